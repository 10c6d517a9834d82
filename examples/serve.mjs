// Puts a function such as `fake.fetch` behind HTTP on the loopback interface. Pages of any origin may call it.
import { once } from "node:events";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";

const CORS = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };
const PREFLIGHT = {
  ...CORS,
  "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
  "access-control-allow-headers":
    "Authorization, Content-Type, HTTP-Referer, X-OpenRouter-Title, X-OpenRouter-Categories, X-OpenRouter-Metadata",
};

/**
 * Starts a server on a free port. A client that goes away aborts the signal of its request; a handler that rejects
 * breaks the connection. The server does not keep the process running, so closing it is for the impatient.
 *
 * @param {(request: Request) => Promise<Response>} handler
 * @returns {Promise<{ url: string, close: () => void }>} Its address, without a slash at the end.
 */
export async function serve(handler) {
  const server = createServer((incoming, outgoing) => {
    answer(handler, incoming, outgoing).catch(() => outgoing.destroy());
  });
  server.on("connection", (socket) => socket.unref());
  server.unref().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * @param {(request: Request) => Promise<Response>} handler
 * @param {import("node:http").IncomingMessage} incoming
 * @param {import("node:http").ServerResponse} outgoing
 */
async function answer(handler, incoming, outgoing) {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const { method = "GET", url = "/", headers } = incoming;
  if (headers["access-control-request-method"]) {
    outgoing.writeHead(204, PREFLIGHT).end();
    return;
  }
  const request = new Request(`http://${headers.host}${url}`, {
    method,
    headers: Object.entries(headers).map(([name, value]) => /** @type {[string, string]} */ ([name, `${value}`])),
    body: method === "GET" || method === "HEAD" ? null : await buffer(incoming),
    signal: gone.signal,
  });
  const response = await handler(request);
  outgoing.writeHead(response.status, { ...CORS, ...Object.fromEntries(response.headers) }).flushHeaders();
  if (response.body) await pipeline(response.body, outgoing);
  else outgoing.end();
}
