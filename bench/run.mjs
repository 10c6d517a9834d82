// Measures everything and writes RESULTS.md and the charts: `npm run bench` in the project. `npm run bench -- calls jobs`
// measures these parts and prints them. With BENCH_QUICK=1 it only checks that everything works.
import { rm, writeFile } from "node:fs/promises";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import * as bytes from "./bytes.mjs";
import * as calls from "./calls.mjs";
import { chart, jobsChart } from "./chart.mjs";
import * as coldstart from "./coldstart.mjs";
import * as install from "./install.mjs";
import * as jobs from "./jobs.mjs";
import * as json from "./json.mjs";
import { figure, HERE, NODES, PACKAGE, prepareSite, QUICK, run, versionOf } from "./lib.mjs";
import * as list from "./list.mjs";
import * as load from "./load.mjs";
import * as stream from "./stream.mjs";
import * as types from "./types.mjs";

const ALL = { bytes, coldstart, calls, stream, load, list, jobs, json, types, install };
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in ALL));
if (unknown.length)
  throw new Error(`No part is called ${unknown.join(", ")}; there are ${Object.keys(ALL).join(", ")}`);
const PARTS = Object.fromEntries(Object.entries(ALL).filter(([name]) => !wanted.length || wanted.includes(name)));

const startedAt = Date.now();
const site = await prepareSite();
const data = {};
try {
  const names = Object.keys(PARTS);
  for (const [at, name] of names.entries()) {
    const minutes = figure((Date.now() - startedAt) / 60_000);
    console.error(`${name}, part ${at + 1} of ${names.length}, after ${minutes} minutes …`);
    data[name] = await PARTS[name].measure(site);
  }
} finally {
  await rm(site.folder, { recursive: true });
}

const results = `# Results

Written by \`npm run bench\` in one run. Contestants take turns in rounds; figures are medians, with quartiles in brackets.
"Times ours" above 1 means that openrouter-fn is better. "openrouter-fn, slim" is the same package under its export condition
\`slim\`.

${await machine()}

${Object.entries(PARTS)
  .map(([name, part]) => part.report(data[name]))
  .join("\n\n")}
`;

console.log(results);
const charts = {
  ...(data.bytes && { "chart.svg": chart(data.bytes) }),
  ...(data.jobs && { "jobs.svg": jobsChart(data.jobs) }),
};
if (QUICK) console.log(Object.values(charts).join("\n"));
else if (!wanted.length) {
  await writeFile(join(HERE, "RESULTS.md"), results);
  for (const [file, svg] of Object.entries(charts)) await writeFile(join(HERE, file), svg);
}

async function machine() {
  const peers = [
    ...["@openrouter/sdk", "openai", "openapi-fetch", "@hey-api/openapi-ts", "ky", "zod"],
    ...["@openrouter/agent", "ai", "@openrouter/ai-sdk-provider", "@xsai/generate-text", "@xsai/stream-text"],
    ...["esbuild", "typescript", "workerd"],
  ];
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
