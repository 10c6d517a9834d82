// Bundle bytes of every function next to the official one of the same name.
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import {
  alone,
  CALLERS,
  conditionsOf,
  figure,
  geometricMean,
  HERE,
  OURS,
  programOf,
  QUICK,
  SLIM,
  TIMES_OURS,
  TITLES,
  table,
  timesOurs,
} from "./lib.mjs";

const OFFICIAL = "@openrouter/sdk";
const STREAMS = [OURS, SLIM, "official", "openai", "hey-api", "ai", "xsai", "fetch"];
/** Functions, in the order in which an application might need them. */
const TEN = [
  "chatSend",
  "generationsGetGeneration",
  "modelsList",
  "creditsGetCredits",
  "embeddingsGenerate",
  "apiKeysList",
  "providersList",
  "endpointsList",
  "filesUpload",
  "responsesSend",
];

/** Imports of xsai for schema libraries that no program here uses. */
const OPTIONAL = ["sury", "effect", "arktype", "@valibot/to-json-schema", "zod-to-json-schema"];

export async function measure({ folder }) {
  const names = (await sharedFunctions(folder)).filter(
    (name, index) => !QUICK || index % 12 === 0 || TEN.includes(name),
  );
  const sets = [...names.map((name) => [name]), ...TEN.slice(1).map((_, index) => TEN.slice(0, index + 2))];
  const ours = await bundleSets(folder, OURS, sets);
  const slim = await bundleSets(folder, OURS, sets, conditionsOf(SLIM));
  const official = await bundleSets(folder, OFFICIAL, sets);
  const sizes = sets.map((set, index) => ({ set, ours: ours[index], slim: slim[index], official: official[index] }));
  const functions = sizes.slice(0, names.length).map(({ set, ...size }) => ({ name: set[0], ...size }));
  const first = functions.find(({ name }) => name === TEN[0]);
  return {
    functions,
    cumulative: [first, ...sizes.slice(names.length)],
    calls: await bundlePeers(folder, "calls", CALLERS),
    streams: await bundlePeers(folder, "streams", STREAMS),
  };
}

async function sharedFunctions(folder) {
  const [ours, official] = await Promise.all(
    [join(OURS, "dist"), join(OFFICIAL, "esm")].map(async (place) => {
      const files = await readdir(join(folder, "node_modules", place, "funcs"));
      return files.filter((file) => file.endsWith(".js")).map((file) => file.slice(0, -3));
    }),
  );
  return ours.filter((name) => official.includes(name)).sort();
}

/** The sizes of bundles that each have the core and a set of functions. */
async function bundleSets(folder, library, sets, conditions) {
  const entries = join(folder, "entries", library);
  await mkdir(entries, { recursive: true });
  const files = sets.map((_, index) => join(entries, `${index}.mjs`));
  for (const [index, set] of sets.entries()) {
    const functions = set.map((name) => `export { ${name} } from "${library}/funcs/${name}.js";\n`).join("");
    await writeFile(files[index], `export { OpenRouterCore } from "${library}/core.js";\n${functions}`);
  }
  const outputs = await build(files, conditions);
  for (const [index, set] of sets.entries()) {
    const missing = ["OpenRouterCore", ...set].filter((name) => !outputs[index].exports.includes(name));
    if (missing.length) throw new Error(`the bundle of ${library} lacks ${missing}`);
  }
  return outputs.map(({ raw, gzip }) => ({ raw, gzip }));
}

/** The sizes of whole programs, each of a peer. */
export async function bundlePeers(folder, kind, peers) {
  const sizes = {};
  for (const peer of peers) {
    [sizes[peer]] = await build([join(folder, "peers", kind, `${programOf(peer)}.mjs`)], conditionsOf(peer));
  }
  return sizes;
}

