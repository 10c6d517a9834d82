/** `attemptOnce` of the condition `slim`: a bare `fetch`. */
export async function attemptOnce(_url: string, _method: string, fetch: () => Promise<Response>): Promise<Response> {
  const response = await fetch();
  response.ok; // like ky, throws if the caller's `fetch` returned nothing
  return response;
}
