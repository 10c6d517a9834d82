/** One event of an event stream. */
export interface ServerSentEvent {
  /** The `event` field; empty without one. */
  readonly event: string;
  /** The `data` lines, joined by line feeds. */
  readonly data: string;
}

/**
 * Creates a decoder for event streams as in the HTML standard. It takes pieces of text, cut anywhere, and returns the
 * events that they complete. It ignores comments, `id`, `retry` and events without data.
 */
export function createEventDecoder(): (text: string) => ServerSentEvent[] {
  let line = ""; // the unfinished line so far
  let data: string | undefined;
  let event = "";
  let skipLineFeed = false; // the last piece ended in CR, so a LF belongs to it

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

/** Longest piece that counts as a scrap, and the room for scraps, in bytes. */
const SCRAP = 64;
const ROOM = 1024;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Creates a decoder of UTF-8; without a piece it returns what is left. Scraps wait for a line end, since decoding each
 * by itself costs more than all the rest.
 */
export function createTextDecoder(): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder();
  const scraps = new Uint8Array(ROOM);
  let length = 0;
  const decode = (piece?: Uint8Array) => {
    const text = length ? decoder.decode(scraps.subarray(0, length), { stream: true }) : "";
    length = 0;
    return text + (piece ? decoder.decode(piece, { stream: true }) : "");
  };
  return (piece) => {
    if (!piece) return decode() + decoder.decode();
    if (!ArrayBuffer.isView(piece) || piece.length > SCRAP) return decode(piece); // which throws if it is not bytes
    const full = length + piece.length > ROOM ? decode() : "";
    let ends = false;
    for (let i = 0; i < piece.length; i++) {
      const byte = piece[i] as number; // within its length
      scraps[length++] = byte;
      ends ||= byte === LINE_FEED || byte === CARRIAGE_RETURN;
    }
    return ends ? full + decode() : full;
  };
}
