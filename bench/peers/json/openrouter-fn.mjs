import { chatObjectStream } from "openrouter-fn/funcs/chatObjectStream.js";

/** Each value that the pieces give, from the chunks of a chat on: collected and parsed at the end as well. */
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
