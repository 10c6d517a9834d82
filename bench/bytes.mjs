// Bundle bytes of every function next to the official one of the same name.
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import { alone, figure, geometricMean, HERE, OURS, QUICK, TITLES, table } from "./lib.mjs";

const OFFICIAL = "@openrouter/sdk";
/** In the order in which an application might need them. */
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
  const official = await bundleSets(folder, OFFICIAL, sets);
  const sizes = sets.map((set, index) => ({ set, ours: ours[index], official: official[index] }));
  const functions = sizes.slice(0, names.length).map(({ set, ...size }) => ({ name: set[0], ...size }));
  const first = functions.find(({ name }) => name === TEN[0]);
  return {
    functions,
    cumulative: [first, ...sizes.slice(names.length)].map(({ ours, official }) => ({ ours, official })),
    calls: await bundlePeers(folder, "calls", [OURS, "official", "openai", "openapi-fetch", "ky-zod", "ky", "fetch"]),
    streams: await bundlePeers(folder, "streams", [OURS, "official", "openai", "fetch"]),
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
async function bundleSets(folder, library, sets) {
  const entries = join(folder, "entries", library);
  await mkdir(entries, { recursive: true });
  const files = sets.map((_, index) => join(entries, `${index}.mjs`));
  for (const [index, set] of sets.entries()) {
    const functions = set.map((name) => `export { ${name} } from "${library}/funcs/${name}.js";\n`).join("");
    await writeFile(files[index], `export { OpenRouterCore } from "${library}/core.js";\n${functions}`);
  }
  const outputs = await build(files);
  for (const [index, set] of sets.entries()) {
    const missing = ["OpenRouterCore", ...set].filter((name) => !outputs[index].exports.includes(name));
    if (missing.length) throw new Error(`the bundle of ${library} lacks ${missing}`);
  }
  return outputs.map(({ raw, gzip }) => ({ raw, gzip }));
}

/** The sizes of whole programs, each of a peer. */
export async function bundlePeers(folder, kind, peers) {
  const outputs = await build(peers.map((peer) => join(folder, "peers", kind, `${peer}.mjs`)));
  return Object.fromEntries(peers.map((peer, index) => [peer, outputs[index]]));
}

/** A bundle for each file, all made in one go so that what they share is parsed once; it is in each of them. */
async function build(files) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: Object.fromEntries(files.map((file, index) => [`${index}`, file])),
    bundle: true,
    write: false,
    metafile: true,
    absWorkingDir: HERE,
    outdir: "out",
    format: "esm",
    platform: "browser",
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

/** How many times as large each official function is. */
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
    return `${bytes(at(count))} (+${bytes(at(count) - at(count - 1))})`;
  };
  const whole = (sizes) =>
    table(
      ["", "gzip", "minified", "times ours"],
      Object.entries(sizes).map(([name, { gzip, raw }]) => [
        TITLES[name],
        bytes(gzip),
        bytes(raw),
        name === "fetch" ? "the limit" : figure(gzip / sizes[OURS].gzip),
      ]),
    );
  return `## Bytes

Bundles for browsers made by esbuild, minified, \`gzip -9\`, without legal comments: \`OpenRouterCore\` and the function, of
openrouter-fn and of @openrouter/sdk, ky and zod included.

Over ${functions.length} functions that both have, those of @openrouter/sdk are **${figure(geometricMean(all.map(({ ratio }) => ratio)))} times** as large by
geometric mean; the least is ${figure(least.ratio)} (\`${least.name}\`), the most ${figure(most.ratio)} (\`${most.name}\`).

### What one more function costs

Bytes of a bundle of the first, the first two, five and ten of these, in brackets what the last one of them added:
${TEN.map((name) => `\`${name}\``).join(", ")}.

${table(
  ["functions", "openrouter-fn", "@openrouter/sdk"],
  [1, 2, 5, 10].map((count) =>
    count === 1
      ? ["1", bytes(cumulative[0].ours.gzip), bytes(cumulative[0].official.gzip)]
      : [count, marginal("ours", count), marginal("official", count)],
  ),
)}

### One call, whole program

A program that looks up a generation (\`bench/peers/calls\`). openai, openapi-fetch, ky alone and bare
\`fetch\` do not check the answer, and know no errors of the API.

${whole(calls)}

A streamed chat (\`bench/peers/streams\`):

${whole(streams)}

### Every function

${table(
  ["gzip bytes", "openrouter-fn", "@openrouter/sdk", "times ours"],
  functions.map(({ name, ours, official }) => [
    `\`${name}\``,
    bytes(ours.gzip),
    bytes(official.gzip),
    figure(official.gzip / ours.gzip),
  ]),
)}`;
}

await alone(import.meta.url, { measure, report });
