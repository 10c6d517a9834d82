/** `attemptOnce` of the condition `slim`: a bare `fetch`. */
export async function attemptOnce(_url: string, _method: string, fetch: () => Promise<Response>): Promise<Response> {
  const response = await fetch();
  response.ok; // throws where a `fetch` of the caller's gave nothing, as ky does
  return response;
}
