import { parsePartialJson } from "ai";

/** Like `streamText` with an output: parses the whole text again for each piece. */
export async function readValues(pieces, add) {
  let text = "";
  let last;
  for (const piece of pieces) {
    text += piece;
    last = (await parsePartialJson(text)).value;
    if (last !== undefined) add(last);
  }
  return last;
}
