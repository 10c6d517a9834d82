// The response is not checked.
import ky from "ky";
import { API_KEY, SERVER_URL } from "../settings.mjs";

export function createCall(fetch) {
  const api = ky.create({
    prefixUrl: SERVER_URL,
    headers: { authorization: `Bearer ${API_KEY}` },
    timeout: 60_000,
    fetch,
  });
  return async (id) => {
    const { data } = await api.get("generation", { searchParams: { id } }).json();
    return data.total_cost;
  };
}
