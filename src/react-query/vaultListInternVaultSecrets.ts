import { vaultListInternVaultSecrets } from "../funcs/vaultListInternVaultSecrets.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof vaultListInternVaultSecrets;

/**
 * Lists the secrets of an intern, without values. `GET /vault/interns/{internId}/secrets`
 *
 * A query: `data` is the value of `vaultListInternVaultSecrets`, `error` one of its errors.
 */
export const useVaultListInternVaultSecrets = hooks.queryHook(
  "vaultListInternVaultSecrets",
  vaultListInternVaultSecrets,
);
/**
 * `useVaultListInternVaultSecrets` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useVaultListInternVaultSecretsSuspense = hooks.suspenseQueryHook(
  "vaultListInternVaultSecrets",
  vaultListInternVaultSecrets,
);
/**
 * `useVaultListInternVaultSecrets` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next
 * one.
 */
export const useVaultListInternVaultSecretsInfinite = hooks.infiniteQueryHook(
  "vaultListInternVaultSecrets",
  vaultListInternVaultSecrets,
);
/**
 * `useVaultListInternVaultSecretsInfinite` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useVaultListInternVaultSecretsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "vaultListInternVaultSecrets",
  vaultListInternVaultSecrets,
);
/** Builds the query of `useVaultListInternVaultSecretsInfinite`. */
export const buildVaultListInternVaultSecretsInfiniteQuery = hooks.infiniteQueryBuilder(
  "vaultListInternVaultSecrets",
  vaultListInternVaultSecrets,
);
/** Prefetches `useVaultListInternVaultSecrets`. Never rejects. */
export const prefetchVaultListInternVaultSecrets = hooks.prefetcher(
  "vaultListInternVaultSecrets",
  vaultListInternVaultSecrets,
);
/** Sets the cached data of `useVaultListInternVaultSecrets`. */
export const setVaultListInternVaultSecretsData = hooks.dataSetter<Fn>("vaultListInternVaultSecrets");
/** Invalidates `useVaultListInternVaultSecrets` for requests with the given fields. */
export const invalidateVaultListInternVaultSecrets = hooks.invalidator<Fn>("vaultListInternVaultSecrets");
/** Invalidates `useVaultListInternVaultSecrets` for all requests. */
export const invalidateAllVaultListInternVaultSecrets = hooks.allInvalidator("vaultListInternVaultSecrets");
/** Builds the query of `useVaultListInternVaultSecrets`. */
export const buildVaultListInternVaultSecretsQuery = hooks.queryBuilder(
  "vaultListInternVaultSecrets",
  vaultListInternVaultSecrets,
);
/** Builds the query key of `useVaultListInternVaultSecrets`. */
export const queryKeyVaultListInternVaultSecrets = hooks.queryKeyBuilder<Fn>("vaultListInternVaultSecrets");
