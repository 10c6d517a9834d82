import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProgram, createProject, type Project, report, typecheck } from "./project.js";

/** Where names come from. */
const FROM = {
  OpenRouter: "client.js",
  OpenRouterCore: "core.js",
  alphaDecisionsCreate: "funcs/alphaDecisionsCreate.js",
  apiKeysList: "funcs/apiKeysList.js",
  batchCreateFromRequests: "funcs/batchCreateFromRequests.js",
  batchResults: "funcs/batchResults.js",
  chatObjectStream: "funcs/chatObjectStream.js",
  chatParse: "funcs/chatParse.js",
  chatCollectStream: "funcs/chatCollectStream.js",
  chatRunTools: "funcs/chatRunTools.js",
  chatRunToolsStream: "funcs/chatRunToolsStream.js",
  chatSend: "funcs/chatSend.js",
  chatTextStream: "funcs/chatTextStream.js",
  filesDownload: "funcs/filesDownload.js",
  generationsCost: "funcs/generationsCost.js",
  generationsWaitForGeneration: "funcs/generationsWaitForGeneration.js",
  imagesGenerate: "funcs/imagesGenerate.js",
  messagesCollectStream: "funcs/messagesCollectStream.js",
  messagesSend: "funcs/messagesSend.js",
  modelsList: "funcs/modelsList.js",
  oAuthCreateSHA256CodeChallenge: "funcs/oAuthCreateSHA256CodeChallenge.js",
  responsesParse: "funcs/responsesParse.js",
  responsesRunToolsStream: "funcs/responsesRunToolsStream.js",
  messagesRunTools: "funcs/messagesRunTools.js",
  responsesCollectStream: "funcs/responsesCollectStream.js",
  responsesSend: "funcs/responsesSend.js",
  systemOneCreate: "funcs/systemOneCreate.js",
  ChatResult: "models/chat.js",
  ChatStreamChunk: "models/chat.js",
  Generation: "models/generations.js",
  MessagesStreamEvent: "models/messages.js",
  ListKeysResponse: "models/apiKeys.js",
  paginate: "paginate.js",
  paginateItems: "paginate.js",
  request: "request.js",
  responseOf: "response.js",
  toReadableStream: "response.js",
  toResponse: "response.js",
  createProxy: "proxy.js",
  openTelemetry: "otel.js",
  imagePart: "parts.js",
  teeStream: "streams.js",
  andThen: "result.js",
  mapError: "result.js",
  orElse: "result.js",
  toPlain: "errors/index.js",
  createFakeOpenRouter: "testing.js",
  tool: "tool.js",
  addUsage: "usage.js",
  buildApiKeysListInfiniteQuery: "react-query/apiKeysList.js",
  buildApiKeysListQuery: "react-query/apiKeysList.js",
  queryKeyApiKeysList: "react-query/apiKeysList.js",
  setApiKeysListData: "react-query/apiKeysList.js",
  useApiKeysList: "react-query/apiKeysList.js",
  useApiKeysListInfinite: "react-query/apiKeysList.js",
  useApiKeysListSuspense: "react-query/apiKeysList.js",
  buildChatSendMutation: "react-query/chatSend.js",
  mutationKeyChatSend: "react-query/chatSend.js",
  useChatSendMutation: "react-query/chatSend.js",
  useChatStream: "react-query/useChatStream.js",
};

