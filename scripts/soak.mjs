// `npm run soak`: mixed calls and streams with random faults against a server on 127.0.0.1, a process of its own. Every
// call must end in a Result that its fault explains: anything else counts as lost. Ends 1 if one rejected, was lost or
// left a handle open, or if memory grew.
import { fork } from "node:child_process";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { generationsGetGeneration } from "openrouter-fn/funcs/generationsGetGeneration.js";

const CALLS = Number(process.argv[2] ?? 100_000);
const PARALLEL = 40;
const seed = Number(process.env.SOAK_SEED ?? Date.now() % 2 ** 31);

/** @typedef {"lookup" | "chat" | "stream"} Kind */

/**
 * Where a fault can strike, and the names of what the call may then end in.
 *
 * @type {Record<string, { on: Kind[], ends: string[] }>}
 */
const FAULTS = {
  none: { on: ["lookup", "chat", "stream"], ends: ["ok"] },
  slow: { on: ["lookup", "chat", "stream"], ends: ["ok"] },
  busyOnce: { on: ["lookup", "chat", "stream"], ends: ["ok"] },
  cutOnce: { on: ["lookup"], ends: ["ok"] },
  busy: { on: ["lookup", "chat", "stream"], ends: ["TooManyRequestsResponseError"] },
  badGateway: { on: ["lookup", "chat", "stream"], ends: ["BadGatewayResponseError"] },
  cutHead: { on: ["lookup", "chat", "stream"], ends: ["ConnectionError"] },
  cutBody: { on: ["lookup", "chat"], ends: ["ConnectionError"] },
  truncated: { on: ["lookup", "chat"], ends: ["ResponseValidationError"] },
  page: { on: ["lookup", "chat", "stream"], ends: ["ResponseValidationError"] },
  errorBody: { on: ["lookup", "chat", "stream"], ends: ["BadGatewayResponseError"] },
  stall: { on: ["lookup", "chat", "stream"], ends: ["RequestTimeoutError"] },
  abort: { on: ["lookup", "chat", "stream"], ends: ["RequestAbortedError", "ok"] },
  streamCut: { on: ["stream"], ends: ["StreamIncompleteError"] },
  streamEnd: { on: ["stream"], ends: ["StreamIncompleteError"] },
  streamError: { on: ["stream"], ends: ["BadGatewayResponseError"] },
  streamJunk: { on: ["stream"], ends: ["ResponseValidationError"] },
  streamStall: { on: ["stream"], ends: ["RequestTimeoutError"] },
  streamLeft: { on: ["stream"], ends: ["left"] },
};
const RARE = new Set(["stall", "streamStall"]); // they cost time

const random = mulberry32(seed);
/** @template T @param {readonly T[]} list */
const pick = (list) => /** @type {T} */ (list[Math.floor(random() * list.length)]);
/** @param {Kind} kind */
const faultsOf = (kind) => Object.keys(FAULTS).filter((fault) => FAULTS[fault]?.on.includes(kind));
const kinds = /** @type {const} */ (["lookup", "chat", "stream"]);
const faults = { lookup: faultsOf("lookup"), chat: faultsOf("chat"), stream: faultsOf("stream") };

/** How often each call has arrived at the server. @type {Map<string, number>} */
const attempts = new Map();
if (process.send) await serve(); // this is the process that the other one started

const server = fork(fileURLToPath(import.meta.url), { execArgv: [] });
/** @type {number} */
const port = await new Promise((resolve) => server.once("message", resolve));

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
});
if (lost.length) console.error("lost:", lost.slice(0, 10));
if (handles.length) console.error("open:", handles);
process.exitCode = rejections || lost.length || handles.length || growth > 10e6 ? 1 : 0;

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
    const row = outcomes.get(end) ?? { lookup: 0, chat: 0, stream: 0 };
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
  const listener = createServer((request, response) => {
    request.resume();
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve) => listener.listen(0, "127.0.0.1", () => resolve(undefined)));
  process.on("disconnect", () => process.exit()); // with the process that started it
  process.send?.(/** @type {import("node:net").AddressInfo} */ (listener.address()).port);
  return new Promise(() => {});
}

/**
 * Makes one call and gives what it ended in: "ok" only if the answer is the one that was sent.
 *
 * @param {Kind} kind @param {string} fault @param {number} call
 */
async function run(kind, fault, call) {
  const controller = new AbortController();
  /** @type {import("openrouter-fn/core.js").StreamOptions} */
  const options = {
    signal: controller.signal,
    headers: { "x-call": `${call}`, "x-fault": fault },
    ...(fault === "stall" ? { timeoutMs: 60 } : {}),
    ...(fault === "streamStall" ? { idleTimeoutMs: 60 } : {}),
    ...(fault === "busy" || (kind === "lookup" && fault !== "busyOnce" && fault !== "cutOnce")
      ? { retries: { strategy: "none" } }
      : {}),
  };
  if (fault === "abort") setTimeout(() => controller.abort(), random() * 4);
  const id = `gen-${call}`;
  if (kind === "lookup") {
    const result = await generationsGetGeneration(core, { id }, options);
    return result.ok ? (result.value.data.id === id ? "ok" : "wrong") : explain(result.error);
  }
  /** @type {import("openrouter-fn").ChatRequest & { stream?: false }} */
  const request = { messages: [{ role: "user", content: id }] };
  if (kind === "chat") {
    const result = await chatSend(core, request, options);
    return result.ok ? (result.value.choices[0]?.message.content === text(id) ? "ok" : "wrong") : explain(result.error);
  }
  const result = await chatSend(core, { ...request, stream: true }, options);
  if (!result.ok) return explain(result.error);
  let received = "";
  for await (const event of result.value) {
    if (!event.ok) return explain(event.error);
    if (fault === "streamLeft") return "left";
    received += event.value.choices[0]?.delta.content ?? "";
  }
  return received === text(id) ? "ok" : "wrong";
}

/**
 * The name of an error, if it kept what came.
 *
 * @param {import("openrouter-fn").ChatSendError | import("openrouter-fn").ChatStreamError} error
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
    case "stall":
      return undefined;
    case "slow":
    case "abort":
      await sleep(random() * 5);
  }
  if (!streaming) return response.writeHead(200, { "content-type": "application/json" }).end(`\n    \n${body}`);

  response.writeHead(200, { "content-type": "text/event-stream", "x-generation-id": id });
  response.write(": OPENROUTER PROCESSING\n\n");
  const words = text(id).split(/(?<= )/);
  for (const [index, content] of words.entries()) {
    if (index === 2) {
      if (fault === "streamCut") return setTimeout(() => response.destroy(), 2);
      if (fault === "streamEnd") return response.end();
      if (fault === "streamError")
        return response.end(`data: ${JSON.stringify({ error: { code: 502, message: "x" } })}\n\n`);
      if (fault === "streamJunk") return response.end("data: {junk\n\n");
      if (fault === "streamStall") return undefined;
      if (fault === "abort" || fault === "streamLeft") await sleep(random() * 3);
    }
    response.write(`data: ${JSON.stringify(chunk(id, content))}\n\n`);
  }
  return response.end("data: [DONE]\n\n");
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
