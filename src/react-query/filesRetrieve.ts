import { filesRetrieve } from "../funcs/filesRetrieve.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof filesRetrieve;

/**
 * Returns name, size and type of a file, not its content. `GET /files/{file_id}`
 *
 * A query: `data` is the value of `filesRetrieve`, `error` one of its errors.
 */
export const useFilesRetrieve = hooks.queryHook("filesRetrieve", filesRetrieve);
/** `useFilesRetrieve` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useFilesRetrieveSuspense = hooks.suspenseQueryHook("filesRetrieve", filesRetrieve);
/** Prefetches `useFilesRetrieve`. Never rejects. */
export const prefetchFilesRetrieve = hooks.prefetcher("filesRetrieve", filesRetrieve);
/** Sets the cached data of `useFilesRetrieve`. */
export const setFilesRetrieveData = hooks.dataSetter<Fn>("filesRetrieve");
/** Invalidates `useFilesRetrieve` for requests with the given fields. */
export const invalidateFilesRetrieve = hooks.invalidator<Fn>("filesRetrieve");
/** Invalidates `useFilesRetrieve` for all requests. */
export const invalidateAllFilesRetrieve = hooks.allInvalidator("filesRetrieve");
/** Builds the query of `useFilesRetrieve`. */
export const buildFilesRetrieveQuery = hooks.queryBuilder("filesRetrieve", filesRetrieve);
/** Builds the query key of `useFilesRetrieve`. */
export const queryKeyFilesRetrieve = hooks.queryKeyBuilder<Fn>("filesRetrieve");
