import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { bundleEach, gzipSize } from "../../scripts/bundlers.mjs";
import { describeFunctions } from "../../scripts/describe.mjs";
import * as combinators from "../../src/result.js";
import { exportedConstants, foreignTraces, sourceBehind, sourceFiles, tracesIn } from "./usage.js";

const BARREL_BYTES = 50;
const FOREIGN = [/Invalid input: expected/, /OPENROUTER PROCESSING/, /\beval\(/, /\bnew Function\b/];

const functions = sourceFiles("funcs");

const CORE = `export { OpenRouterCore } from "openrouter-fn/core.js";`;
const fromOwnPath = (name: string) => `${CORE} export { ${name} } from "openrouter-fn/funcs/${name}.js";`;
const fromBarrel = (name: string) => `export { OpenRouterCore, ${name} } from "openrouter-fn";`;

/**
 * Budgets of single functions, in bytes of gzip -9; any other has 13,300. History: a look-up had 11,500, a chat 13,400. Added
 * since: `responseOf`, observers with identity, inputs refused by name and serializable errors (500 and 600 more); kept
 * connections, reading of cut responses, errors and events with a word for their status (300 and 700 more). Other streams grew
 * with the chat. A run of tools is measured against the function that it calls, see below.
 */
const MOST_BYTES: Record<string, number> = {
  generationsGetGeneration: 12_111,
  chatSend: 14_512,
  messagesSend: 14_500,
  responsesSend: 14_850,
  betaResponsesSend: 14_850,
  imagesGenerate: 14_500,
  internsChat: 14_400,
  chatRunTools: 16_400,
  chatRunToolsStream: 18_700,
  responsesRunTools: 17_000,
  responsesRunToolsStream: 18_700,
  messagesRunTools: 16_900,
  messagesRunToolsStream: 18_300,
  chatParse: 15_400,
  responsesParse: 15_700,
};

/** Bytes that jobs add to the function that they call. */
const ADDED_BYTES = [
  ["chatRunTools", "chatSend", 1_900],
  ["chatParse", "chatSend", 900],
  ["responsesParse", "responsesSend", 960],
] as const;

/** Bytes that readers of streams add to a program with the function that they read from. */
const READERS = [
  ["chatTextStream", ["chatSend"], 480],
  ["responsesTextStream", ["responsesSend"], 420],
  ["messagesTextStream", ["messagesSend"], 420],
  ["chatResponseFormat", ["chatSend", "chatParse"], 100],
  ["chatObjectStream", ["chatSend", "chatParse", "chatCollectStream"], 1_000],
] as const;

/** Bytes by which a function may exceed the smallest one of its kind. */
const MOST_BYTES_OVER_KIND = 600;

/** The functions that make one call, by kind: how the request is sent, and how the response is read. */
const kinds = new Map<string, string[]>();
for (const { name, operation, isPaged, replacedBy } of describeFunctions()) {
  if (!operation || replacedBy) continue;
  const source = readFileSync(new URL(`../../src/funcs/${name}.ts`, import.meta.url), "utf8");
  const { method, body = "json", isBinary, streams } = operation;
  const writes = method === "DELETE" && source.includes("body: json"); // which brings the encoder
  const call = streams
    ? "streaming"
    : isBinary
      ? "binary"
      : body !== "json"
        ? body
        : isPaged
          ? "list"
          : writes
            ? "POST"
            : method;
  const kind = source.includes("explain: explainFailure") ? `${call} of a model` : call; // reads what its errors say
  kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
}

/** Bundles modules separately before the tests, and returns each bundle by its source. */
function bundled(
  bundle: (sources: readonly string[]) => Promise<string[]>,
  sources: readonly string[],
): (source: string) => string {
  let codes: readonly string[] = [];
  beforeAll(async () => {
    codes = await bundle(sources);
  }, 180_000);
  return (source) => {
    const code = codes[sources.indexOf(source)];
    if (code === undefined) throw new Error(`this was not bundled: ${source}`);
    return code;
  };
}

function expectNothingForeign(code: string, file: string, name: string): void {
  expect(FOREIGN.filter((trace) => trace.test(code))).toEqual([]);
  expect(foreignTraces(code, file, name)).toEqual([]);
}

function countFunctions(code: string): number {
  return code.match(/\bfunction\b/g)?.length ?? 0;
}

test("the check tells traces that a function uses from foreign ones", () => {
  const used = tracesIn(sourceBehind("funcs/generationsGetGeneration.ts", "generationsGetGeneration"));
  expect(used).toEqual(expect.arrayContaining(["NotFoundResponseError", "/generation"]));
  const foreign = ["ConflictResponseError", "GoneResponseError", "StreamIncompleteError", "limit_remaining", "/keys"];
  expect(tracesIn(foreign.map((trace) => `"${trace}"`).join())).toEqual(foreign);
  expect(used.filter((trace) => foreign.includes(trace))).toEqual([]);
});

describe("a function and the core", () => {
  const codeOf = bundled(bundleEach.esbuild, functions.map(fromOwnPath));

  test.each(functions)("%s keeps within its bytes and brings nothing that it does not use", (name) => {
    const code = codeOf(fromOwnPath(name));
    expect(gzipSize(code)).toBeLessThanOrEqual(MOST_BYTES[name] ?? 13_300);
    expect(code).toContain(name);
    expectNothingForeign(code, `funcs/${name}.ts`, name);
  });

  test.each([...kinds])("%s: each has 600 bytes more than the smallest one at most", (_, names) => {
    const sizes = names.map((name) => ({ name, bytes: gzipSize(codeOf(fromOwnPath(name))) }));
    const smallest = Math.min(...sizes.map(({ bytes }) => bytes));
    expect(sizes.filter(({ bytes }) => bytes > smallest + MOST_BYTES_OVER_KIND)).toEqual([]);
  });

  test("every function that makes one call is of a kind, and hardly one is alone in it", () => {
    const sizes = [...kinds.values()].map(({ length }) => length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(140);
    expect(sizes.filter((size) => size === 1).length).toBeLessThan(5);
  });

  test.each(ADDED_BYTES)("%s costs what %s does, and %i bytes at most", (job, name, most) => {
    expect(gzipSize(codeOf(fromOwnPath(job))) - gzipSize(codeOf(fromOwnPath(name)))).toBeLessThanOrEqual(most);
  });
});

const together = (names: readonly string[]) => names.map(fromOwnPath).join("\n").replaceAll(CORE, "") + CORE;
const TEE = `export { teeStream } from "openrouter-fn/streams.js";`;

describe("what reads streams", () => {
  const sources = READERS.map(([name, base]) => [together([...base, name]), together(base)] as const);
  const chat = together(["chatSend", "chatTextStream"]);
  const codeOf = bundled(bundleEach.esbuild, [...sources.flat(), chat, chat + TEE]);
  const added = (whole: string, base: string) => gzipSize(codeOf(whole)) - gzipSize(codeOf(base));

  test.each(READERS.map(([name, base, most], at) => [name, base.join(" and "), most, at] as const))(
    "%s costs what %s do, and %i bytes at most",
    (_, __, most, at) => {
      const [whole = "", base = ""] = sources[at] ?? [];
      expect(added(whole, base)).toBeLessThanOrEqual(most);
    },
  );

  test("teeStream costs 400 bytes at most beside a chat", () => {
    expect(added(chat + TEE, chat)).toBeLessThanOrEqual(400);
  });

  test("the JSON reader fits into 700 bytes", async () => {
    const file = new URL("../../dist/lib/jobs/jsonReader.js", import.meta.url);
    const { code } = await transform(readFileSync(file, "utf8"), { minify: true, format: "esm" });
    expect(gzipSize(code)).toBeLessThanOrEqual(700);
  });
});

describe("several functions", () => {
  // Neighbours in the alphabet are mostly of one resource, those far from each other are not.
  const groups = Array.from({ length: Math.floor(functions.length / 10) }, (_, group) => group);
  const near = groups.map((group) => functions.slice(group * 10, group * 10 + 10));
  const far = groups.map((group) => functions.filter((_, index) => index % groups.length === group).slice(0, 10));
  const tens = [...near, ...far].map((names) => [together(names), together(names.slice(0, 9))] as const);
  const all = together(functions);
  const codeOf = bundled(bundleEach.esbuild, [...tens.flat(), all]);
  const bytes = (source: string) => gzipSize(codeOf(source));

  test("share what they have in common: the tenth adds 700 bytes at most, on average", () => {
    expect(tens.length).toBeGreaterThan(20);
    const added = tens.map(([ten, nine]) => bytes(ten) - bytes(nine));
    expect(added.reduce((sum, bytes) => sum + bytes, 0) / added.length).toBeLessThanOrEqual(700);
  });

  test("all of them fit into 60,000 bytes", () => {
    expect(bytes(all)).toBeLessThanOrEqual(60_000);
  });
});

const own = fromOwnPath("generationsGetGeneration");
const barrel = fromBarrel("generationsGetGeneration");
const unused = `
  import { OpenRouterCore } from "openrouter-fn/core.js";
  import { ${functions.join(", ")} } from "openrouter-fn";
  import { generationsGetGeneration as own } from "openrouter-fn/funcs/generationsGetGeneration.js";
  import { OpenRouterProvider, useApiKeysGet, useChatStream } from "openrouter-fn/react-query";
`;
const combinatorEntries = Object.keys(combinators).map(
  (name) => [name, `export { ${name} } from "openrouter-fn/result.js";`] as const,
);
const schemaEntries = sourceFiles("models").map((model) => {
  const file = `models/${model}.ts`;
  // The smallest one: the others of the file need it, not the other way round.
  const [name = ""] = exportedConstants(file).sort(
    (a, b) => sourceBehind(file, a).length - sourceBehind(file, b).length,
  );
  return [name, file, `export { ${name} } from "openrouter-fn/models/${model}.js";`] as const;
});

describe.each(Object.entries(bundleEach))("with %s", (_, bundle) => {
  const sources = [...combinatorEntries.map(([, source]) => source), ...schemaEntries.map(([, , source]) => source)];
  const codeOf = bundled(bundle, [own, barrel, unused, ...sources]);

  test("a function and the core cost the same from the root", () => {
    expect(gzipSize(codeOf(barrel))).toBeLessThanOrEqual(gzipSize(codeOf(own)) + BARREL_BYTES);
    expectNothingForeign(codeOf(barrel), "funcs/generationsGetGeneration.ts", "generationsGetGeneration");
  });

  test("unused functions, core and hooks leave nothing in a bundle", () => {
    expect(codeOf(unused).trim()).toBe("");
  });

  test.each(combinatorEntries)("%s comes without the other combinators", (name, source) => {
    const code = codeOf(source);
    expect(code.length).toBeLessThan(200); // 150 before a step also took a call that is still running
    expect(countFunctions(code)).toBeLessThanOrEqual(countFunctions(sourceBehind("result.ts", name)));
  });

  test.each(schemaEntries)("%s of %s comes without the other schemas", (name, file, source) => {
    const code = codeOf(source);
    expect(code).toContain(name);
    expectNothingForeign(code, file, name);
  });
});