/** What users export. Each is a file of its own: only what it imports tells the compiler by which paths to name a type. */
const EXPORTS = [
  "new OpenRouter()",
  "new OpenRouter().chat",
  "new OpenRouter().oAuth",
  "new OpenRouter().beta",
  "new OpenRouter().beta.responses",
  "new OpenRouter().alpha.decisions",
  "new OpenRouter().images.generate",
  "new OpenRouter().chat.send",
  "new OpenRouter().generations.getGeneration",
  "new OpenRouter().systemOne.create",
  "new OpenRouter().chat.runToolsStream",
  "{ ...new OpenRouter().models }",
  "new OpenRouter().chat.send({ messages: [], stream: true })",
  "new OpenRouterCore()",
  "new OpenRouterCore().options",
  "chatSend",
  "{ chatSend, messagesSend, responsesSend, imagesGenerate, systemOneCreate, alphaDecisionsCreate }",
  "{ modelsList, filesDownload, generationsCost, generationsWaitForGeneration, oAuthCreateSHA256CodeChallenge }",
  "(request: Parameters<typeof chatSend>[1]) => chatSend(new OpenRouterCore(), request)",
  "async () => chatSend(new OpenRouterCore(), { messages: [], stream: true })",
  "async () => (await chatSend(new OpenRouterCore(), { messages: [] })).error",
  "async () => (await modelsList(new OpenRouterCore())).error?.toJSON()",
  "async () => mapError(modelsList(new OpenRouterCore()), toPlain)",
  "async () => orElse(modelsList(new OpenRouterCore()), () => modelsList(new OpenRouterCore()))",
  "andThen",
  "imagesGenerate(new OpenRouterCore(), { model: '', prompt: '', stream: true })",
  "systemOneCreate",
  "filesDownload(new OpenRouterCore(), { file_id: '' })",
  "{ chatCollectStream, messagesCollectStream, responsesCollectStream, chatTextStream }",
  "(events: Parameters<typeof chatCollectStream>[0]) => chatCollectStream(events)",
  "(events: Parameters<typeof chatTextStream>[0]) => chatTextStream(events)",
  "(events: Parameters<typeof messagesCollectStream>[0]) => messagesCollectStream(events)",
  "(events: Parameters<typeof responsesCollectStream>[0]) => responsesCollectStream(events)",
  "{ chatRunTools, chatRunToolsStream }",
  "chatRunTools(new OpenRouterCore(), { messages: [], tools: [] })",
  "chatRunToolsStream(new OpenRouterCore(), { messages: [], tools: [] })",
  "{ messagesRunTools, responsesRunToolsStream }",
  "messagesRunTools(new OpenRouterCore(), { model: '', max_tokens: 1, messages: [], tools: [] })",
  "responsesRunToolsStream(new OpenRouterCore(), { input: '', tools: [] })",
  "{ batchResults, batchCreateFromRequests }",
  "batchResults(new OpenRouterCore(), { batch_id: '' } as never)",
  "{ chatParse, chatObjectStream, responsesParse }",
  "chatParse(new OpenRouterCore(), { messages: [], output: ChatResult } as never)",
  "(events: Parameters<typeof chatObjectStream>[0]) => chatObjectStream(events)",
  "new OpenRouter().chat.parse",
  "(events: Parameters<typeof teeStream>[0]) => teeStream(events)",
  "{ teeStream, toResponse, toReadableStream }",
  "toResponse",
  "createProxy",
  "createProxy(new OpenRouterCore(), { routes: [] } as never)",
  "openTelemetry",
  "imagePart",
  "tool({ name: 'rain', parameters: { type: 'object' }, execute: () => 1 })",
  "tool",
  "addUsage",
  "ChatResult",
  "{ ChatResult, ChatStreamChunk, Generation, MessagesStreamEvent }",
  "ChatResult['~standard']",
  "ChatResult['~standard'].validate({})",
  "[ListKeysResponse]",
  "paginate(apiKeysList, new OpenRouterCore(), {})",
  "paginateItems(apiKeysList, new OpenRouterCore(), {})",
  "paginate",
  "request(new OpenRouterCore(), { method: 'GET', path: '/new' })",
  "request(new OpenRouterCore(), { method: 'GET', path: '/new', response: ChatResult })",
  "request",
  "responseOf({})",
  "createFakeOpenRouter()",
  "createFakeOpenRouter().requests",
  "useApiKeysList",
  "() => useApiKeysList({ offset: 5 })",
  "() => useApiKeysList({}, { select: ({ data }) => data.length })",
  "() => useApiKeysList().data",
  "() => useApiKeysListSuspense()",
  "() => useApiKeysListInfinite()",
  "() => useChatSendMutation()",
  "() => useChatStream()",
  "{ useChatSendMutation, useChatStream, useApiKeysListInfinite }",
  "buildApiKeysListQuery",
  "buildApiKeysListQuery(new OpenRouterCore())",
  "buildApiKeysListInfiniteQuery(new OpenRouterCore())",
  "buildApiKeysListQuery(new OpenRouterCore()).queryKey",
  "buildChatSendMutation(new OpenRouterCore())",
  "queryKeyApiKeysList()",
  "mutationKeyChatSend()",
  "setApiKeysListData",
  "() => useQuery(buildApiKeysListQuery(new OpenRouterCore()))",
  "() => useQueries({ queries: [buildApiKeysListQuery(new OpenRouterCore())] })",
  "() => useMutation(buildChatSendMutation(new OpenRouterCore()))",
];

