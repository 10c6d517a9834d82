import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";

const CORS = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };
const PREFLIGHT = {
  ...CORS,
  "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers":
    "Authorization, Content-Type, Idempotency-Key, HTTP-Referer, X-OpenRouter-Title, X-OpenRouter-Categories, X-OpenRouter-Metadata",
};

/** Settings of a server. */
export interface ServeOptions {
  /** Port on 127.0.0.1; a free one by default. */
  readonly port?: number | undefined;
}

/** A server on the loopback interface. */
export interface FakeServer {
  /** Address, without a slash at the end: `http://127.0.0.1:4010`. The API is below `/api/v1`. */
  readonly url: string;
  /** Closes the server and its connections. */
  readonly close: () => void;
}

/**
 * Serves a fake over HTTP on 127.0.0.1, for code that runs in another process, such as a browser. Needs Node. Takes
 * `fake.fetch`, or any other function from `Request` to `Response`; pages of any origin may call it. Rejects if the port is
 * taken.
 *
 * A client that leaves aborts the signal of its request; a function that rejects breaks the connection. The server does
 * not keep the process running. From a shell, `npx openrouter-fake --port 4010` does the same.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 * import { createFakeOpenRouter } from "openrouter-fn/testing.js";
 * import { serve } from "openrouter-fn/testing/serve.js";
 *
 * const fake = createFakeOpenRouter({ reply: "Paris" });
 * const { url, close } = await serve(fake.fetch);
 * const core = new OpenRouterCore({ apiKey: "sk-or-v1-test", serverURL: `${url}/api/v1` });
 * const result = await chatSend(core, { messages: [{ role: "user", content: "What is the capital of France?" }] });
 * console.log(result.ok && result.value.choices[0]?.message.content);
 * close();
 * ```
 */
export async function serve(
  fetch: (request: Request) => Promise<Response>,
  { port = 0 }: ServeOptions = {},
): Promise<FakeServer> {
  const server = createServer((incoming, outgoing) => {
    answer(fetch, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.on("connection", (socket) => socket.unref());
  server.unref().listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  fetch: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const { method = "GET", url = "/", headers } = incoming;
  if (headers["access-control-request-method"]) {
    outgoing.writeHead(204, PREFLIGHT).end();
    return;
  }
  const request = new Request(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, `${value}`]),
    body: method === "GET" || method === "HEAD" ? null : await buffer(incoming),
    signal: gone.signal,
  });
  const response = await fetch(request);
  outgoing.writeHead(response.status, { ...CORS, ...Object.fromEntries(response.headers) }).flushHeaders();
  // Not the body itself, which would be cancelled only with its next piece.
  if (response.body) await pipeline(Readable.fromWeb(response.body as WebStream), outgoing);
  else outgoing.end();
}
