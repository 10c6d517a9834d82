import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Files of a project, by name. */
export type Files = Readonly<Record<string, string>>;

/** The TypeScript of README.md. */
export function readmeSnippets(): Files {
  return numbered("readme", fences(readFileSync(`${ROOT}README.md`, "utf8")));
}

/** The TypeScript of the pages in docs/. */
export function docsSnippets(): Files {
  const pages = readdirSync(`${ROOT}docs`, { recursive: true, encoding: "utf8" }).filter(
    (file) => /^(guides[\\/])?[\w-]+\.md$/.test(file), // not what is built of them
  );
  return Object.assign(
    {},
    ...pages.map((page) => {
      const name = `docs-${page.replace(/\.md$/, "").replaceAll(/[\\/]/g, "-")}`;
      return numbered(name, fences(readFileSync(`${ROOT}docs/${page}`, "utf8")));
    }),
  );
}

/** The examples in the comments of the source. */
export function examples(): Files {
  const sources = readdirSync(`${ROOT}src`, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return Object.assign(
    {},
    ...sources.map((file) => {
      const comments = readFileSync(`${ROOT}src/${file}`, "utf8").replaceAll(/^ *\* ?/gm, "");
      return numbered(`example-${file.replace(/\.ts$/, "").replaceAll(/[\\/]/g, "-")}`, fences(comments));
    }),
  );
}

/** A block of code, `ts` or `tsx`. */
interface Fence {
  readonly language: string;
  readonly code: string;
}

function fences(text: string): Fence[] {
  return Array.from(text.matchAll(/^```(tsx?)\n(.*?)^```/gms), ([, language = "", code = ""]) => ({ language, code }));
}

function numbered(name: string, codes: readonly Fence[]): Files {
  return Object.fromEntries(codes.map(({ language, code }, index) => [`${name}-${index + 1}.${language}`, code]));
}

// The following snippets are those of the official SDK's documentation of standalone functions, character for character.

/** The documented way to call a standalone function. */
export const documented = `import { OpenRouterCore } from "@openrouter/sdk/core.js";
import { generationsGetGeneration } from "@openrouter/sdk/funcs/generationsGetGeneration.js";
const openRouter = new OpenRouterCore({
  apiKey: process.env["OPENROUTER_API_KEY"] ?? "",
});
async function run() {
  const res = await generationsGetGeneration(openRouter, { id: "gen-1234567890" });
  if (res.ok) {
    const { value: result } = res;
    console.log(result);
  } else {
    console.log("generationsGetGeneration failed:", res.error);
  }
}
run();
`;

/** The same with the credentials in the form of older versions. */
export const documentedBefore = documented.replace(
  `  apiKey: process.env["OPENROUTER_API_KEY"] ?? "",`,
  `  security: { apiKeyAuth: process.env["OPENROUTER_API_KEY"] ?? "" },`,
);

/** The documented way to use the class. */
export const documentedClass = `import { OpenRouter } from "@openrouter/sdk";

const openRouter = new OpenRouter({
  apiKey: process.env["OPENROUTER_API_KEY"] ?? "",
});

async function run() {
  const result = await openRouter.generations.getGeneration({
    id: "gen-1234567890",
  });

  console.log(result);
}

run();
`;

/** The imports of a query's and a mutation's hooks, as they were documented. */
export const documentedHooks = `import {
  // Query hooks for fetching data.
  useGenerationsGetGeneration,
  useGenerationsGetGenerationSuspense,

  // Utility for prefetching data during server-side rendering and in React
  // Server Components that will be immediately available to client components
  // using the hooks.
  prefetchGenerationsGetGeneration,

  // Utilities to invalidate the query cache to trigger data fetching again.
  invalidateGenerationsGetGeneration,
  invalidateAllGenerationsGetGeneration,
} from "@openrouter/sdk/react-query/generationsGetGeneration.js";
import {
  // Mutation hook for triggering the API call.
  useChatSendMutation
} from "@openrouter/sdk/react-query/chatSend.js";
`;

// What follows is written for these tests, in the manner of the documentation of batches.

/** A batch with standalone functions: create it, wait for it, read its results. */
export const batches = `import { OpenRouterCore } from "openrouter-fn/core.js";
import { batchCreateBatches } from "openrouter-fn/funcs/batchCreateBatches.js";
import { batchGetBatches } from "openrouter-fn/funcs/batchGetBatches.js";

const openRouter = new OpenRouterCore({
  apiKey: process.env["OPENROUTER_API_KEY"] ?? "",
});

async function run() {
  const created = await batchCreateBatches(openRouter, {
    endpoint: "/v1/chat/completions",
    model: "openai/gpt-5-mini",
    completion_window: "24h",
    requests: [
      { custom_id: "en", body: { messages: [{ role: "user", content: "Say good morning." }] } },
      { custom_id: "fr", body: { messages: [{ role: "user", content: "Dis bonjour." }], max_tokens: 50 } },
    ],
  });
  if (!created.ok) {
    console.log("batchCreateBatches failed:", created.error);
    return;
  }

  let batch = created.value;
  while (!["completed", "failed", "expired", "cancelled"].includes(batch.status)) {
    await new Promise((resolve) => setTimeout(resolve, 1));
    const res = await batchGetBatches(openRouter, { id: batch.id });
    if (!res.ok) {
      console.log("batchGetBatches failed:", res.error);
      return;
    }
    batch = res.value;
  }
  for (const result of batch.results ?? []) {
    const body = result.response?.body;
    if (body && "choices" in body) console.log(result.custom_id, body.choices[0]?.message.content);
    else console.log(result.custom_id, "failed:", result.error?.message);
  }
}

run();
`;

/** The same with the additions of this package: requests from a generator, a wait, results one by one. */
export const streamedBatches = `import { batchCreateFromRequests, batchDelete, batchResults, batchWaitForBatch, OpenRouterCore } from "openrouter-fn";

const core = new OpenRouterCore({ apiKey: process.env["OPENROUTER_API_KEY"] });

async function* requests() {
  for (const custom_id of ["en", "fr"]) {
    yield { custom_id, body: { messages: [{ role: "user" as const, content: custom_id }] } };
  }
}

const created = await batchCreateFromRequests(core, {
  endpoint: "/v1/chat/completions",
  model: "openai/gpt-5-mini",
  requests: requests(),
});
if (!created.ok) throw created.error;
const { id } = created.value;

const batch = await batchWaitForBatch(core, { id }, { timeoutMs: 5_000, intervalMs: 1 });
if (!batch.ok) throw batch.error.name === "JobStateError" ? new Error(batch.error.state.status) : batch.error;

for await (const result of batchResults(core, { id })) {
  if (!result.ok) console.log("unreadable:", result.error.message);
  else {
    const { custom_id, response, error } = result.value;
    const body = response?.body;
    console.log(custom_id, body && "choices" in body ? body.choices[0]?.message.content : error?.message);
  }
}
const deleted = await batchDelete(core, { id });
if (!deleted.ok) throw deleted.error;
`;

/** The same with the class. */
export const classBatches = `import { OpenRouter } from "openrouter-fn";

const openRouter = new OpenRouter({
  apiKey: process.env["OPENROUTER_API_KEY"] ?? "",
});

async function run() {
  const { id } = await openRouter.batch.createBatches({
    endpoint: "/v1/responses",
    model: "openai/gpt-5-mini",
    requests: [
      { custom_id: "en", body: { input: "Say good morning." } },
      { custom_id: "fr", body: { input: "Dis bonjour." } },
    ],
  });
  const { status } = await openRouter.batch.waitForBatch({ id }, { intervalMs: 1 });
  if (status !== "completed") throw new Error(status);
  for await (const { custom_id, response } of openRouter.batch.results({ id })) {
    const body = response?.body;
    const message = body && "output" in body ? body.output.find(({ type }) => type === "message") : undefined;
    console.log(custom_id, JSON.stringify(message));
  }
}

run();
`;
