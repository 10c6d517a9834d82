/** One event of an event stream. */
export interface ServerSentEvent {
  /** The value of its `event` field, empty without one. */
  readonly event: string;
  /** Its `data` lines, joined by line feeds. */
  readonly data: string;
}

/**
 * A decoder for event streams as the HTML standard defines them: call it with pieces of text, cut anywhere, and it gives
 * the events that became complete. Comments, `id` and `retry` are passed over. Events without data do not count.
 */
export function createEventDecoder(): (text: string) => ServerSentEvent[] {
  let line = ""; // the unfinished line so far
  let data: string | undefined;
  let event = "";
  let skipLineFeed = false; // the last piece ended in CR, so that a LF would belong to it

  return (text) => {
    const events: ServerSentEvent[] = [];
    let start = skipLineFeed && text[0] === "\n" ? 1 : 0;
    if (text) skipLineFeed = text.endsWith("\r");
    if (text.includes("\r")) {
      text = text.slice(start).replace(/\r\n?/g, "\n");
      start = 0;
    }
    for (let end = text.indexOf("\n", start); end >= 0; end = text.indexOf("\n", start)) {
      line += text.slice(start, end);
      start = end + 1;
      if (line) {
        const colon = line.indexOf(":");
        const field = colon < 0 ? line : line.slice(0, colon);
        if (field === "data" || field === "event") {
          const value = colon < 0 ? "" : line.slice(line[colon + 1] === " " ? colon + 2 : colon + 1);
          if (field === "event") event = value;
          else data = data === undefined ? value : `${data}\n${value}`;
        }
        line = "";
      } else {
        if (data !== undefined) events.push({ event, data });
        data = undefined;
        event = "";
      }
    }
    line += text.slice(start);
    return events;
  };
}
