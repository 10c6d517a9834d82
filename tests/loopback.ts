import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";

/**
 * Serves real HTTP on 127.0.0.1, on a port the system picks, until the test ends. Not for test files that use nock,
 * which cuts the network off.
 */
export async function serve(listener: RequestListener): Promise<{ server: Server; serverURL: string }> {
  const server = createServer(listener);
  running.add(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, serverURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1` };
}

const running = new Set<Server>();

afterEach(async () => {
  for (const server of running) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  running.clear();
});
