// `npm run soak`: mixed calls and streams with random faults against a server on 127.0.0.1, a process of its own. Every
// call must end in a Result that its fault explains: anything else counts as lost. Exits with 1 if one rejected, was lost or
// left a handle, a listener or a request open, or if memory grew. `npm run soak -- 5000 --slim` makes so many calls, with the
// export condition `slim`.
import { fork, spawnSync } from "node:child_process";
import { getEventListeners, setMaxListeners } from "node:events";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatCollectStream } from "openrouter-fn/funcs/chatCollectStream.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { filesDownload } from "openrouter-fn/funcs/filesDownload.js";
import { generationsGetGeneration } from "openrouter-fn/funcs/generationsGetGeneration.js";

const SLIM = "--conditions=slim";
if (process.argv.includes("--slim") && !process.execArgv.includes(SLIM)) {
  const { status } = spawnSync(process.execPath, [...process.execArgv, SLIM, ...process.argv.slice(1)], {
    stdio: "inherit",
  });
  process.exit(status ?? 1);
}

const CALLS = Number(process.argv.slice(2).find((argument) => argument !== "--slim") ?? 100_000);
const PARALLEL = 40;
const seed = Number(process.env.SOAK_SEED ?? Date.now() % 2 ** 31);

/** @typedef {"lookup" | "chat" | "stream" | "download"} Kind */

/**
 * Which calls a fault can affect, and the names of the outcomes that it allows.
 *
 * @type {Record<string, { on: Kind[], ends: string[] }>}
 */
const FAULTS = {
  none: { on: ["lookup", "chat", "stream", "download"], ends: ["ok"] },
  slow: { on: ["lookup", "chat", "stream", "download"], ends: ["ok"] },
  busyOnce: { on: ["lookup", "chat", "stream", "download"], ends: ["ok"] },
  cutOnce: { on: ["lookup", "download"], ends: ["ok"] },
  busy: { on: ["lookup", "chat", "stream", "download"], ends: ["TooManyRequestsResponseError"] },
  badGateway: { on: ["lookup", "chat", "stream"], ends: ["BadGatewayResponseError"] },
  cutHead: { on: ["lookup", "chat", "stream"], ends: ["ConnectionError"] },
  cutBody: { on: ["lookup", "chat"], ends: ["ConnectionError"] },
  truncated: { on: ["lookup", "chat"], ends: ["ResponseValidationError"] },
  page: { on: ["lookup", "chat", "stream", "download"], ends: ["ResponseValidationError"] },
  errorBody: { on: ["lookup", "chat", "stream"], ends: ["BadGatewayResponseError"] },
  errorWord: { on: ["chat", "stream"], ends: ["ProviderOverloadedResponseError"] },
  statusCut: { on: ["chat", "stream"], ends: ["PaymentRequiredResponseError"] },
  statusStall: { on: ["chat", "stream"], ends: ["PaymentRequiredResponseError"] },
  lingering: { on: ["lookup", "chat"], ends: ["ok"] },
  halfPair: { on: ["chat", "stream"], ends: ["ok"] },
  stall: { on: ["lookup", "chat", "stream", "download"], ends: ["RequestTimeoutError"] },
  abort: { on: ["lookup", "chat", "stream"], ends: ["RequestAbortedError", "ok"] },
  downloadJSON: { on: ["download"], ends: ["ResponseValidationError"] },
  downloadCut: { on: ["download"], ends: ["body broke off"] },
  downloadLeft: { on: ["download"], ends: ["left"] },
  downloadDropped: { on: ["download"], ends: ["dropped"] },
  streamCut: { on: ["stream"], ends: ["StreamIncompleteError"] },
  streamEnd: { on: ["stream"], ends: ["StreamIncompleteError"] },
  streamError: { on: ["stream"], ends: ["BadGatewayResponseError"] },
  streamWord: { on: ["stream"], ends: ["TooManyRequestsResponseError"] },
  streamErrorEvent: { on: ["stream"], ends: ["OpenRouterDefaultError"] },
  streamJunk: { on: ["stream"], ends: ["ResponseValidationError"] },
  streamStall: { on: ["stream"], ends: ["RequestTimeoutError"] },
  streamLeft: { on: ["stream"], ends: ["left"] },
  streamDropped: { on: ["stream"], ends: ["dropped"] },
  streamCancelled: { on: ["stream"], ends: ["cancelled, with what came"] },
  streamOdd: { on: ["stream"], ends: ["ok"] },
  streamTools: { on: ["stream"], ends: ["ok"] },
  streamLingering: { on: ["stream"], ends: ["ok"] },
};
const RARE = new Set(["stall", "streamStall", "statusStall"]); // they cost time
/** Faults whose response never ends, so only the client can close the connection. */
const ENDLESS = new Set(["streamLeft", "streamDropped", "streamCancelled", "downloadLeft", "downloadDropped"]);

