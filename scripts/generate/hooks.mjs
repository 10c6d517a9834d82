// The files of src/react-query, except those written by hand.
import { readFileSync } from "node:fs";
import { describeFunction, describeFunctions, pascal, ROOT } from "../describe.mjs";

/** @typedef {import("../describe.mjs").Described} Described */

const RUN = "a run has tools, and outcomes with what there is of them: call it where you keep the conversation";

/** Functions that make a call but have no hooks, and why. @type {Readonly<Record<string, string>>} */
export const WITHOUT_HOOKS = {
  batchResults: "gives results one by one, so that they need not be held in memory",
  chatParse: "its output has the type of the schema of each call",
  chatRunTools: RUN,
  chatRunToolsStream: RUN,
  internsChat: "always answers with a stream, which is neither data to keep nor an outcome",
  messagesRunTools: RUN,
  messagesRunToolsStream: RUN,
  responsesRunTools: RUN,
  responsesRunToolsStream: RUN,
  responsesParse: "its output has the type of the schema of each call",
};

/** The types that the index exports beside the hooks: all of src/react-query/types.ts. */
const TYPES = Array.from(
  readFileSync(`${ROOT}src/react-query/types.ts`, "utf8").matchAll(/^export (?:interface|type)(?: \{)? (\w+)/gm),
  ([, name]) => name,
);

/** @returns {Readonly<Record<string, string>>} By paths relative to the root. */
export function hookFiles() {
  const functions = describeFunctions().filter(({ makesCall, name }) => makesCall && !(name in WITHOUT_HOOKS));
  const files = functions.map((described) => [`src/react-query/${described.name}.ts`, hookFile(described)]);
  return { ...Object.fromEntries(files), "src/react-query/index.ts": indexFile(functions.map(({ name }) => name)) };
}

/** @param {Described} described */
function hookFile(described) {
  if (described.replacedBy) return aliasFile(described.name, described.replacedBy);
  const { name } = described;
  return `import { ${name} } from "../funcs/${name}.js";
import * as hooks from "../lib/react/hooks.js";
${described.isQuery ? `\ntype Fn = typeof ${name};\n` : ""}
${(described.isQuery ? queryHooks(described) : mutationHooks(described)).join("")}`;
}

/** @param {Described} described */
function queryHooks({ name, summary, isPaged }) {
  const X = pascal(name);
  const withCall = exporting(`"${name}", ${name}`);
  const withName = exporting(`"${name}"`);
  return [
    withCall(
      `use${X}`,
      "queryHook",
      `${summary}

A query: \`data\` is the value of \`${name}\`, \`error\` one of its errors.`,
    ),
    withCall(
      `use${X}Suspense`,
      "suspenseQueryHook",
      `\`use${X}\` with Suspense: \`data\` is always defined; errors go to the nearest error boundary.`,
    ),
    ...(isPaged ? infiniteHooks(name) : []),
    withCall(`prefetch${X}`, "prefetcher", `Prefetches \`use${X}\`. Never rejects.`),
    withName(`set${X}Data`, "dataSetter<Fn>", `Sets the cached data of \`use${X}\`.`),
    withName(`invalidate${X}`, "invalidator<Fn>", `Invalidates \`use${X}\` for requests with the given fields.`),
    withName(`invalidateAll${X}`, "allInvalidator", `Invalidates \`use${X}\` for all requests.`),
    withCall(`build${X}Query`, "queryBuilder", `Builds the query of \`use${X}\`.`),
    withName(`queryKey${X}`, "queryKeyBuilder<Fn>", `Builds the query key of \`use${X}\`.`),
  ];
}

/** The additional hooks of a list in pages. @param {string} name */
function infiniteHooks(name) {
  const X = pascal(name);
  const withCall = exporting(`"${name}", ${name}`);
  return [
    withCall(
      `use${X}Infinite`,
      "infiniteQueryHook",
      `\`use${X}\` page by page: \`data.pages\` holds the pages so far, \`fetchNextPage\` fetches the next one.`,
    ),
    withCall(
      `use${X}InfiniteSuspense`,
      "suspenseInfiniteQueryHook",
      `\`use${X}Infinite\` with Suspense: \`data\` is always defined; errors go to the nearest error boundary.`,
    ),
    withCall(`build${X}InfiniteQuery`, "infiniteQueryBuilder", `Builds the query of \`use${X}Infinite\`.`),
  ];
}

/** @param {Described} described */
function mutationHooks({ name, summary }) {
  const X = pascal(name);
  const withCall = exporting(`"${name}", ${name}`);
  return [
    withCall(
      `use${X}Mutation`,
      "mutationHook",
      `${summary}

A mutation: \`data\` is the value of \`${name}\`, \`error\` one of its errors. \`mutate\` takes the request, or \`{ request, options }\`.`,
    ),
    withCall(`build${X}Mutation`, "mutationBuilder", `Builds the mutation of \`use${X}Mutation\`.`),
    exporting(`"${name}"`)(`mutationKey${X}`, "mutationKeyBuilder", `Builds the mutation key of \`use${X}Mutation\`.`),
  ];
}

/** @param {string} given What the factories get. */
function exporting(given) {
  return (/** @type {string} */ name, /** @type {string} */ factory, /** @type {string} */ text) =>
    `${comment(text)}\nexport const ${name} = hooks.${factory}(${given});\n`;
}

/** The hooks of an older name. @param {string} name @param {string} replacedBy */
function aliasFile(name, replacedBy) {
  const hooks = describeFunction(replacedBy).isQuery ? [] : ["build#Mutation", "mutationKey#", "use#Mutation"];
  if (!hooks.length) throw new Error(`${name}: the generator knows no older names of queries yet`);
  const aliases = hooks.map((hook) => {
    const [older, newer] = [name, replacedBy].map((each) => hook.replace("#", pascal(each)));
    return { older, newer };
  });
  return `import { ${aliases.map(({ newer }) => newer)} } from "./${replacedBy}.js";
${aliases
  .map(
    ({ older, newer }) => `
${comment(`Older name of \`${newer}\`, and the same function.

@deprecated Use \`${newer}\`.`)}
export const ${older} = ${newer};
`,
  )
  .join("")}`;
}

/** @param {readonly string[]} names */
function indexFile(names) {
  return `// Named re-exports, nothing else: a bundler takes from here what is used and drops the rest.

export { OpenRouterProvider, type OpenRouterProviderProps, useOpenRouter } from "../lib/react/context.js";
export type { ${TYPES} } from "./types.js";
${names.map((name) => `export * from "./${name}.js";`).join("\n")}
export { type ChatStream, type ChatStreamState, type UseChatStreamOptions, useChatStream } from "./useChatStream.js";
`;
}

/** A comment, its prose broken into lines. @param {string} text */
function comment(text) {
  const [prose = "", tag, ...rest] = text.trim().split(/^(?=@)/m);
  const wrapped = prose
    .trim()
    .split("\n\n")
    .map((paragraph) => paragraph.replaceAll("\n", " ").match(/(?:`[^`]*`|[^` ])+ ?/g) ?? [])
    .map((words) => words.reduce(intoLines, "").trimEnd())
    .join("\n\n");
  const lines = [wrapped, ...(tag ? ["", [tag, ...rest].join("")] : [])].join("\n").split("\n");
  const [only, ...more] = lines;
  if (!more.length && `${only}`.length < 114) return `/** ${only} */`;
  return ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n");
}

/** @param {string} text @param {string} word */
function intoLines(text, word) {
  const line = text.slice(text.lastIndexOf("\n") + 1);
  return (line + word).trimEnd().length > 117 ? `${text.trimEnd()}\n${word}` : text + word;
}
