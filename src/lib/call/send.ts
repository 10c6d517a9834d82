import type { OpenRouterCore } from "../../core.js";
import { ClientError } from "../../errors/ClientError.js";
import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { UnexpectedClientError } from "../../errors/UnexpectedClientError.js";
import { err, ok, type Result } from "../../result.js";
import { generationId, readResponse } from "../answer/read.js";
import { describeCause } from "../cause.js";
import { isRecord } from "../isRecord.js";
import { type Deadline, startDeadline } from "./deadline.js";
import { begin } from "./observe.js";
import type { Answer, Operation, StreamOptions } from "./operation.js";
import type { Failure, Value } from "./outcome.js";
import { buildRequest } from "./request.js";
import { responses } from "./responses.js";
import { transport } from "./transport.js";
import { checkLimits, refuse } from "./url.js";

const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_IDLE_TIMEOUT_MS = 600_000;

/**
 * Makes a call, from its request to a typed `Result`: builds the request, sends it and reads the response. Never
 * rejects.
 */
export function send<const Described extends Operation>(
  core: OpenRouterCore,
  operation: Described,
  request: unknown,
  options?: StreamOptions,
): Promise<Result<Value<Described>, Failure<Described["errors"]>>>;
export async function send(
  core: OpenRouterCore,
  operation: Operation,
  request: unknown,
  options: StreamOptions = {},
): Promise<Result<unknown, Error>> {
  const observers: (StreamOptions | undefined)[] = [];
  const call = begin(operation.name, observers);
  let deadline: Deadline | undefined;
  let answer: Answer | undefined;
  let result: Result<unknown, Error>;
  const onEnd = (error?: Error, usage?: unknown) =>
    call.notify("onEnd", () => ({
      error,
      durationMs: call.durationMs(),
      attempts: call.attempts,
      status: answer?.response.status,
      generationId: answer?.generationId,
      usage,
    }));
  try {
    if (!core?.credentials) refuse("core", "an OpenRouterCore", core);
    const config = core.options;
    if (!isRecord(options as unknown)) refuse("options", "an object", options);
    observers.push(config, options);
    const timeoutMs = options.timeoutMs ?? config.timeoutMs ?? operation.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const idleTimeoutMs = options.idleTimeoutMs ?? config.idleTimeoutMs ?? DEFAULT_IDLE_TIMEOUT_MS;
    checkLimits({ timeoutMs, idleTimeoutMs }, "milliseconds above 0");
    deadline = startDeadline(timeoutMs, [options.signal, options.fetchOptions?.signal]);
    const { signal } = deadline;
    const policy = {
      retries: options.retries ?? config.retries ?? config.retryConfig,
      retryCodes: options.retryCodes ?? config.retryCodes ?? operation.retryCodes,
      method: operation.method,
      timeoutMs,
    };
    const { headers, open, response } = await Promise.race([
      deadline.passed,
      buildRequest(core, operation, request, options).then((built) =>
        transport(call, config, built, options.fetchOptions, policy, signal),
      ),
    ]);
    // Throws if `fetch` returned something else.
    answer = { operation, response, sent: headers, generationId: generationId(response), onEnd };
    const opened = open?.(answer, deadline, idleTimeoutMs);
    if (opened) {
      deadline = undefined; // it now belongs to the response
      result = ok(opened);
    } else {
      result = await readResponse(answer, open ? operation.instead : operation.response, deadline);
      if (result.ok) answer.generationId ??= generationId(response, result.value);
    }
  } catch (error) {
    const failure =
      error instanceof ClientError
        ? error
        : new (call.attempts ? UnexpectedClientError : InvalidRequestError)(
            `${call.attempts ? "The call failed" : "The request cannot be built"}: ${describeCause(error)}`,
            { cause: error },
          );
    deadline?.pass(failure); // releases whatever is still open
    const id = answer?.generationId;
    result = err(id ? Object.assign(failure, { generationId: id }) : failure);
  }
  if (answer) {
    const { value } = result;
    const key = value instanceof Object ? value : result; // one entry: a WeakMap's take 4 us each, most of it in collections
    responses.set(key, { answer, attempts: call.attempts, durationMs: call.durationMs() });
  }
  if (deadline || !answer) {
    deadline?.end();
    onEnd(result.error, Object(result.value).usage);
  }
  return result;
}