/** The same exports, imported from the root and from the index of hooks. */
const FROM_INDEX = [
  `import { OpenRouter } from "openrouter-fn";\nexport const chat = new OpenRouter().chat;\n`,
  `import * as all from "openrouter-fn";\nexport const { modelsList, chatSend, OpenRouter, ...rest } = all;\n`,
  `import * as all from "openrouter-fn/react-query.js";\nexport const { useModelsList, useChatStream, ...rest } = all;\n`,
  `import { OpenRouter } from "openrouter-fn";\nexport default new OpenRouter({}).models;\n`,
  `import { OpenRouter } from "openrouter-fn";\nexport class Mine extends OpenRouter {\n  ask = this.chat.send;\n}\n`,
];

function fileOf(expression: string): string {
  const names = Object.entries(FROM).filter(([name]) => new RegExp(`(?<!['.])\\b${name}\\b`).test(expression));
  const imports = names.map(([name, path]) => `import { ${name} } from "openrouter-fn/${path}";\n`);
  const tanstack = /\buse(Query|Queries|Mutation)\b/.exec(expression);
  if (tanstack) imports.push(`import { ${tanstack[0]} } from "@tanstack/react-query";\n`);
  return `${imports.join("")}export const it = ${expression};\n`;
}

const files = Object.fromEntries(
  [...EXPORTS.map(fileOf), ...FROM_INDEX].map((text, index) => [`export-${index}.ts`, text] as const),
);

let project: Project;

beforeAll(async () => {
  project = await createProject();
  for (const [file, text] of Object.entries(files)) await writeFile(join(project.folder, file), text);
}, 60_000);

afterAll(() => rm(project.folder, { recursive: true }));

/** The declarations of a file, and what is wrong with it. */
function declare(file: string, options: Readonly<Record<string, unknown>>) {
  const program = createProgram(project, [file], { ...options, noEmit: false, declaration: true, skipLibCheck: true });
  const source = program.getSourceFile(join(project.folder, file));
  const complaints = [...program.getSemanticDiagnostics(source), ...program.getDeclarationDiagnostics(source)];
  let declarations = "";
  program.emit(
    source,
    (_, text) => {
      declarations = text;
    },
    undefined,
    true,
  );
  return { complaints: report(complaints), declarations };
}

/** The modules that declarations name. */
function modulesIn(declarations: string): string[] {
  return ts.preProcessFile(declarations).importedFiles.map(({ fileName }) => fileName);
}

test("a type that cannot be named is reported", async () => {
  const hidden = `import { OpenRouterCore } from "openrouter-fn/core.js";\nclass Hidden { #own = 1 }\nexport const make = () => class extends OpenRouterCore { protected hidden = new Hidden(); };\n`;
  await writeFile(join(project.folder, "hidden.ts"), hidden);
  expect(declare("hidden.ts", { module: "nodenext" }).complaints).toContain("error TS");
});

describe.each([
  ["nodenext", "nodenext"],
  ["bundler", "esnext"],
])("with moduleResolution %s", { timeout: 180_000 }, (moduleResolution, module) => {
  test("declarations of what users export name public paths, and hold", async () => {
    const folder = join(project.folder, `declared-${moduleResolution}`);
    await mkdir(folder);
    const declared = Object.keys(files).map((file) => ({ file, ...declare(file, { moduleResolution, module }) }));
    expect(declared.map(({ complaints }) => complaints).join("")).toBe("");
    const named = declared.flatMap(({ file, declarations }) =>
      modulesIn(declarations).map((path) => `${path} in ${files[file]}`),
    );
    expect(named.length).toBeGreaterThan(EXPORTS.length / 2);
    expect(
      named.filter(
        (each) => !/^(@tanstack\/react-query|react|openrouter-fn(?!\/(dist|lib|node_modules)\b).*) in /.test(each),
      ),
    ).toEqual([]);

    for (const { file, declarations } of declared)
      await writeFile(join(folder, file.replace(".ts", ".d.ts")), declarations);
    const names = declared.map(({ file }) => join(`declared-${moduleResolution}`, file.replace(".ts", ".d.ts")));
    expect(typecheck(project, names, { moduleResolution, module })).toBe("");
  });
});
