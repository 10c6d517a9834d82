import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OpenRouter } from "../../src/client.js";
import { functionName, methodPaths } from "../client/methods.js";
import { createProject } from "./project.js";

const methods = methodPaths(new OpenRouter());

/** The one method with a comment of its own. */
const OWN = "oAuth.createSHA256CodeChallenge";

const CALLS = [
  [`client.chat.send({ messages: [] });`, "chatSend"],
  [`client.chat.send({ messages: [], stream: true });`, "chatSend"],
  [`client.generations.getGeneration({ id: "gen-1" });`, "generationsGetGeneration"],
] as const;

const HOOKS = [
  [`hooks.useApiKeysGet({ hash: "h1" });`, "apiKeysGet"],
  ["hooks.useApiKeysList();", "apiKeysList"],
  ["hooks.useChatSendMutation();", "chatSend"],
] as const;

const LINES = [
  `import { OpenRouter } from "openrouter-fn/client.js";`,
  `import * as hooks from "openrouter-fn/react-query";`,
  `import {} from "openrouter-fn/react-query/";`,
  "const client = new OpenRouter();",
  ...methods.map((path) => `client.${path};`),
  ...[...CALLS, ...HOOKS].map(([call]) => call),
];
const PROGRAM = LINES.join("\n");

interface QuickInfo {
  readonly displayString: string;
  readonly documentation: string;
  readonly tags: readonly { readonly name: string; readonly text?: string }[];
}

interface Definition {
  readonly file: string;
  readonly start: { readonly line: number; readonly offset: number };
  readonly end: { readonly line: number; readonly offset: number };
}

/** The language server of editors, on a project that has the package installed. */
let server: ReturnType<typeof startServer>;
let folder: string;

function startServer() {
  const tsserver = createRequire(import.meta.url).resolve("typescript/lib/tsserver.js");
  const child = spawn(process.execPath, [tsserver, "--disableAutomaticTypingAcquisition"]);
  const waiting = new Map<number, (body: unknown) => void>();
  createInterface(child.stdout).on("line", (line) => {
    if (!line.startsWith("{")) return;
    const { request_seq, body } = JSON.parse(line);
    waiting.get(request_seq)?.(body);
  });
  let seq = 0;
  return {
    tell(command: string, args: object): number {
      child.stdin.write(`${JSON.stringify({ seq: ++seq, type: "request", command, arguments: args })}\n`);
      return seq;
    },
    ask<Answer>(command: string, args: object): Promise<Answer> {
      const asked = this.tell(command, args);
      // The protocol says what the answer to a command is.
      return new Promise((resolve) => waiting.set(asked, resolve as (body: unknown) => void));
    },
    stop: () => child.kill(),
  };
}

beforeAll(async () => {
  ({ folder } = await createProject());
  await writeFile(join(folder, "program.ts"), PROGRAM);
  await writeFile(join(folder, "tsconfig.json"), `{ "compilerOptions": { "module": "nodenext", "strict": true } }`);
  server = startServer();
  server.tell("open", { file: join(folder, "program.ts") });
}, 60_000);

afterAll(async () => {
  server.stop();
  await rm(folder, { recursive: true });
});

/** What an editor shows for the method in a line of the program, and its definition. */
async function look(line: string) {
  const [start = ""] = /^[^(;]*\./.exec(line) ?? [];
  const place = { file: join(folder, "program.ts"), line: LINES.indexOf(line) + 1, offset: start.length + 1 };
  const shown = await server.ask<QuickInfo>("quickinfo", place);
  const [definition, ...more] = await server.ask<Definition[]>("definition", place);
  if (!definition || more.length > 0) throw new Error(`there are ${more.length + 1} definitions, or none`);
  return { shown, definition };
}

/** The text that a definition points to. */
function textAt({ file, start, end }: Definition): string {
  const lines = readFileSync(file, "utf8").split("\n");
  expect(end.line).toBe(start.line);
  return lines[start.line - 1]?.slice(start.offset - 1, end.offset - 1) ?? "";
}

/** The first paragraph of the comment of a function, without its line breaks. */
function firstParagraph(name: string): string {
  const source = readFileSync(new URL(`../../src/funcs/${name}.ts`, import.meta.url), "utf8");
  const comments = source.slice(0, source.search(new RegExp(`^export [a-z ]*\\b${name}\\b`, "m")));
  const [first = ""] = comments.slice(comments.lastIndexOf("/**") + 3).split(/\n \*\n| \*\//);
  const text = first.replaceAll(/\s*\n \* /g, " ").trim();
  expect(text).not.toBe("");
  return text;
}

const described = methods
  .filter((path) => path !== OWN)
  .map((path) => [`client.${path};`, functionName(path)] as const);

describe("an editor", { timeout: 60_000 }, () => {
  test.each([...described, ...CALLS])("shows at %s the comment of %s, and leads there", async (line, name) => {
    const { shown, definition } = await look(line);
    expect(shown.documentation.replaceAll("\n", " ")).toContain(firstParagraph(name));
    expect(shown.tags.map((tag) => tag.name)).toContain("example");
    expect(definition.file).toBe(join(folder, `node_modules/openrouter-fn/src/funcs/${name}.ts`));
    expect(textAt(definition)).toBe(name);
  });

  test("shows a method that has no function with a core", async () => {
    const { shown, definition } = await look(`client.${OWN};`);
    expect(shown.documentation).toContain("as `oAuthCreateSHA256CodeChallenge` does");
    expect(definition.file).toBe(join(folder, "node_modules/openrouter-fn/src/client/_oAuth.ts"));
    expect(textAt(definition)).toBe("createSHA256CodeChallenge");
  });

  test.each(HOOKS)("shows at %s the comment of %s, and leads to the hook", async (line, name) => {
    const { shown, definition } = await look(line);
    expect(shown.documentation.replaceAll("\n", " ")).toContain(firstParagraph(name));
    expect(definition.file).toBe(join(folder, `node_modules/openrouter-fn/src/react-query/${name}.ts`));
    expect(textAt(definition)).toBe(/use\w+/.exec(line)?.[0]);
  });

  test("shows what a hook asks for by its name", async () => {
    const { shown } = await look(HOOKS[0][0]);
    expect(shown.displayString).toContain("(request: GetKeyRequest, options?: ");
    expect(shown.displayString).toContain("=> UseQueryResult<GetKeyResponse, ApiKeysGetError>");
    const list = await look(HOOKS[1][0]);
    expect(list.shown.displayString).toContain("(request?: ListKeysRequest | undefined, options?: ");
  });

  test("offers the files of hooks, and nothing that only these need", async () => {
    const line = `import {} from "openrouter-fn/react-query/";`;
    const place = { file: join(folder, "program.ts"), line: LINES.indexOf(line) + 1, offset: line.length - 1 };
    const offered = await server.ask<readonly { readonly name: string }[]>("completions", place);
    const names = offered.map(({ name }) => name);
    expect(names.map((name) => name.replace(".js", ""))).toContain("apiKeysGet");
    expect(names.filter((name) => /^_|^lib|context|hooks/.test(name))).toEqual([]);
  });

  test("shows types by their names", async () => {
    const { shown } = await look("client.generations.getGeneration;");
    expect(shown.displayString).toBe(
      "(property) getGeneration: (request: GetGenerationRequest, options?: RequestOptions | undefined) => Promise<GetGenerationResponse>",
    );
  });
});
