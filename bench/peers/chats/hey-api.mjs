import { createClient } from "../hey-api/client/index.js";
import { sendChat } from "../hey-api/sdk.gen.js";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createChat(fetch) {
  const client = createClient({ baseUrl: SERVER_URL, auth: API_KEY, fetch });
  return async () => {
    const body = { model: "acme/one", messages: [{ role: "user", content: QUESTION }] };
    const { data } = await sendChat({ client, body, throwOnError: true });
    return data.choices[0].message.content;
  };
}
