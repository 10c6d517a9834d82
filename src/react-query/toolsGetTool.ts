import { toolsGetTool } from "../funcs/toolsGetTool.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof toolsGetTool;

/**
 * Returns a server tool by name or alias. `GET /tools/{name}`
 *
 * A query: `data` is the value of `toolsGetTool`, `error` one of its errors.
 */
export const useToolsGetTool = hooks.queryHook("toolsGetTool", toolsGetTool);
/** `useToolsGetTool` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useToolsGetToolSuspense = hooks.suspenseQueryHook("toolsGetTool", toolsGetTool);
/** Prefetches `useToolsGetTool`. Never rejects. */
export const prefetchToolsGetTool = hooks.prefetcher("toolsGetTool", toolsGetTool);
/** Sets the cached data of `useToolsGetTool`. */
export const setToolsGetToolData = hooks.dataSetter<Fn>("toolsGetTool");
/** Invalidates `useToolsGetTool` for requests with the given fields. */
export const invalidateToolsGetTool = hooks.invalidator<Fn>("toolsGetTool");
/** Invalidates `useToolsGetTool` for all requests. */
export const invalidateAllToolsGetTool = hooks.allInvalidator("toolsGetTool");
/** Builds the query of `useToolsGetTool`. */
export const buildToolsGetToolQuery = hooks.queryBuilder("toolsGetTool", toolsGetTool);
/** Builds the query key of `useToolsGetTool`. */
export const queryKeyToolsGetTool = hooks.queryKeyBuilder<Fn>("toolsGetTool");
