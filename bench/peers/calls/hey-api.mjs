// Types only: the response is not checked.
import { createClient } from "../hey-api/client/index.js";
import { getGeneration } from "../hey-api/sdk.gen.js";
import { API_KEY, SERVER_URL } from "../settings.mjs";

export function createCall(fetch) {
  const client = createClient({ baseUrl: SERVER_URL, auth: API_KEY, fetch });
  return async (id) => {
    const { data } = await getGeneration({ client, query: { id }, throwOnError: true });
    return data.data.total_cost;
  };
}
