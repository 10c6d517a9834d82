// The events are not those of the API, but parts made of them.
import { createOpenRouter } from "@openrouter/ai-sdk-provider";
import { streamText } from "ai";
import { API_KEY, CHAT, SERVER_URL } from "../settings.mjs";

export async function readStream(fetch, onChunk, serverURL = SERVER_URL) {
  const provider = createOpenRouter({ apiKey: API_KEY, baseURL: serverURL, fetch });
  const { fullStream } = streamText({ model: provider(CHAT.model), messages: CHAT.messages });
  for await (const { type, text, error, providerMetadata } of fullStream) {
    if (type === "error") throw error;
    if (type === "text-delta") onChunk({ choices: [{ delta: { content: text } }] });
    if (type === "finish-step") {
      onChunk({ choices: [{ delta: { content: "" } }], usage: providerMetadata.openrouter.usage });
    }
  }
}
