// `node upload.mjs [MEGABYTES]`: memory of an upload beyond that of the process before, with this package and with bare `fetch`,
// in each Node of the runtimes' tests. Needs the build. Exits with 1 if this package takes much more.
import { fork, spawnSync } from "node:child_process";
import { existsSync, openAsBlob } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SELF = fileURLToPath(import.meta.url);
/** Allowed memory beyond that of bare `fetch`, in MB: the difference between two runs of the same, and some more. */
const ROOM = 80;

const [command = "300", ...args] = process.argv.slice(2);
if (command === "serve") serve();
else if (command === "upload") await upload(...args);
else await compare(Number(command));

/** Accepts an upload and returns its size. */
function serve() {
  const server = createServer((request, response) => {
    let size = 0;
    request.on("data", (piece) => {
      size += piece.length;
    });
    request.on("end", () =>
      response.setHeader("content-type", "application/json").end(JSON.stringify({ id: `${size}` })),
    );
  });
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
}

/** Uploads a file and prints how far the memory rose, in MB. */
async function upload(how, port, path) {
  const { OpenRouterCore } = await import("../dist/core.js");
  const { filesUpload } = await import("../dist/funcs/filesUpload.js");
  const serverURL = `http://127.0.0.1:${port}`;
  const file = await openAsBlob(path);
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  let sent;
  if (how === "fetch") {
    const body = new FormData();
    body.append("file", file);
    sent = (await (await fetch(serverURL, { method: "POST", body })).json()).id;
  } else {
    const result = await filesUpload(new OpenRouterCore({ serverURL }), { file }, { timeoutMs: 300_000 });
    if (!result.ok) throw result.error;
    sent = result.value.id;
  }
  clearInterval(timer);
  if (Number(sent) < file.size) throw new Error(`only ${sent} bytes came`);
  console.log(Math.round((peak - before) / 1e6));
}

async function compare(megabytes) {
  const folder = await mkdtemp(join(tmpdir(), "openrouter-fn-upload-"));
  const server = fork(SELF, ["serve"]);
  try {
    const port = await new Promise((resolve) => server.once("message", resolve));
    const path = join(folder, "file.bin");
    const file = await open(path, "w");
    for (let at = 0; at < megabytes; at++) await file.write(Buffer.alloc(1_000_000, at));
    await file.close();
    const rows = {};
    for (const version of [20, 22, 24, 26]) {
      const node = fileURLToPath(new URL(`../tests/runtimes/node_modules/node-${version}/bin/node`, import.meta.url));
      if (!existsSync(node)) continue;
      const run = (how) => {
        const { stdout, stderr } = spawnSync(node, [SELF, "upload", how, `${port}`, path], { encoding: "utf8" });
        if (!stdout) throw new Error(stderr);
        return Number(stdout);
      };
      const [bare, ours] = [run("fetch"), run("ours")];
      rows[`Node ${version}`] = { "bare fetch, MB": bare, "openrouter-fn, MB": ours };
      if (ours > bare + ROOM) process.exitCode = 1;
    }
    console.log(`Memory taken by an upload of ${megabytes} MB`);
    console.table(rows);
    if (Object.keys(rows).length === 0) throw new Error("no Node is there: npm --prefix tests/runtimes ci");
  } finally {
    server.kill();
    await rm(folder, { recursive: true });
  }
}
