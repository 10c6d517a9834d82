// The server for `scenario.mjs`: the fake over HTTP, with everything that the steps expect.
import { serve } from "../../dist/testing/serve.js";
import { FILE_NAMES, NOISE, noise } from "./noise.mjs";

/**
 * Serves `handle`, and waits for the result that is posted to `/result`.
 *
 * @param {(request: Request) => Promise<Response>} handle
 * @returns {Promise<{ url: string, result: Promise<Record<string, string>>, close: () => void }>}
 */
export async function serveForResult(handle) {
  const { promise: result, resolve } = withResolvers();
  const { url, close } = await serve(async (request) => {
    if (new URL(request.url).pathname !== "/result") return handle(request);
    resolve(await request.json());
    return new Response();
  });
  return { url, result, close };
}

/**
 * Responds as the scenario expects: with the fake below `/api`, at `/noise` with a file to upload, at `/received` with the one
 * uploaded last, at `/api/v1/echo` with everything that no proxy may pass on. Requests for credits get no response:
 * `/unanswered` has their number, and how many of their clients have left.
 *
 * @param {typeof import("openrouter-fn/testing.js").createFakeOpenRouter} createFake
 * @returns {(request: Request) => Promise<Response>}
 */
export function createApi(createFake) {
  const fake = createFake({
    reply: ({ messages }) => (/on and on/.test(`${messages[0]?.content}`) ? "word ".repeat(2_000) : "Grüße, 世界!"),
    chunkDelayMs: 2,
    generationDelay: 0,
    files: FILE_NAMES.map((filename) => (filename === NOISE.filename ? NOISE : { filename, content: filename })),
    faults: [
      { path: "/credits", times: 2, fault: { type: "delay", ms: Number.POSITIVE_INFINITY } },
      { path: "/key", fault: { type: "status", status: 429, headers: { "retry-after": "1" } } },
    ],
  });
  const unanswered = [];
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === "/unanswered") {
      return Response.json({ come: unanswered.length, gone: unanswered.filter(({ signal }) => signal.aborted).length });
    }
    if (pathname.endsWith("/credits")) unanswered.push(request);
    if (pathname === "/api/v1/echo") {
      const [authorization, cookie] = ["authorization", "cookie"].map((name) => request.headers.get(name));
      const headers = {
        "x-ratelimit-limit": "5",
        "x-ratelimit-key": `${authorization}`,
        "set-cookie": "session=server",
      };
      return Response.json({ authorization, cookie }, { headers });
    }
    if (pathname.startsWith("/api/")) return fake.fetch(request);
    if (pathname === "/noise") return new Response(noise(70_000));
    if (pathname !== "/received") return new Response(null, { status: 404 });
    const form = fake.requests.findLast(({ body }) => body instanceof FormData)?.body;
    const file = form instanceof FormData ? form.get("file") : undefined;
    return file instanceof File
      ? new Response(file, { headers: { "x-file-name": encodeURIComponent(file.name) } })
      : new Response(null, { status: 404 });
  };
}

function withResolvers() {
  let resolve;
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
