/** Opens an iterable; what that throws, the first `next` rejects with. */
export function open<Item>(items: AsyncIterable<Item>): AsyncIterator<Item> {
  try {
    return items[Symbol.asyncIterator]();
  } catch (cause) {
    return { next: () => Promise.reject(cause) };
  }
}

/** Stops an iterable. Never rejects. */
export async function leave(items: AsyncIterator<unknown>): Promise<void> {
  try {
    await items.return?.();
  } catch {} // it counts as stopped
}

/** Reads a stream with `read`. If iteration stops while it waits for the stream, the stream is stopped too. */
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
          // A generator that has not begun, or that waits, would not stop the stream.
          items.return();
          await leave(events);
          return { done: true, value: undefined };
        },
      };
    },
  };
}