/** A bundle for each file. All are made at once, so that shared modules are parsed once; each bundle has its own copy. */
async function build(files, conditions = []) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: Object.fromEntries(files.map((file, index) => [`${index}`, file])),
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: HERE,
    outdir: "out",
    format: "esm",
    platform: "browser",
    conditions: ["module", ...conditions],
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "error",
    external: OPTIONAL,
  });
  return files.map((_, index) => {
    const { contents } = outputFiles.find(({ path }) => path === join(HERE, "out", `${index}.js`));
    const { exports } = metafile.outputs[`out/${index}.js`];
    return { raw: contents.length, gzip: gzipSync(contents, { level: 9 }).length, exports };
  });
}

/** The ratio of sizes, official to ours, for each function. */
export function ratios({ functions }) {
  return functions.map(({ name, ours, official }) => ({ name, ratio: official.gzip / ours.gzip }));
}

export function report({ functions, cumulative, calls, streams }) {
  const bytes = (value) => value.toLocaleString("en-US");
  const all = ratios({ functions }).sort((a, b) => a.ratio - b.ratio);
  const least = all[0];
  const most = all.at(-1);
  const marginal = (who, count) => {
    const at = (n) => cumulative[n - 1][who].gzip;
    return count === 1 ? bytes(at(1)) : `${bytes(at(count))} (+${bytes(at(count) - at(count - 1))})`;
  };
  const whole = (sizes) => {
    const gzip = Object.fromEntries(Object.entries(sizes).map(([name, { gzip }]) => [name, gzip]));
    const rows = Object.entries(sizes).map(([name, { raw }]) => [
      TITLES[name],
      bytes(gzip[name]),
      bytes(raw),
      ...timesOurs(gzip, name),
    ]);
    return table(["", "gzip", "minified", ...TIMES_OURS], rows);
  };
  const mean = geometricMean(all.map(({ ratio }) => ratio));
  const slimMean = geometricMean(functions.map(({ slim, official }) => official.gzip / slim.gzip));
  return `## Bytes

Bundles for browsers made by esbuild, minified, \`gzip -9\`, without legal comments: \`OpenRouterCore\` and the function, of
openrouter-fn and of @openrouter/sdk, ky and zod included. "Slim" is openrouter-fn under the export condition \`slim\`, which has
neither.

Over ${functions.length} functions that both have, those of @openrouter/sdk are **${figure(mean)} times** as large by
geometric mean, **${figure(slimMean)} times** as large as slim; the least is ${figure(least.ratio)} (\`${least.name}\`), the most
${figure(most.ratio)} (\`${most.name}\`).

### What one more function costs

Bytes of a bundle of the first, the first two, five and ten of these, in brackets what the last one of them added:
${TEN.map((name) => `\`${name}\``).join(", ")}.

${table(
  ["functions", "openrouter-fn", "slim", "@openrouter/sdk"],
  [1, 2, 5, 10].map((count) => [count, ...["ours", "slim", "official"].map((who) => marginal(who, count))]),
)}

### One call, whole program

A program that looks up a generation (\`bench/peers/calls\`); a chat is below, under Jobs. openai, openapi-fetch, hey-api, ky
alone and bare \`fetch\` do not check the answer, and know no errors of the API. hey-api is the client that @hey-api/openapi-ts
generates without validators, its default, from a description of two endpoints (\`bench/peers/openapi.json\`).

${whole(calls)}

A streamed chat (\`bench/peers/streams\`); @openrouter/agent, which speaks the Responses API only, has none:

${whole(streams)}

### Every function

${table(
  ["gzip bytes", "openrouter-fn", "slim", "@openrouter/sdk", ...TIMES_OURS],
  functions.map(({ name, ours, slim, official }) => [
    `\`${name}\``,
    ...[ours, slim, official].map(({ gzip }) => bytes(gzip)),
    figure(official.gzip / ours.gzip),
    figure(official.gzip / slim.gzip),
  ]),
)}`;
}

await alone(import.meta.url, { measure, report });
