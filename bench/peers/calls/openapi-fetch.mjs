// Types only: the response is not checked.
import createClient from "openapi-fetch";
import { API_KEY, SERVER_URL } from "../settings.mjs";

export function createCall(fetch) {
  const client = createClient({ baseUrl: SERVER_URL, headers: { authorization: `Bearer ${API_KEY}` }, fetch });
  return async (id) => {
    const { data, error } = await client.GET("/generation", { params: { query: { id } } });
    if (error) throw error;
    return data.data.total_cost;
  };
}