const random = mulberry32(seed);
/** @template T @param {readonly T[]} list */
const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
/** @param {Kind} kind */
const faultsOf = (kind) => Object.keys(FAULTS).filter((fault) => FAULTS[fault]?.on.includes(kind));
const kinds = /** @type {const} */ (["lookup", "chat", "stream", "download"]);
const faults = {
  lookup: faultsOf("lookup"),
  chat: faultsOf("chat"),
  stream: faultsOf("stream"),
  download: faultsOf("download"),
};

/** How often each call has arrived at the server. @type {Map<string, number>} */
const attempts = new Map();
if (process.send) await serve(); // this is the process that the other one started

const server = fork(fileURLToPath(import.meta.url), { execArgv: [] });
/** @type {number} */
const port = await new Promise((resolve) => server.once("message", resolve));

/** A signal that all calls share. */
const { signal: shared } = new AbortController();
setMaxListeners(1, shared);
let warnings = 0;
process.on("warning", (warning) => {
  warnings++;
  console.error(warning);
});

let retries = 0;
const core = new OpenRouterCore({
  apiKey: "sk-or-v1-soak",
  serverURL: `http://127.0.0.1:${port}/api/v1`,
  retryConfig: { strategy: "backoff" },
  onRetry: () => retries++,
});

/** @type {Map<string, Record<Kind, number>>} */
const outcomes = new Map();
/** @type {{ call: number, kind: Kind, fault: string, end: string }[]} */
const lost = [];
let rejections = 0;
let peakHeap = 0;
let settledHeap = 0;
let done = 0;
process.on("unhandledRejection", (reason) => {
  rejections++;
  console.error("unhandled rejection", reason);
});

console.log(`${CALLS} calls, ${PARALLEL} at a time, seed ${seed} (SOAK_SEED=${seed} runs the same again)`);
const startedAt = performance.now();
await Promise.all(Array.from({ length: PARALLEL }, worker));
const seconds = (performance.now() - startedAt) / 1000;

let open = Infinity;
for (let attempt = 0; attempt < 20 && open > 0; attempt++) {
  heapUsed(); // what was dropped is closed as it is collected
  await sleep(250);
  open = await new Promise((resolve) => {
    server.once("message", resolve);
    server.send("open");
  });
}
const listeners = getEventListeners(shared, "abort").length;
await new Promise((resolve) => {
  server.once("exit", resolve);
  server.kill();
});
await sleep(1500); // idle sockets of `fetch` close by themselves
const handles = process.getActiveResourcesInfo().filter((name) => !/^(TTYWrap|PipeWrap|FSReqCallback)$/.test(name));
const growth = heapUsed() - settledHeap;

console.table(Object.fromEntries([...outcomes].sort(([a], [b]) => a.localeCompare(b))));
console.table({
  calls: done,
  "calls per second": Math.round(done / seconds),
  retries,
  "peak heap, MB": Math.round(peakHeap / 1e6),
  "heap kept after the first tenth, MB": Math.round(growth / 1e6),
  rejections,
  "lost answers": lost.length,
  "open handles": handles.length,
  "requests still open at the server": open,
  "listeners left on a shared signal": listeners,
  warnings,
});
if (lost.length) console.error("lost:", lost.slice(0, 10));
if (handles.length) console.error("open:", handles);
const isBad = rejections || lost.length || handles.length || open || listeners || warnings || growth > 10e6;
process.exitCode = isBad ? 1 : 0;

