// Measures everything and writes RESULTS.md and the chart: `npm run bench` in the project. With BENCH_QUICK=1 it only shows
// that all of it works, and prints what it would write.
import { rm, writeFile } from "node:fs/promises";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import * as bytes from "./bytes.mjs";
import * as calls from "./calls.mjs";
import { chart } from "./chart.mjs";
import * as coldstart from "./coldstart.mjs";
import * as install from "./install.mjs";
import { figure, HERE, NODES, PACKAGE, prepareSite, QUICK, run, versionOf } from "./lib.mjs";
import * as stream from "./stream.mjs";
import * as types from "./types.mjs";

const PARTS = { bytes, coldstart, calls, stream, types, install };

const startedAt = Date.now();
const site = await prepareSite();
const data = {};
try {
  for (const [name, part] of Object.entries(PARTS)) {
    console.error(`${name} …`);
    data[name] = await part.measure(site);
  }
} finally {
  await rm(site.folder, { recursive: true });
}

const results = `# Results

Written by \`npm run bench\` and by nothing else; all figures are of one run. Contestants take turns, round after round; a
figure is the median, in brackets the quartiles. "Times ours" above 1 means that openrouter-fn is better.

${await machine()}

${Object.entries(PARTS)
  .map(([name, part]) => part.report(data[name]))
  .join("\n\n")}
`;

if (QUICK) {
  console.log(results);
  console.log(chart(data.bytes));
} else {
  await writeFile(join(HERE, "RESULTS.md"), results);
  await writeFile(join(HERE, "chart.svg"), chart(data.bytes));
  console.log(results);
}

async function machine() {
  const peers = ["@openrouter/sdk", "openai", "openapi-fetch", "ky", "zod", "esbuild", "typescript", "workerd"];
  const versions = await Promise.all(peers.map(async (name) => `${name} ${await versionOf(name)}`));
  const nodes = await Promise.all(NODES.map(async ({ path }) => (await run(path, ["--version"])).stdout.trim()));
  const { stdout } = await run("git", ["describe", "--always", "--dirty"], { cwd: PACKAGE }).catch(() => ({
    stdout: "",
  }));
  return Object.entries({
    Date: new Date(startedAt).toISOString().slice(0, 10),
    Took: `${figure((Date.now() - startedAt) / 60_000)} minutes`,
    Commit: stdout.trim() || "unknown",
    Machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, ${figure(totalmem() / 1e9)} GB, ${type()} ${release()}`,
    Node: nodes.join(", "),
    Packages: versions.join(", "),
  })
    .map(([name, value]) => `- ${name}: ${value}`)
    .join("\n");
}
