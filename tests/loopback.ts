import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { type ServeOptions, serve as serveFake } from "../src/testing/serve.js";

/**
 * Serves real HTTP on 127.0.0.1, on a port the system picks, until the test ends. Not for test files that use nock,
 * which cuts the network off.
 */
export async function serve(listener: RequestListener): Promise<{ server: Server; serverURL: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { server, serverURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1` };
}

/** Serves a function from `Request` to `Response`, such as that of a fake, in the same way. Gives its address. */
export async function serveFetch(
  fetch: (request: Request) => Promise<Response>,
  options?: ServeOptions,
): Promise<string> {
  const { url, close } = await serveFake(fetch, options);
  onTestFinished(close);
  return url;
}
