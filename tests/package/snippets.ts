import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Files of a project, by name. */
export type Files = Readonly<Record<string, string>>;

/** The TypeScript of README.md. */
export function readmeSnippets(): Files {
  return numbered("readme", fences(readFileSync(`${ROOT}README.md`, "utf8")));
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

function fences(text: string): string[] {
  return Array.from(text.matchAll(/^```ts\n(.*?)^```/gms), ([, code = ""]) => code);
}

function numbered(name: string, codes: readonly string[]): Files {
  return Object.fromEntries(codes.map((code, index) => [`${name}-${index + 1}.ts`, code]));
}

// What follows is as the official SDK documents its standalone functions, character for character.

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

/** The same with the credentials as older versions took them. */
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

/** The hooks of a query and of a mutation, as they were documented: what is imported of them. */
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
