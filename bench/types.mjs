// What the compiler needs for a ten-line program: files, instantiations, memory and time, beyond those of an empty one.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  alone,
  better,
  figure,
  INSTALLED,
  interleave,
  median,
  NEWEST_NODE,
  OURS,
  QUICK,
  run,
  spread,
  TITLES,
  table,
} from "./lib.mjs";

const TSC = join(INSTALLED, "typescript", "lib", "tsc.js");
const COMPILER_OPTIONS = {
  target: "ES2022",
  module: "NodeNext",
  moduleResolution: "NodeNext",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Programs of ten lines. Each must report that `wrong` is not a string, which shows that its types were found. */
const PROGRAMS = {
  empty: `// 1\n// 2\n// 3\n// 4\n// 5\n// 6\n// 7\n// 8\n// 9\nexport {};\n`,
  "openrouter-fn": `import { OpenRouterCore } from "openrouter-fn/core.js";
import { generationsGetGeneration } from "openrouter-fn/funcs/generationsGetGeneration.js";

const core = new OpenRouterCore({ apiKey: "any" });
const result = await generationsGetGeneration(core, { id: "gen-1" });
if (!result.ok) throw result.error;
const cost: number = result.value.data.total_cost;
// @ts-expect-error
const wrong: string = result.value.data.total_cost;
export { cost, wrong };
`,
  official: `import { OpenRouterCore } from "@openrouter/sdk/core.js";
import { generationsGetGeneration } from "@openrouter/sdk/funcs/generationsGetGeneration.js";

const core = new OpenRouterCore({ apiKey: "any" });
const result = await generationsGetGeneration(core, { id: "gen-1" });
if (!result.ok) throw result.error;
const cost: number = result.value.data.totalCost;
// @ts-expect-error
const wrong: string = result.value.data.totalCost;
export { cost, wrong };
`,
  openai: `import OpenAI from "openai";

const client = new OpenAI({ apiKey: "any" });
const messages = [{ role: "user" as const, content: "Hello" }];
const result = await client.chat.completions.create({ model: "any", messages });

const text: string | null | undefined = result.choices[0]?.message.content;
// @ts-expect-error
const wrong: number = result.created.toFixed();
export { text, wrong };
`,
  "openapi-fetch": `import createClient from "openapi-fetch";
import type { paths } from "./paths.js";

const client = createClient<paths>({ baseUrl: "https://openrouter.ai/api/v1" });
const result = await client.GET("/generation", { params: { query: { id: "gen-1" } } });
if (result.error) throw result.error;
const cost: number = result.data.data.total_cost;
// @ts-expect-error
const wrong: string = result.data.data.total_cost;
export { cost, wrong };
`,
  "ky-zod": `import ky from "ky";
import * as z from "zod/mini";

const Generation = z.object({ id: z.string(), total_cost: z.number() });
const answer = ky.get("https://openrouter.ai/api/v1/generation", { searchParams: { id: "gen-1" } });
const result = z.object({ data: Generation }).parse(await answer.json());
const cost: number = result.data.total_cost;
// @ts-expect-error
const wrong: string = result.data.total_cost;
export { cost, wrong };
`,
  ky: `import ky from "ky";

type Generation = { id: string; total_cost: number };
const answer = ky.get("https://openrouter.ai/api/v1/generation", { searchParams: { id: "gen-1" } });
const result = await answer.json<{ data: Generation }>();

const cost: number = result.data.total_cost;
// @ts-expect-error
const wrong: string = result.data.total_cost;
export { cost, wrong };
`,
};
/** The output of openapi-typescript for one endpoint; for the whole API it is many times as long. */
const PATHS = `export interface paths {
  "/generation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: {
      parameters: { query: { id: string }; header?: never; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: {}; content: { "application/json": { data: { id: string; total_cost: number } } } };
        404: { headers: {}; content: { "application/json": { error: { code: number; message: string } } } };
      };
    };
  };
}
`;
const FIELDS = {
  files: "Files",
  instantiations: "Instantiations",
  megabytes: "Memory used",
  seconds: "Total time",
};

export async function measure({ folder }) {
  const place = join(folder, "types");
  for (const [name, program] of Object.entries(PROGRAMS)) {
    if (program.split("\n").length !== 11) throw new Error(`the program of ${name} has not ten lines`);
    await mkdir(join(place, name), { recursive: true });
    const write = (file, text) => writeFile(join(place, name, file), text);
    await write("program.ts", program);
    await write("package.json", `{ "type": "module" }`);
    await write("tsconfig.json", JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: ["program.ts"] }));
    if (name === "openapi-fetch") await write("paths.ts", PATHS);
  }
  return interleave(Object.keys(PROGRAMS), QUICK ? 1 : 9, (name) => compile(join(place, name)));
}

async function compile(project) {
  const { stdout } = await run(NEWEST_NODE.path, [TSC, "-p", project, "--extendedDiagnostics"]).catch((error) => {
    throw new Error(error.stdout || error.message);
  });
  return Object.fromEntries(
    Object.entries(FIELDS).map(([field, label]) => {
      const value = Number.parseFloat(stdout.match(new RegExp(`^${label}:\\s+([\\d.]+)`, "m"))?.[1]);
      if (Number.isNaN(value)) throw new Error(`tsc did not say "${label}"`);
      return [field, field === "megabytes" ? value / 1000 : value];
    }),
  );
}

export function report(samples) {
  const names = Object.keys(PROGRAMS).filter((name) => name !== "empty");
  const beyond = (name, field) => {
    const empty = median(samples.empty.map((sample) => sample[field]));
    return samples[name].map((sample) => sample[field] - empty);
  };
  const rows = names.map((name) => [
    TITLES[name],
    figure(median(beyond(name, "files"))),
    figure(median(beyond(name, "instantiations"))),
    ...["megabytes", "seconds"].map((field) => spread(beyond(name, field))),
    figure(median(beyond(name, "seconds")) / median(beyond(OURS, "seconds"))),
  ]);
  const seconds = Object.fromEntries(names.map((name) => [name, median(beyond(name, "seconds"))]));
  const [empty] = samples.empty;
  return `## Types

What TypeScript 5.9 needs for a program of ten lines beyond what it needs for an empty one (which is
${figure(empty.files)} files, ${figure(empty.megabytes)} MB and ${figure(median(samples.empty.map((sample) => sample.seconds)))} s), with \`strict\` and \`skipLibCheck\`: one call and a look at its answer.
openapi-fetch is given the types of that one endpoint by hand. The condition \`slim\` has the same types.

${table(["beyond an empty program", "files", "instantiations", "MB", "seconds", "times ours"], rows)}

${better(seconds)}`;
}

await alone(import.meta.url, { measure, report });
