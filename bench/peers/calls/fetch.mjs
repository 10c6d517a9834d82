// The lower bound: no time limit, no retry, and no check of the response.
import { API_KEY, SERVER_URL } from "../settings.mjs";

export function createCall(fetch = globalThis.fetch, serverURL = SERVER_URL) {
  return async (id) => {
    const response = await fetch(`${serverURL}/generation?id=${encodeURIComponent(id)}`, {
      headers: { accept: "application/json", authorization: `Bearer ${API_KEY}` },
    });
    const body = JSON.parse(await response.text());
    if (!response.ok || body.error) throw new Error(body.error?.message ?? `HTTP ${response.status}`);
    return body.data.total_cost;
  };
}
