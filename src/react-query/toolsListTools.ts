import { toolsListTools } from "../funcs/toolsListTools.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof toolsListTools;

/**
 * Lists the server tools, with engines and prices. `GET /tools`
 *
 * A query: `data` is the value of `toolsListTools`, `error` one of its errors.
 */
export const useToolsListTools = hooks.queryHook("toolsListTools", toolsListTools);
/** `useToolsListTools` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useToolsListToolsSuspense = hooks.suspenseQueryHook("toolsListTools", toolsListTools);
/** `useToolsListTools` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one. */
export const useToolsListToolsInfinite = hooks.infiniteQueryHook("toolsListTools", toolsListTools);
/** `useToolsListToolsInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useToolsListToolsInfiniteSuspense = hooks.suspenseInfiniteQueryHook("toolsListTools", toolsListTools);
/** Builds the query of `useToolsListToolsInfinite`. */
export const buildToolsListToolsInfiniteQuery = hooks.infiniteQueryBuilder("toolsListTools", toolsListTools);
/** Prefetches `useToolsListTools`. Never rejects. */
export const prefetchToolsListTools = hooks.prefetcher("toolsListTools", toolsListTools);
/** Sets the cached data of `useToolsListTools`. */
export const setToolsListToolsData = hooks.dataSetter<Fn>("toolsListTools");
/** Invalidates `useToolsListTools` for requests with the given fields. */
export const invalidateToolsListTools = hooks.invalidator<Fn>("toolsListTools");
/** Invalidates `useToolsListTools` for all requests. */
export const invalidateAllToolsListTools = hooks.allInvalidator("toolsListTools");
/** Builds the query of `useToolsListTools`. */
export const buildToolsListToolsQuery = hooks.queryBuilder("toolsListTools", toolsListTools);
/** Builds the query key of `useToolsListTools`. */
export const queryKeyToolsListTools = hooks.queryKeyBuilder<Fn>("toolsListTools");
