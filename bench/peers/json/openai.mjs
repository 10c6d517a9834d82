import { partialParse } from "openai/_vendor/partial-json-parser/parser.mjs";

/** Like its stream helper: parses the whole text again for each piece. */
export async function readValues(pieces, add) {
  let text = "";
  let last;
  for (const piece of pieces) {
    text += piece;
    last = partialParse(text);
    add(last);
  }
  return last;
}
