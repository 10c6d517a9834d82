import type { OpenRouterCore } from "../../core.js";
import type { Result } from "../../result.js";
import type { RequestOptions } from "../call/operation.js";
import type { ValueOf } from "../call/outcome.js";

/** The fields of a request that pages go by, of all lists together. */
export interface PageRequest {
  readonly offset?: number | null | undefined;
  readonly limit?: number | null | undefined;
  readonly cursor?: string | undefined;
  readonly starting_after?: string | undefined;
  readonly after?: string | undefined;
  readonly after_id?: string | undefined;
  readonly before_id?: string | undefined;
}

/** The fields of a page that tell of the next one, of all lists together. */
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

/** A function that gives a page of a list. Whether its request can name another page is for `Paged` to say. */
export type ListFunction = (
  core: OpenRouterCore,
  request: never, // so that any request fits: what a function takes is compared the other way round
  options?: RequestOptions,
) => Promise<Result<ListPage, unknown>>;

/** What a list function takes after the core: its request, and options. */
export type CallOf<F extends ListFunction> = Parameters<F> extends [core: unknown, ...call: infer Call] ? Call : never;

/** The request that a list function takes. */
export type RequestOf<F extends ListFunction> = NonNullable<Parameters<F>[1]>;

/** The page that a list function gives. */
export type PageOf<F extends ListFunction> = ValueOf<F>;

/** What the pages of a list function are made of. */
export type ItemOf<F extends ListFunction> = PageOf<F>["data"][number];

/** Anything if the function can be asked for another page. If it cannot, nothing fits, and the compiler shows why. */
export type Paged<F extends ListFunction> = string extends keyof RequestOf<F>
  ? NotPaged // a request without fields, which is typed as a record
  : keyof RequestOf<F> & ("offset" | "cursor" | "starting_after" | "after") extends never
    ? NotPaged
    : unknown;

type NotPaged = "This function gives all it has at once: call it directly";

/** The lowest of all upper bounds of `limit`, in items: a server that does not give as many as asked for gives these. */
const LOWEST_MAXIMUM = 100;

/** The request for the page after this one; nothing if this is the last one, as far as it tells. */
export function nextPage<Request extends object>(request: Request | undefined, page: object): Request | undefined {
  // Each list goes on in its own way, and the fields of the page tell in which: hence the casts.
  const from: PageRequest = request ?? {};
  const { data, has_more, total_count, links, cursor, next_cursor, first_id, last_id, _shape } = page as ListPage;
  const goOn = (field: keyof PageRequest, position: number | string) =>
    from[field] === position ? undefined : ({ ...request, [field]: position } as Request);

  if (has_more === false || links?.next === null) return;
  if (cursor) return goOn("cursor", cursor);
  if (next_cursor) return goOn("starting_after", next_cursor);
  if (has_more && first_id && from.before_id) return goOn("before_id", first_id);
  if (has_more && last_id) return goOn(from.after_id || _shape === "anthropic" ? "after_id" : "after", last_id);
  // The last page of a list with cursors need not say that it is.
  const cursors = [cursor, next_cursor, last_id, from.cursor, from.starting_after, from.after];
  if (cursors.some((given) => given !== undefined)) return;

  const offset = (from.offset ?? 0) + data.length;
  const short = data.length < Math.min(from.limit ?? 0, LOWEST_MAXIMUM);
  const more = has_more || links?.next || (total_count == null ? !short : offset < total_count);
  return more && data.length ? goOn("offset", offset) : undefined;
}

/** Whether a page has what the one before it had: the server then ignores what it is asked for. */
export function isRepeat(page: object, before: object | undefined): boolean {
  const [content, last] = [page, before].map((each) =>
    JSON.stringify((each as ListPage | undefined)?.data.map(identity)),
  );
  return !!before && content !== "[]" && content === last;
}

/** What of an item stays as it is, where it has that: others of its fields may change between two calls. */
function identity(item: unknown): unknown {
  const fields = item as { hash?: unknown; id?: unknown } | null; // or something without fields, which has neither
  return fields?.hash ?? fields?.id ?? item;
}
