// Where an endpoint answers both whole and in events, its function reads whole answers only; the client itself reads events. They
// are not checked.
import { createClient } from "../hey-api/client/index.js";
import { API_KEY, CHAT, SERVER_URL } from "../settings.mjs";

export async function readStream(fetch, onChunk, serverURL = SERVER_URL) {
  const client = createClient({ baseUrl: serverURL, auth: API_KEY, fetch });
  const { stream } = await client.sse.post({
    url: "/chat/completions",
    security: [{ scheme: "bearer", type: "http" }],
    headers: { "content-type": "application/json" },
    body: CHAT,
    // Without this it would send a chat that failed again and again.
    onSseError(error) {
      throw error;
    },
  });
  for await (const chunk of stream) {
    if (chunk !== "[DONE]") onChunk(chunk);
  }
}
