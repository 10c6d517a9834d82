// It speaks the Responses API only.
import { OpenRouter } from "@openrouter/agent";
import { HTTPClient } from "@openrouter/sdk/lib/http.js";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createChat(fetch) {
  const httpClient = new HTTPClient({ fetcher: fetch });
  const client = new OpenRouter({ apiKey: API_KEY, serverURL: SERVER_URL, httpClient });
  return () => client.callModel({ model: "acme/one", input: QUESTION }).getText();
}
