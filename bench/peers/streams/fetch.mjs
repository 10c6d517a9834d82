// The lower bound: assumes line feeds and one `data:` line per event, and checks nothing.
import { API_KEY, CHAT, SERVER_URL } from "../settings.mjs";

const LINE_FEED = 10;

export async function readStream(fetch = globalThis.fetch, onChunk, serverURL = SERVER_URL) {
  const response = await fetch(`${serverURL}/chat/completions`, {
    method: "POST",
    headers: { authorization: `Bearer ${API_KEY}`, "content-type": "application/json" },
    body: JSON.stringify(CHAT),
  });
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    rest += decoder.decode(piece.value, { stream: true });
    if (!piece.value.includes(LINE_FEED)) continue;
    const lines = rest.split("\n");
    rest = lines.pop();
    for (const line of lines) {
      if (!line.startsWith("data: ")) continue;
      if (line === "data: [DONE]") return reader.cancel();
      onChunk(JSON.parse(line.slice(6)));
    }
  }
}
