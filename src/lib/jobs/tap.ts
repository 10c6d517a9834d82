import type { Result } from "../../result.js";

/** The same events, each of which `look` gets to see before it is handed on. */
export async function* tap<Event, Failure>(
  events: AsyncIterable<Result<Event, Failure>>,
  look: (event: Event) => unknown,
): AsyncGenerator<Result<Event, Failure>, void> {
  for await (const item of events) {
    if (item.ok) await look(item.value);
    yield item;
  }
}
