// The limit: the answer is not checked.
import { API_KEY, SERVER_URL } from "../settings.mjs";

export function createList(fetch) {
  return async () => {
    const headers = { accept: "application/json", authorization: `Bearer ${API_KEY}` };
    const response = await fetch(`${SERVER_URL}/models`, { headers });
    return JSON.parse(await response.text()).data;
  };
}
