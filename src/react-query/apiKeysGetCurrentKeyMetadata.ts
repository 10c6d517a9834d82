import { apiKeysGetCurrentKeyMetadata } from "../funcs/apiKeysGetCurrentKeyMetadata.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof apiKeysGetCurrentKeyMetadata;

/**
 * Returns limits and usage of the key that makes the call. `GET /key`
 *
 * A query: `data` is the value of `apiKeysGetCurrentKeyMetadata`, `error` one of its errors.
 */
export const useApiKeysGetCurrentKeyMetadata = hooks.queryHook(
  "apiKeysGetCurrentKeyMetadata",
  apiKeysGetCurrentKeyMetadata,
);
/**
 * `useApiKeysGetCurrentKeyMetadata` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useApiKeysGetCurrentKeyMetadataSuspense = hooks.suspenseQueryHook(
  "apiKeysGetCurrentKeyMetadata",
  apiKeysGetCurrentKeyMetadata,
);
/** Prefetches `useApiKeysGetCurrentKeyMetadata`. Never rejects. */
export const prefetchApiKeysGetCurrentKeyMetadata = hooks.prefetcher(
  "apiKeysGetCurrentKeyMetadata",
  apiKeysGetCurrentKeyMetadata,
);
/** Sets the cached data of `useApiKeysGetCurrentKeyMetadata`. */
export const setApiKeysGetCurrentKeyMetadataData = hooks.dataSetter<Fn>("apiKeysGetCurrentKeyMetadata");
/** Invalidates `useApiKeysGetCurrentKeyMetadata` for requests with the given fields. */
export const invalidateApiKeysGetCurrentKeyMetadata = hooks.invalidator<Fn>("apiKeysGetCurrentKeyMetadata");
/** Invalidates `useApiKeysGetCurrentKeyMetadata` for all requests. */
export const invalidateAllApiKeysGetCurrentKeyMetadata = hooks.allInvalidator("apiKeysGetCurrentKeyMetadata");
/** Builds the query of `useApiKeysGetCurrentKeyMetadata`. */
export const buildApiKeysGetCurrentKeyMetadataQuery = hooks.queryBuilder(
  "apiKeysGetCurrentKeyMetadata",
  apiKeysGetCurrentKeyMetadata,
);
/** Builds the query key of `useApiKeysGetCurrentKeyMetadata`. */
export const queryKeyApiKeysGetCurrentKeyMetadata = hooks.queryKeyBuilder<Fn>("apiKeysGetCurrentKeyMetadata");
