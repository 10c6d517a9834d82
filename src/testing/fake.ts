import { isRecord } from "../lib/isRecord.js";
import type { ProviderInfo } from "../models/providers.js";
import { createBatches } from "./batches.js";
import { chat, echo } from "./chat.js";
import { PROVIDER } from "./completion.js";
import { embed, rerank } from "./embeddings.js";
import {
  createFaultPlan,
  deliver,
  type Fault,
  type FaultMatch,
  type PlannedFault,
  refuse,
  replaceAnswer,
} from "./faults.js";
import { createFiles, type FakeFile } from "./files.js";
import { createGenerations, type GenerationDelay } from "./generations.js";
import {
  type Answer,
  type Call,
  type FakeRequest,
  fromResponse,
  isEvent,
  isStream,
  json,
  orAbort,
  type Piece,
  problem,
  readRequest,
  respond,
  sleep,
} from "./http.js";
import type { Account, FakeReply } from "./inference.js";
import type { JobDelay } from "./jobs.js";
import { createKeys, describeKey } from "./keys.js";
import { messages } from "./messages.js";
import { createModels, type FakeModel } from "./models.js";
import { responses } from "./responses.js";
import { createVideos } from "./videos.js";

/** Settings of a fake; all are optional. */
export interface FakeOpenRouterOptions {
  /** The only accepted key; any key by default. Requests without a key always get 401. */
  readonly apiKey?: string | undefined;
  /** Reply of the models; by default a sentence that repeats the last message. */
  readonly reply?: FakeReply | undefined;
  /**
   * The model catalog. With your own, a chat with any other model gets 400. By default it has five made-up models, and
   * chats can name any other model, too.
   */
  readonly models?: readonly FakeModel[] | undefined;
  /**
   * When the record of a generation appears: after a number of look-ups that get 404, or `{ ms }` after the end of the
   * completion. 2 look-ups by default.
   */
  readonly generationDelay?: GenerationDelay | undefined;
  /**
   * How long batches and videos run: for a number of look-ups, or `{ ms }` from their creation. 2 look-ups by default.
   */
  readonly jobDelay?: JobDelay | undefined;
  /** Files made for you, oldest first; none by default. Uploads are added to them. */
  readonly files?: readonly FakeFile[] | undefined;
  /**
   * Credits of the account, in US dollars; 100 by default. Once they are used up, chats that cost something get 402.
   */
  readonly credits?: number | undefined;
  /** Pause before each event of a stream, in milliseconds; none by default. */
  readonly chunkDelayMs?: number | undefined;
  /** Faults from the start, as added by `fail`. */
  readonly faults?: readonly PlannedFault[] | undefined;
  /** The clock of all timestamps, in milliseconds since 1970. By default it stands still at 2026-01-01. */
  readonly now?: (() => number) | undefined;
}

/** An OpenRouter in memory. */
export interface FakeOpenRouter {
  /** Like the global `fetch`, but the fake answers. Works detached from the object. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** All requests so far, oldest first, including those that a fault hit. Their `headers` include the keys. */
  readonly requests: readonly FakeRequest[];
  /**
   * Makes requests fail: the next one, or those that `match` describes. Each request hits at most one fault, the oldest
   * that matches, so faults occur in the order added. Returns a function that removes the fault.
   *
   * @example
   * ```ts
   * import { createFakeOpenRouter } from "openrouter-fn/testing.js";
   *
   * const fake = createFakeOpenRouter();
   * fake.fail({ type: "status", status: 429, headers: { "retry-after": "1" } }, { times: 2 });
   * fake.fail({ type: "cut", after: 5 }, { path: "/chat/completions" });
   *
   * const recover = fake.fail({ type: "connection" }, { times: Infinity });
   * // … nothing gets through …
   * recover();
   * ```
   */
  readonly fail: (fault: Fault, match?: FaultMatch) => () => void;
  /**
   * Answers requests of a method and path with your handler, whether the fake knows them or not. Braces in the path
   * match anything but a slash. The latest matching handler answers; the key is checked first, and faults apply as
   * usual. Returns a function that removes the handler.
   *
   * @example
   * ```ts
   * import { createFakeOpenRouter } from "openrouter-fn/testing.js";
   *
   * const fake = createFakeOpenRouter();
   * fake.handle("POST /embeddings", ({ body }) => Response.json({ object: "list", data: [], model: "fake/model" }));
   * fake.handle("GET /videos/{id}", ({ path }) => new Response(`No ${path} here`, { status: 404 }));
   * ```
   */
  readonly handle: (route: string, handler: FakeHandler) => () => void;
}

