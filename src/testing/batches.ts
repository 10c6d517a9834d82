import { isRecord } from "../lib/isRecord.js";
import type { Batch, BatchListItem, BatchResult, BatchUsage, DeleteBatchResponse } from "../models/batch.js";
import { PROVIDER } from "./completion.js";
import { type Answer, type FakeRequest, fieldsOf, json, problem, textOf } from "./http.js";
import type { Account } from "./inference.js";
import { begin, type JobDelay, type Progress } from "./jobs.js";
import { dollars } from "./models.js";

const ENDPOINTS = ["/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1/embeddings"];

/** The batches of the account. */
export interface Batches {
  /** `GET /batches` */
  list(request: FakeRequest): Promise<Answer>;
  /** `POST /batches` */
  create(request: FakeRequest): Answer;
  /** `GET /batches/{id}` */
  get(request: FakeRequest, id: string): Promise<Answer>;
  /** `DELETE /batches/{id}` */
  remove(request: FakeRequest, id: string): Promise<Answer>;
}

interface Entry {
  batch: Batch;
  readonly progress: Progress;
  /** Runs its requests. */
  run(): Promise<Batch>;
}

/** Answers a single request as the fake does. */
type Handle = (request: FakeRequest) => Promise<Answer>;

/** Creates the batches of a fake: none at first. */
export function createBatches({ models, now, credits }: Account, handle: Handle, delay: JobDelay = 2): Batches {
  const entries = new Map<string, Entry>();
  let created = 0;
  const seconds = () => Math.floor(now() / 1000);

  const advance = async (entry: Entry): Promise<Batch> => {
    if (!entry.batch.finalized_at) {
      entry.batch = entry.progress.lookUp() ? await entry.run() : { ...entry.batch, status: "in_progress" };
    }
    return entry.batch;
  };
  const find = async (id: string, then: (entry: Entry) => Promise<Answer>): Promise<Answer> => {
    const entry = entries.get(id);
    return entry ? then(entry) : problem(404, `Batch ${id} not found`);
  };

  return {
    create(request) {
      const { endpoint, model, requests, completion_window = "24h" } = fieldsOf(request);
      if (typeof endpoint !== "string" || !ENDPOINTS.includes(endpoint)) {
        return problem(400, `\`endpoint\` must be one of ${ENDPOINTS.join(", ")}`);
      }
      if (!Array.isArray(requests) || requests.length === 0 || !requests.every(isRecord)) {
        return problem(400, "`requests` must not be empty");
      }
      if (typeof model !== "string" || !models.choose({ model })) return problem(404, `Model ${model} not found`);
      const names = requests.map(({ custom_id }) => custom_id);
      const odd = names.find((name, at) => typeof name !== "string" || !name || names.indexOf(name) !== at);
      if (odd !== undefined || names.includes(undefined)) return problem(422, `Duplicate or wrong custom_id: ${odd}`);
      if (credits() <= 0) return problem(402);

      const batch: Batch = {
        id: `batch_${`${++created}`.padStart(12, "0")}`,
        object: "batch",
        endpoint,
        model,
        completion_window: `${completion_window}`,
        status: "validating",
        created_at: seconds(),
        finalized_at: null,
        request_counts: { total: requests.length, completed: 0, failed: 0 },
        usage: null,
        results: null,
        error: null,
      };
      let running: Promise<Batch> | undefined;
      const run = () => {
        running ??= runAll(batch, request, requests, handle).then((run) => ({ ...run, finalized_at: seconds() }));
        return running;
      };
      entries.set(batch.id, { batch, progress: begin(delay), run });
      return json(batch, 202);
    },
    async list({ query }) {
      const statuses = [query["status"] ?? []].flat();
      const limit = Number(query["limit"] ?? 20);
      const [after, before] = [query["created_after"], query["created_before"]].map(timeOf);
      const all = [...entries.values()].reverse().map(({ batch }): BatchListItem => ({ ...batch, results: null }));
      const shown = all
        .slice(all.findIndex(({ id }) => id === query["after"]) + 1)
        .filter(
          ({ status, created_at }) =>
            (statuses.length === 0 || statuses.includes(status)) &&
            created_at > (after ?? -Infinity) &&
            created_at < (before ?? Infinity),
        );
      const data = shown.slice(0, limit);
      return json({
        object: "list",
        data,
        first_id: data[0]?.id ?? null,
        last_id: data.at(-1)?.id ?? null,
        has_more: shown.length > limit,
      });
    },
    get: (_, id) => find(id, async (entry) => json(await advance(entry))),
    remove: (_, id) =>
      find(id, async (entry) => {
        if (!(await advance(entry)).finalized_at) return problem(409, "The batch has not ended");
        entries.delete(id);
        const upstream = { provider: PROVIDER, status: "not_applicable" as const };
        const answer: DeleteBatchResponse = { id, object: "batch", deletion: { openrouter: "deleted", upstream } };
        return json(answer);
      }),
  };
}

/** Runs the requests of a batch one after the other. */
async function runAll(
  batch: Batch,
  { headers }: FakeRequest,
  requests: readonly Readonly<Record<string, unknown>>[],
  handle: Handle,
): Promise<Batch> {
  const results: BatchResult[] = [];
  const usage: BatchUsage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0, cost: 0, is_byok: false };
  for (const [index, { custom_id, body }] of requests.entries()) {
    const path = batch.endpoint.replace(/^\/v1/, "");
    const fields = { ...(isRecord(body) ? body : {}), model: batch.model, stream: false };
    const answer = await handle({ method: "POST", path, query: {}, headers, body: fields });
    const value = JSON.parse(await textOf(answer));
    const result = { id: `${batch.id}_${index}`, custom_id: `${custom_id}` };
    if (answer.status === 200 && !value.error) {
      results.push({ ...result, response: { status_code: 200, request_id: null, body: value }, error: null });
      addUsage(usage, value.usage);
    } else {
      const message = `${value.error?.message}`;
      results.push({ ...result, response: null, error: { type: "invalid_request_error", message, param: null } });
    }
  }
  const completed = results.filter(({ error }) => !error).length;
  const request_counts = { total: results.length, completed, failed: results.length - completed };
  return { ...batch, status: "completed", request_counts, usage, results };
}

/** Adds the usage of one response, in the format of any API. */
function addUsage(usage: BatchUsage, used: Readonly<Record<string, unknown>> | undefined): void {
  const { prompt_tokens, completion_tokens, input_tokens, output_tokens, cost } = used ?? {};
  usage.prompt_tokens += Number(prompt_tokens ?? input_tokens ?? 0);
  usage.completion_tokens += Number(completion_tokens ?? output_tokens ?? 0);
  usage.total_tokens = usage.prompt_tokens + usage.completion_tokens;
  usage.cost = dollars((usage.cost ?? 0) + Number(cost ?? 0));
}

/** Seconds since 1970, from a number or an ISO 8601 time. */
function timeOf(value: string | readonly string[] | undefined): number | undefined {
  if (value === undefined) return undefined;
  return /^\d+$/.test(`${value}`) ? Number(value) : Date.parse(`${value}`) / 1000;
}