async function worker() {
  while (done < CALLS) {
    const call = done++;
    const kind = pick(kinds);
    let fault = random() < 0.5 ? "none" : pick(faults[kind]);
    if (RARE.has(fault) && random() < 0.9) fault = "none";
    let end = "";
    try {
      end = await run(kind, fault, call);
    } catch (error) {
      rejections++;
      end = `rejected: ${error}`;
    }
    const row = outcomes.get(end) ?? { lookup: 0, chat: 0, stream: 0, download: 0 };
    row[kind]++;
    outcomes.set(end, row);
    if (!FAULTS[fault]?.ends.includes(end)) lost.push({ call, kind, fault, end });
    if (call === Math.floor(CALLS / 10)) settledHeap = heapUsed();
    if (call % 500 === 0) peakHeap = Math.max(peakHeap, process.memoryUsage().heapUsed);
  }
}

/** Bytes on the heap after a collection. */
function heapUsed() {
  if (!globalThis.gc) throw new Error("run with --expose-gc");
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** Serves until it is killed. */
async function serve() {
  const open = new Set();
  const listener = createServer((request, response) => {
    open.add(response);
    response.once("close", () => open.delete(response));
    answer(request, response).catch(() => response.destroy());
  });
  process.on("message", () => process.send?.(open.size));
  await new Promise((resolve) => listener.listen(0, "127.0.0.1", () => resolve(undefined)));
  process.on("disconnect", () => process.exit()); // with the process that started it
  process.send?.(/** @type {import("node:net").AddressInfo} */ (listener.address()).port);
  return new Promise(() => {});
}

/**
 * Makes one call and returns its outcome: "ok" only if the response is the one that was sent.
 *
 * @param {Kind} kind @param {string} fault @param {number} call
 */
async function run(kind, fault, call) {
  const controller = new AbortController();
  /** @type {import("openrouter-fn/core.js").StreamOptions} */
  const options = {
    signal: controller.signal,
    fetchOptions: { signal: shared },
    headers: { "x-call": `${call}`, "x-fault": fault },
    ...(fault === "stall" ? { timeoutMs: 60 } : {}),
    ...(fault === "streamStall" ? { idleTimeoutMs: 60 } : {}),
    ...(fault === "busy" || (kind === "lookup" && fault !== "busyOnce" && fault !== "cutOnce")
      ? { retries: { strategy: "none" } }
      : {}),
  };
  if (fault === "abort") setTimeout(() => controller.abort(), random() * 4);
  const id = `gen-${call}`;
  if (kind === "download") return download(id, fault, options);
  if (kind === "lookup") {
    const result = await generationsGetGeneration(core, { id }, options);
    return result.ok ? (result.value.data.id === id ? "ok" : "wrong") : explain(result.error);
  }
  const content = fault === "halfPair" ? `${id} \ud83c` : id;
  /** @type {import("openrouter-fn").ChatRequest & { stream?: false }} */
  const request = { messages: [{ role: "user", content }] };
  if (kind === "chat") {
    const result = await chatSend(core, request, options);
    return result.ok ? (result.value.choices[0]?.message.content === text(id) ? "ok" : "wrong") : explain(result.error);
  }
  const result = await chatSend(core, { ...request, stream: true }, options);
  if (!result.ok) return explain(result.error);
  if (fault === "streamDropped") return "dropped";
  if (fault === "streamTools" || fault === "streamCancelled") return collect(result.value, fault, id);
  let received = "";
  for await (const event of result.value) {
    if (!event.ok) return explain(event.error);
    if (fault === "streamLeft") return "left";
    for (const { delta } of event.value.choices) received += textIn(delta?.content);
  }
  return received === text(id) ? "ok" : "wrong";
}

/**
 * @param {string} id @param {string} fault @param {import("openrouter-fn/core.js").RequestOptions} options
 */
async function download(id, fault, options) {
  const result = await filesDownload(core, { file_id: id }, options);
  if (!result.ok) return explain(result.error);
  if (fault === "downloadDropped") return "dropped";
  if (fault === "downloadLeft") {
    await result.value.body?.cancel();
    return "left";
  }
  const received = await result.value.text().catch(() => "");
  return received === text(id) ? "ok" : received ? "wrong" : "body broke off";
}

/**
 * Collects a stream, and cancels it meanwhile if that is its fault.
 *
 * @param {import("openrouter-fn/core.js").EventStream<import("openrouter-fn").ChatStreamChunk, unknown>} stream
 * @param {string} fault @param {string} id
 */
async function collect(stream, fault, id) {
  if (fault === "streamCancelled") setTimeout(() => stream.cancel(), 20 + random() * 10);
  const collected = await chatCollectStream(stream);
  if (fault === "streamCancelled") return !collected.ok && stream.isCancelled ? "cancelled, with what came" : "wrong";
  if (!collected.ok) return "wrong";
  const calls = collected.value.choices[0]?.message.tool_calls?.map(({ id, function: f }) => [id, f.name, f.arguments]);
  return JSON.stringify(calls) === JSON.stringify(tools(id).calls) ? "ok" : `wrong calls`;
}

/** @param {unknown} content */
function textIn(content) {
  return Array.isArray(content) ? content.map(({ text }) => text).join("") : typeof content === "string" ? content : "";
}

/**
 * The name of an error, if it has what arrived.
 *
 * @param {import("openrouter-fn").ChatSendError | import("openrouter-fn").ChatStreamError | import("openrouter-fn").FilesDownloadError} error
 */
function explain(error) {
  const kept =
    error.name === "ResponseValidationError"
      ? /^[{<]/.test(error.rawText)
      : error.name !== "StreamIncompleteError" || (error.generationId && error.lastEvent);
  return kept ? error.name : `${error.name} without what came`;
}

/** @param {string} id */
function text(id) {
  return `The answer to ${id} is a sentence of ${"some ".repeat(id.length)}words.`;
}

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
async function answer(request, response) {
  const call = `${request.headers["x-call"]}`;
  const fault = request.headers["x-fault"];
  const attempt = (attempts.get(call) ?? 0) + 1;
  attempts.set(call, attempt);
  const id = `gen-${call}`;
  const streaming = request.headers.accept === "text/event-stream";
  const downloading = request.headers.accept === "*/*";
  let sent = "";
  for await (const piece of request.setEncoding("utf8")) sent += piece;
  if (/\\ud[89a-f]/i.test(sent)) return response.writeHead(400).end('{"error":{"message":"half a surrogate pair"}}');
  const value = request.method === "GET" ? { data: { id, total_cost: 0.5 } } : completion(id);
  const body = JSON.stringify(value);
  /** @param {number} status */
  const error = (status) =>
    response.writeHead(status, { "retry-after": "0" }).end(`{"error":{"code":${status},"message":"soak"}}`);
  switch (fault) {
    case "busyOnce":
      if (attempt === 1) return error(429);
      break;
    case "cutOnce":
      if (attempt === 1) return response.destroy();
      break;
    case "busy":
      return error(429);
    case "badGateway":
      return error(502);
    case "cutHead":
      return response.destroy();
    case "cutBody":
      response.writeHead(200, { "content-length": body.length }).write(body.slice(0, 20));
      return setTimeout(() => response.destroy(), 2);
    case "truncated":
      return response.writeHead(200).end(body.slice(0, -9));
    case "page":
      return response.writeHead(200, { "content-type": "text/html" }).end("<html>maintenance</html>");
    case "errorBody":
      return response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"error":{"code":502,"message":"x"}}');
    case "errorWord":
      return response
        .writeHead(200, { "content-type": "application/json" })
        .end('{"type":"error","error":{"type":"overloaded_error","message":"x"}}');
    case "statusCut":
      response.writeHead(402, { "content-length": 100 }).write('{"error":{"message":"more cre');
      return setTimeout(() => response.destroy(), 2);
    case "statusStall":
      return response.writeHead(402, { "content-length": 100 }).write('{"error":{"message":"more cre');
    case "lingering":
      return response.writeHead(200, { "content-type": "application/json" }).write(body);
    case "downloadJSON":
      return response.writeHead(200, { "content-type": "application/json" }).end('{"state":"pending"}');
    case "stall":
      return undefined;
    case "slow":
    case "abort":
      await sleep(random() * 5);
  }
  if (downloading) {
    response.writeHead(200, { "content-type": "application/octet-stream" });
    if (fault === "downloadCut") {
      response.write(text(id).slice(0, 9));
      return setTimeout(() => response.destroy(), 2);
    }
    return ENDLESS.has(`${fault}`) ? response.write(text(id)) : response.end(text(id));
  }
  if (!streaming) return response.writeHead(200, { "content-type": "application/json" }).end(`\n    \n${body}`);

  response.writeHead(200, { "content-type": "text/event-stream", "x-generation-id": id });
  response.write(": OPENROUTER PROCESSING\n\n");
  const words = text(id).split(/(?<= )/);
  if (fault === "streamTools") {
    for (const tool_calls of tools(id).pieces) response.write(event({ choices: [{ delta: { tool_calls } }] }));
    return response.end("data: [DONE]\n\n");
  }
  for (const [index, content] of words.entries()) {
    if (index === 2) {
      if (fault === "streamCut") return setTimeout(() => response.destroy(), 2);
      if (fault === "streamEnd") return response.end();
      if (fault === "streamError")
        return response.end(`data: ${JSON.stringify({ error: { code: 502, message: "x" } })}\n\n`);
      if (fault === "streamWord") return response.end(event({ error: { type: "rate_limit_error", message: "x" } }));
      if (fault === "streamErrorEvent") return response.end("event: error\ndata: {}\n\n");
      if (fault === "streamJunk") return response.end("data: {junk\n\n");
      if (fault === "streamStall") return undefined;
      if (fault === "abort") await sleep(random() * 3);
    }
    if (fault === "streamOdd") response.write(odd(index) + event(oddly(id, content, index)));
    else response.write(event(chunk(id, content)));
  }
  if (ENDLESS.has(`${fault}`)) return undefined;
  if (fault === "streamOdd") return response.end("data:  [done]\n\n");
  return fault === "streamLingering" ? response.write("data: [DONE]\n\n") : response.end("data: [DONE]\n\n");
}

/** @param {unknown} value */
function event(value) {
  return `data: ${JSON.stringify(value)}\n\n`;
}

/** Odd events, empty ones and comments, none of which ends a stream or changes its content. @param {number} index */
function odd(index) {
  const events = [
    'event: tool.progress\ndata: {"percent":5}\n\n',
    event({ choices: [], usage: { prompt_tokens: 5, completion_tokens: null } }),
    event({ choices: [{ delta: null }], created: null, system_fingerprint: 5 }),
    event({ choices: null }),
    event("text"),
    event({ type: "panel.failed", reason: "one of three" }),
  ];
  return events[index % events.length];
}

/** @param {string} id @param {string} content @param {number} index */
function oddly(id, content, index) {
  return [
    chunk(id, content),
    { choices: [{ delta: { content: [{ type: "text", text: content }] } }] },
    { choices: [{ index: "0", delta: { content } }], object: 5 },
  ][index % 3];
}

/** Pieces of tool calls in the forms of some providers, and the complete calls. @param {string} id */
function tools(id) {
  const input = JSON.stringify({ id });
  const [start, rest] = [input.slice(0, 5), input.slice(5)];
  return {
    pieces: [
      [{ index: 0, id: "a", function: { name: "find", arguments: "" } }],
      [{ index: 1, function: { arguments: start } }],
      [{ index: 0, id: "a", function: { arguments: rest } }],
      [{ index: 0, id: "b", function: { name: "open", arguments: input } }],
      [{ index: 0, id: "b", function: { name: "open", arguments: input } }],
      [{ index: 2, id: "c", function: { name: "close", arguments: {} } }],
      [{ index: 2, function: { arguments: JSON.parse(input) } }],
    ],
    calls: [
      ["a", "find", input],
      ["b", "open", input],
      ["c", "close", input],
    ],
  };
}

/** @param {string} id */
function completion(id) {
  const message = { role: "assistant", content: text(id) };
  return {
    id,
    object: "chat.completion",
    created: 1,
    model: "soak",
    choices: [{ index: 0, finish_reason: "stop", message }],
  };
}

/** @param {string} id @param {string} content */
function chunk(id, content) {
  const delta = { role: "assistant", content };
  return {
    id,
    object: "chat.completion.chunk",
    created: 1,
    model: "soak",
    choices: [{ index: 0, finish_reason: null, delta }],
  };
}

/** A small generator of random numbers that a seed repeats. @param {number} state */
function mulberry32(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