/** Answers a request to the fake. */
export type FakeHandler = (request: FakeRequest) => Response | Promise<Response>;

interface HandledRoute {
  readonly route: RegExp;
  readonly handler: FakeHandler;
}

type Handler = (request: FakeRequest, id: string, fault: Fault | undefined) => Answer | Promise<Answer>;

const PROVIDERS: readonly ProviderInfo[] = [
  {
    name: PROVIDER,
    slug: PROVIDER.toLowerCase(),
    headquarters: null,
    datacenters: [],
    privacy_policy_url: null,
    terms_of_service_url: null,
    status_page_url: null,
  },
];

const NEW_YEAR_2026 = Date.UTC(2026, 0, 1);

/**
 * Creates an OpenRouter for tests: in memory, without a network, deterministic. It does the accounting of the real one:
 * a chat costs its tokens at the model's prices, appears in the record of its generation after a while, and reduces the
 * credits. Its responses have the quirks of the real ones, such as whitespace before the JSON, comments between the
 * events of a stream and, for some models, the cost repeated as the provider's charge.
 *
 * It answers `POST /chat/completions`, `/responses`, `/messages`, `/embeddings` and `/rerank`, `GET /generation`,
 * `GET /generation/content`, `POST /generation/feedback`, `GET /models`, `/providers`, `/key` and `/credits`, and all
 * of `/keys`, `/files`, `/batches` and `/videos`, whatever the host is. Everything else gets 404, unless `handle`
 * answers it. `GET /models` supports only `q`, `offset` and `limit`. Of an uploaded file it keeps name, size and
 * declared type; the content is in `requests`. A batch runs its requests when it ends, at the usual price. Texts that
 * share words have similar embeddings.
 *
 * It needs only web standards: it works in Node, browsers and workers.
 *
 * @example Test code that uses this package
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 * import { createFakeOpenRouter } from "openrouter-fn/testing.js";
 *
 * const fake = createFakeOpenRouter({ reply: "Paris" });
 * const core = new OpenRouterCore({ apiKey: "sk-or-v1-test", fetch: fake.fetch });
 *
 * const result = await chatSend(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "What is the capital of France?" }],
 * });
 * console.log(result.ok && result.value.choices[0]?.message.content); // Paris
 * console.log(fake.requests[0]?.body); // { model: "openai/gpt-5-mini", messages: [ … ] }
 * ```
 *
 * @example A model that calls a tool, then uses its result
 * ```ts
 * import { createFakeOpenRouter } from "openrouter-fn/testing.js";
 *
 * const fake = createFakeOpenRouter({
 *   reply: ({ messages }) =>
 *     messages.at(-1)?.role === "tool"
 *       ? "It is sunny."
 *       : { tool_calls: [{ function: { name: "get_weather", arguments: '{"city":"Paris"}' } }] },
 * });
 * ```
 *
 * @example A file to read back
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { filesDownload } from "openrouter-fn/funcs/filesDownload.js";
 * import { filesList } from "openrouter-fn/funcs/filesList.js";
 * import { createFakeOpenRouter } from "openrouter-fn/testing.js";
 *
 * const fake = createFakeOpenRouter({ files: [{ filename: "report.csv", content: "city,rain\nParis,1\n" }] });
 * const core = new OpenRouterCore({ apiKey: "sk-or-v1-test", fetch: fake.fetch });
 *
 * const list = await filesList(core);
 * const [file] = list.ok ? list.value.data : [];
 * const download = await filesDownload(core, { file_id: file?.id ?? "" });
 * if (download.ok) console.log(await download.value.text()); // city,rain …
 * ```
 *
 * @example What if the stream breaks off?
 * ```ts
 * import { createFakeOpenRouter } from "openrouter-fn/testing.js";
 *
 * const fake = createFakeOpenRouter();
 * fake.fail({ type: "cut", after: 3 });
 * ```
 */
