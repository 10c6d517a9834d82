// It has no method for this endpoint, but a general one; the response is not checked.
import OpenAI from "openai";
import { API_KEY, SERVER_URL } from "../settings.mjs";

export function createCall(fetch, serverURL = SERVER_URL) {
  const client = new OpenAI({ apiKey: API_KEY, baseURL: serverURL, fetch });
  return async (id) => {
    const { data } = await client.get("/generation", { query: { id } });
    return data.total_cost;
  };
}
