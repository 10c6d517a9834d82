// `npm run docs:serve` shows the built site on 127.0.0.1: the port is 4173, or the first argument.
import { once } from "node:events";
import { createReadStream, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { BASE, SITE } from "./pages.mjs";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/**
 * Serves the built site.
 *
 * @param {number} port 0 takes a free one.
 * @returns {Promise<{ url: string, close: () => void }>} The address of the first page.
 */
export async function serveSite(port = 0) {
  const server = createServer(({ url = "" }, response) => {
    const file = fileAt(url);
    const type = TYPES[extname(file ?? "404.html")] ?? "application/octet-stream";
    response.writeHead(file ? 200 : 404, { "content-type": type });
    createReadStream(file ?? `${SITE}404.html`)
      .on("error", () => response.destroy())
      .pipe(response);
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}${BASE}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The file for the address of a request, if there is one. @param {string} url */
function fileAt(url) {
  const path = pathIn(url);
  if (path === undefined) return;
  const files = readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return [path, `${path}.html`, join(path, "index.html")]
    .map((candidate) => join(SITE, candidate))
    .find((file) => files.includes(file));
}

/** The path below the base; undefined if it is elsewhere or invalid. @param {string} url */
function pathIn(url) {
  try {
    const { pathname } = new URL(url, "http://127.0.0.1");
    return pathname.startsWith(BASE) ? decodeURIComponent(pathname.slice(BASE.length)) : undefined;
  } catch {
    return;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { url } = await serveSite(Number(process.argv[2] ?? 4173));
  console.log(url);
}
