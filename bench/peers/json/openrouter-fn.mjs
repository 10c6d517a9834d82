import { chatObjectStream } from "openrouter-fn/funcs/chatObjectStream.js";

/** Every partial value, read from the chunks of a chat, which are also collected and parsed at the end. */
export async function readValues(pieces, add) {
  let last;
  for await (const { value } of chatObjectStream(chunks(pieces))) {
    if (value.type === "partial") add(value.value);
    else last = value.output;
  }
  return last;
}

async function* chunks(pieces) {
  for (const content of pieces) yield { ok: true, value: { id: "gen-1", choices: [{ index: 0, delta: { content } }] } };
}