export function createFakeOpenRouter(options: FakeOpenRouterOptions = {}): FakeOpenRouter {
  const { apiKey, reply = echo, credits = 100, chunkDelayMs = 0, now = () => NEW_YEAR_2026 } = options;
  const models = createModels(options.models);
  const generations = createGenerations(now, options.generationDelay);
  const keys = createKeys(now);
  const files = createFiles(now, options.files);
  const faults = createFaultPlan(options.faults);
  const handlers: HandledRoute[] = [];
  const requests: FakeRequest[] = [];
  const usage = generations.totalCost;
  const account: Account = { models, generations, now, reply, credits: () => credits - usage() };
  const batches = createBatches(account, (request) => answer(request, undefined), options.jobDelay);
  const videos = createVideos(account, options.jobDelay);

  const routes: Readonly<Record<string, Handler>> = {
    "POST /chat/completions": (request, _, fault) => chat(account, request, fault),
    "POST /responses": (request, _, fault) => responses(account, request, fault),
    "POST /messages": (request, _, fault) => messages(account, request, fault),
    "POST /embeddings": (request) => embed(account, request),
    "POST /rerank": (request) => rerank(account, request),
    "GET /batches": batches.list,
    "POST /batches": batches.create,
    "GET /batches/{id}": batches.get,
    "DELETE /batches/{id}": batches.remove,
    "POST /videos": videos.create,
    "GET /videos/models": videos.listModels,
    "GET /videos/{id}": videos.get,
    "GET /videos/{id}/content": videos.download,
    "GET /providers": () => json({ data: PROVIDERS }),
    "GET /generation": generations.get,
    "GET /generation/content": generations.getContent,
    "POST /generation/feedback": generations.submitFeedback,
    "GET /models": models.list,
    "GET /credits": () => json({ data: { total_credits: credits, total_usage: usage() } }),
    "GET /key": ({ headers }) => describeKey(bearer(headers) ?? "", usage()),
    "GET /keys": keys.list,
    "POST /keys": keys.create,
    "GET /keys/{id}": keys.get,
    "PATCH /keys/{id}": keys.update,
    "DELETE /keys/{id}": keys.remove,
    "GET /files": files.list,
    "POST /files": files.upload,
    "GET /files/{id}": files.get,
    "GET /files/{id}/content": files.download,
    "DELETE /files/{id}": files.remove,
  };

  const answer = async (request: FakeRequest, fault: Fault | undefined): Promise<Answer> => {
    const { method, path, headers, body } = request;
    const handled = handlers.findLast((each) => each.route.test(`${method} ${path}`));
    const [, folder, id = "", rest = ""] = /^(\/\w+)\/([^/]+)(\/content)?$/.exec(path) ?? [];
    const own = `${method} ${path}`;
    const route = own in routes || !folder ? own : `${method} ${folder}/{id}${rest}`;
    const handle = routes[route];
    const key = bearer(headers);
    if ((handle || handled) && route !== "GET /models") {
      if (key === undefined) return problem(401);
      if (apiKey !== undefined && key !== apiKey) return problem(401, "User not found.");
    }
    if (handled) return fromResponse(await handled.handler(request));
    if (!handle) return problem(404, `There is no ${method} ${path}`);
    if ((method === "POST" || method === "PATCH") && !isRecord(body)) return problem(400, "Expected a JSON object");
    return handle(request, id, fault);
  };

  async function* pace(answered: Answer, fault: Fault | undefined, signal: AbortSignal): AsyncGenerator<Piece> {
    const pauseMs = isStream(answered) ? chunkDelayMs : 0;
    for await (const piece of deliver(answered, fault, signal)) {
      if (pauseMs > 0 && isEvent(piece)) await sleep(pauseMs, signal);
      if (piece.length > 0) yield piece;
    }
  }

  return {
    requests,
    fail: faults.add,
    handle(route, handler) {
      const literal = route.split(/\{\w+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
      const entry = { route: new RegExp(`^${literal.join("[^/]+")}$`), handler };
      handlers.push(entry);
      return () => {
        if (handlers.includes(entry)) handlers.splice(handlers.indexOf(entry), 1);
      };
    },
    async fetch(input, init) {
      const request = new Request(input, init);
      const call: Call = { signal: init?.signal ?? request.signal, origins: [input, request] };
      call.signal.throwIfAborted();
      const received = await readRequest(request);
      requests.push(received);
      const fault = faults.take(received);
      if (fault?.type === "connection") throw new TypeError("fetch failed");
      if (fault?.type === "delay") await sleep(fault.ms, call.signal);
      const answered =
        fault?.type === "status"
          ? refuse(fault)
          : replaceAnswer(await orAbort(answer(received, fault), call.signal), fault);
      return respond(answered, (signal) => pace(answered, fault, signal), call);
    },
  };
}

function bearer(headers: FakeRequest["headers"]): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers["authorization"] ?? "")?.[1];
}
