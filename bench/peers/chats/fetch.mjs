// The limit: no time limit, no retry, and the answer is not checked.
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createChat(fetch) {
  return async () => {
    const response = await fetch(`${SERVER_URL}/chat/completions`, {
      method: "POST",
      headers: { authorization: `Bearer ${API_KEY}`, "content-type": "application/json" },
      body: JSON.stringify({ model: "acme/one", messages: [{ role: "user", content: QUESTION }] }),
    });
    const body = JSON.parse(await response.text());
    if (!response.ok || body.error) throw new Error(body.error?.message ?? `HTTP ${response.status}`);
    return body.choices[0].message.content;
  };
}
