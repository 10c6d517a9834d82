import type { OpenRouterCore } from "../../core.js";
import type { Result } from "../../result.js";
import type { RequestOptions } from "../call/operation.js";
import type { ValueOf } from "../call/outcome.js";

/** The request fields that select a page, of all lists together. */
export interface PageRequest {
  readonly offset?: number | null | undefined;
  readonly limit?: number | null | undefined;
  readonly cursor?: string | undefined;
  readonly starting_after?: string | undefined;
  readonly after?: string | undefined;
  readonly after_id?: string | undefined;
  readonly before_id?: string | undefined;
}

/** The fields of a page that lead to the next one, of all lists together. */
export interface ListPage {
  readonly data: readonly unknown[];
  readonly has_more?: boolean | null;
  readonly total_count?: number | null;
  readonly links?: { readonly next?: string | null } | null;
  readonly cursor?: string | null;
  readonly next_cursor?: string | null;
  readonly first_id?: string | null;
  readonly last_id?: string | null;
  readonly _shape?: string | null;
}

/** A function that returns a page of a list. `Paged` checks whether its request can select another page. */
export type ListFunction = (
  core: OpenRouterCore,
  request: never, // so that any request fits: parameters are compared contravariantly
  options?: RequestOptions,
) => Promise<Result<ListPage, unknown>>;

/** The parameters of a list function after the core: request and options. */
export type CallOf<F extends ListFunction> = Parameters<F> extends [core: unknown, ...call: infer Call] ? Call : never;

/** The request of a list function. */
export type RequestOf<F extends ListFunction> = NonNullable<Parameters<F>[1]>;

/** The page of a list function. */
export type PageOf<F extends ListFunction> = ValueOf<F>;

/** An item of a list function's pages. */
export type ItemOf<F extends ListFunction> = PageOf<F>["data"][number];

/** Accepts a function whose request can select another page. Any other fails to compile, and the error says why. */
export type Paged<F extends ListFunction> = string extends keyof RequestOf<F>
  ? NotPaged // a request without fields, which is typed as a record
  : keyof RequestOf<F> & ("offset" | "cursor" | "starting_after" | "after") extends never
    ? NotPaged
    : unknown;

type NotPaged = "This function gives all it has at once: call it directly";

/** The lowest maximum of `limit` of all lists, in items: a server that returns fewer than requested returns these. */
const LOWEST_MAXIMUM = 100;

/** The request for the next page; undefined if this page seems to be the last. */
export function nextPage<Request extends object>(request: Request | undefined, page: object): Request | undefined {
  // Each list continues in its own way, which the fields of the page show: hence the casts.
  const from: PageRequest = request ?? {};
  const { data, has_more, total_count, links, cursor, next_cursor, first_id, last_id, _shape } = page as ListPage;
  const goOn = (field: keyof PageRequest, position: number | string) =>
    from[field] === position ? undefined : ({ ...request, [field]: position } as Request);

  if (has_more === false || links?.next === null) return;
  if (cursor) return goOn("cursor", cursor);
  if (next_cursor) return goOn("starting_after", next_cursor);
  if (has_more && first_id && from.before_id) return goOn("before_id", first_id);
  if (has_more && last_id) return goOn(from.after_id || _shape === "anthropic" ? "after_id" : "after", last_id);
  // The last page of a list with cursors may not say so.
  const cursors = [cursor, next_cursor, last_id, from.cursor, from.starting_after, from.after];
  if (cursors.some((given) => given !== undefined)) return;

  const offset = (from.offset ?? 0) + data.length;
  const short = data.length < Math.min(from.limit ?? 0, LOWEST_MAXIMUM);
  const more = has_more || links?.next || (total_count == null ? !short : offset < total_count);
  return more && data.length ? goOn("offset", offset) : undefined;
}

/** Whether a page repeats the previous one: the server then ignores the position. */
export function isRepeat(page: object, before: object | undefined): boolean {
  const [content, last] = [page, before].map((each) =>
    JSON.stringify((each as ListPage | undefined)?.data.map(identity)),
  );
  return !!before && content !== "[]" && content === last;
}

/** The constant part of an item, if it has one: other fields may change between two calls. */
function identity(item: unknown): unknown {
  const fields = item as { hash?: unknown; id?: unknown } | null; // or a value without fields, which has neither
  return fields?.hash ?? fields?.id ?? item;
}
