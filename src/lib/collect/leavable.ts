/** Opens an iterable; what it throws comes with the first item. */
export function open<Item>(items: AsyncIterable<Item>): AsyncIterator<Item> {
  try {
    return items[Symbol.asyncIterator]();
  } catch (cause) {
    return { next: () => Promise.reject(cause) };
  }
}

/** Leaves an iterable, and never rejects. */
export async function leave(items: AsyncIterator<unknown>): Promise<void> {
  try {
    await items.return?.();
  } catch {} // it is left all the same
}

/** What `read` makes of a stream. It can be left while it waits for the stream, and ends that then. */
export function leavable<Event, Item>(
  stream: AsyncIterable<Event>,
  read: (events: AsyncIterable<Event>) => AsyncGenerator<Item, void>,
): AsyncIterable<Item> {
  return {
    [Symbol.asyncIterator]() {
      const events = open(stream);
      const items = read({ [Symbol.asyncIterator]: () => events });
      return {
        next: () => items.next(),
        async return() {
          // A generator that has not begun, or that waits, would not reach the stream.
          items.return();
          await leave(events);
          return { done: true, value: undefined };
        },
      };
    },
  };
}
