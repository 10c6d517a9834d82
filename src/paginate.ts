import type { OpenRouterCore } from "./core.js";
import { RequestAbortedError } from "./errors/RequestAbortedError.js";
import { UnexpectedClientError } from "./errors/UnexpectedClientError.js";
import type { RequestOptions } from "./lib/call/operation.js";
import type { ErrorOf } from "./lib/call/outcome.js";
import { describeCause } from "./lib/cause.js";
import {
  type CallOf,
  type ItemOf,
  isRepeat,
  type ListFunction,
  type ListPage,
  nextPage,
  type Paged,
  type PageOf,
} from "./lib/jobs/pages.js";
import { type Err, err, ok, type Result } from "./result.js";

type List = (core: OpenRouterCore, request?: object, options?: RequestOptions) => Promise<Result<ListPage, unknown>>;

/**
 * Yields the pages of a list, from the one that `request` asks for to the last. Takes a function that lists in pages, then
 * the arguments of that function; the options apply to the call of each page.
 *
 * Iteration never throws: each item is a `Result`, and an error is the last item. Pages are fetched lazily; `break` stops
 * fetching, and each loop starts over. A page or cursor that repeats also ends the list, since the server then ignores the
 * request's position. Items that move meanwhile can be missed or appear twice.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { workspacesList } from "openrouter-fn/funcs/workspacesList.js";
 * import { paginate } from "openrouter-fn/paginate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * for await (const page of paginate(workspacesList, core, { limit: 100 })) {
 *   if (page.ok) console.log(page.value.data.length, "of", page.value.total_count);
 *   else console.error(page.error.name, page.error.message);
 * }
 * ```
 */
export function paginate<F extends ListFunction>(
  list: F & Paged<F>,
  core: OpenRouterCore,
  ...call: CallOf<F>
): AsyncIterable<Result<PageOf<F>, ErrorOf<F> | RequestAbortedError | UnexpectedClientError>>;
export function paginate(
  list: List,
  core: OpenRouterCore,
  request?: object,
  options?: RequestOptions,
): AsyncIterable<Result<ListPage, unknown>> {
  return { [Symbol.asyncIterator]: () => readPages(list, core, request, options) };
}

/**
 * Yields the items of a list, over all of its pages. Like {@link paginate}, except that the signal also ends it between two
 * items.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { apiKeysList } from "openrouter-fn/funcs/apiKeysList.js";
 * import { paginateItems } from "openrouter-fn/paginate.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * for await (const key of paginateItems(apiKeysList, core, { include_disabled: true })) {
 *   if (key.ok) console.log(key.value.name, key.value.usage, "USD");
 *   else console.error(key.error.name, key.error.message);
 * }
 * ```
 */
export function paginateItems<F extends ListFunction>(
  list: F & Paged<F>,
  core: OpenRouterCore,
  ...call: CallOf<F>
): AsyncIterable<Result<ItemOf<F>, ErrorOf<F> | RequestAbortedError | UnexpectedClientError>>;
export function paginateItems(
  list: List,
  core: OpenRouterCore,
  request?: object,
  options?: RequestOptions,
): AsyncIterable<Result<unknown, unknown>> {
  return { [Symbol.asyncIterator]: () => readItems(readPages(list, core, request, options), options) };
}

async function* readPages(
  list: List,
  core: OpenRouterCore,
  request: object | undefined,
  options: RequestOptions | undefined,
): AsyncGenerator<Result<ListPage, unknown>, void> {
  try {
    const asked = new Set<string>();
    let next = request;
    let last: ListPage | undefined;
    do {
      asked.add(JSON.stringify(next));
      const page = aborted(options) ?? (await list(core, next, options));
      if (!page.ok) return yield page;
      if (isRepeat(page.value, last)) return;
      next = nextPage(next, page.value);
      last = page.value;
      yield page;
    } while (next && !asked.has(JSON.stringify(next)));
  } catch (cause) {
    yield failed(cause);
  }
}

async function* readItems(
  pages: AsyncIterable<Result<ListPage, unknown>>,
  options: RequestOptions | undefined,
): AsyncGenerator<Result<unknown, unknown>, void> {
  try {
    for await (const page of pages) {
      if (!page.ok) return yield page;
      for (const item of page.value.data) {
        const end = aborted(options);
        yield end ?? ok(item);
        if (end) return;
      }
    }
  } catch (cause) {
    yield failed(cause);
  }
}

function failed(cause: unknown): Err<UnexpectedClientError> {
  return err(new UnexpectedClientError(`The call failed: ${describeCause(cause)}`, { cause }));
}

function aborted(options: RequestOptions | undefined): Err<RequestAbortedError> | undefined {
  const signal = options?.signal;
  return signal?.aborted ? err(new RequestAbortedError("The call was aborted", { cause: signal.reason })) : undefined;
}
