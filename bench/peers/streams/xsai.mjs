// The events are not those of the API, but parts made of them, and not checked.
import { streamText } from "@xsai/stream-text";
import { API_KEY, CHAT, SERVER_URL } from "../settings.mjs";

export async function readStream(fetch, onChunk, serverURL = SERVER_URL) {
  const { model, messages } = CHAT;
  const { fullStream } = streamText({ apiKey: API_KEY, baseURL: `${serverURL}/`, fetch, model, messages });
  for await (const { type, text, error, usage } of fullStream) {
    if (type === "error") throw error;
    if (type === "text-delta") onChunk({ choices: [{ delta: { content: text } }] });
    if (type === "finish" && usage) onChunk({ choices: [], usage });
  }
}
