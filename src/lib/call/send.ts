import type { OpenRouterCore } from "../../core.js";
import { ClientError } from "../../errors/ClientError.js";
import { InvalidRequestError } from "../../errors/InvalidRequestError.js";
import { UnexpectedClientError } from "../../errors/UnexpectedClientError.js";
import { err, ok, type Result } from "../../result.js";
import { generationId, readResponse } from "../answer/read.js";
import { type Deadline, startDeadline } from "./deadline.js";
import type { Operation, StreamOptions } from "./operation.js";
import type { Failure, Value } from "./outcome.js";
import { type BuiltRequest, buildRequest } from "./request.js";
import { transport } from "./transport.js";

const DEFAULT_TIMEOUT_MS = 60_000;

/**
 * The one road from a function call to a typed `Result`: builds the request, has it sent, and reads what came of it.
 * Never rejects.
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
  let deadline: Deadline | undefined;
  let built: BuiltRequest | undefined;
  let id: string | undefined;
  let handedOver = false;
  try {
    if (!core?.options) throw new InvalidRequestError("The first argument must be an OpenRouterCore");
    const timeoutMs = options.timeoutMs ?? core.options.timeoutMs ?? operation.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    if (!(timeoutMs > 0 && (options.idleTimeoutMs ?? 1) > 0)) {
      throw new InvalidRequestError("`timeoutMs` and `idleTimeoutMs` must be above 0");
    }
    deadline = startDeadline(timeoutMs, [options.signal, options.fetchOptions?.signal]);
    const { passed, signal } = deadline;
    const inTime = <T>(work: Promise<T>) => Promise.race([passed, work]);

    const startedAt = performance.now();
    built = await inTime(buildRequest(core, operation, request, options));
    const { retries: config = core.options.retryConfig, retryCodes: codes = core.options.retryCodes } = options;
    const policy = { config, codes, method: operation.method, timeoutMs };
    const response = await inTime(transport(core.options, built, options.fetchOptions, policy, signal, startedAt));
    id = generationId(response); // throws if a `fetch` gave something else
    const answer = { operation, response, key: built.key };
    const opened = built.open?.(answer, deadline, options.idleTimeoutMs);
    if (opened) {
      handedOver = true; // with the deadline
      return ok(opened);
    }
    return await inTime(readResponse(answer, built.open ? operation.instead : operation.response, deadline));
  } catch (error) {
    const failure =
      error instanceof ClientError
        ? error
        : built
          ? new UnexpectedClientError("The call failed: see cause", { cause: error })
          : new InvalidRequestError("The request cannot be built: see cause", { cause: error });
    deadline?.pass(failure); // lets go of whatever is still open
    return err(id ? Object.assign(failure, { generationId: id }) : failure);
  } finally {
    if (!handedOver) deadline?.end();
  }
}
