import { vaultListInternEffectiveVaultSecrets } from "../funcs/vaultListInternEffectiveVaultSecrets.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof vaultListInternEffectiveVaultSecrets;

/**
 * Lists the secrets that an intern receives, one per name, without values.
 * `GET /vault/interns/{internId}/effective-secrets`
 *
 * A query: `data` is the value of `vaultListInternEffectiveVaultSecrets`, `error` one of its errors.
 */
export const useVaultListInternEffectiveVaultSecrets = hooks.queryHook(
  "vaultListInternEffectiveVaultSecrets",
  vaultListInternEffectiveVaultSecrets,
);
/**
 * `useVaultListInternEffectiveVaultSecrets` with Suspense: `data` is always defined; errors go to the nearest error
 * boundary.
 */
export const useVaultListInternEffectiveVaultSecretsSuspense = hooks.suspenseQueryHook(
  "vaultListInternEffectiveVaultSecrets",
  vaultListInternEffectiveVaultSecrets,
);
/**
 * `useVaultListInternEffectiveVaultSecrets` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches
 * the next one.
 */
export const useVaultListInternEffectiveVaultSecretsInfinite = hooks.infiniteQueryHook(
  "vaultListInternEffectiveVaultSecrets",
  vaultListInternEffectiveVaultSecrets,
);
/**
 * `useVaultListInternEffectiveVaultSecretsInfinite` with Suspense: `data` is always defined; errors go to the nearest
 * error boundary.
 */
export const useVaultListInternEffectiveVaultSecretsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "vaultListInternEffectiveVaultSecrets",
  vaultListInternEffectiveVaultSecrets,
);
/** Builds the query of `useVaultListInternEffectiveVaultSecretsInfinite`. */
export const buildVaultListInternEffectiveVaultSecretsInfiniteQuery = hooks.infiniteQueryBuilder(
  "vaultListInternEffectiveVaultSecrets",
  vaultListInternEffectiveVaultSecrets,
);
/** Prefetches `useVaultListInternEffectiveVaultSecrets`. Never rejects. */
export const prefetchVaultListInternEffectiveVaultSecrets = hooks.prefetcher(
  "vaultListInternEffectiveVaultSecrets",
  vaultListInternEffectiveVaultSecrets,
);
/** Sets the cached data of `useVaultListInternEffectiveVaultSecrets`. */
export const setVaultListInternEffectiveVaultSecretsData = hooks.dataSetter<Fn>("vaultListInternEffectiveVaultSecrets");
/** Invalidates `useVaultListInternEffectiveVaultSecrets` for requests with the given fields. */
export const invalidateVaultListInternEffectiveVaultSecrets = hooks.invalidator<Fn>(
  "vaultListInternEffectiveVaultSecrets",
);
/** Invalidates `useVaultListInternEffectiveVaultSecrets` for all requests. */
export const invalidateAllVaultListInternEffectiveVaultSecrets = hooks.allInvalidator(
  "vaultListInternEffectiveVaultSecrets",
);
/** Builds the query of `useVaultListInternEffectiveVaultSecrets`. */
export const buildVaultListInternEffectiveVaultSecretsQuery = hooks.queryBuilder(
  "vaultListInternEffectiveVaultSecrets",
  vaultListInternEffectiveVaultSecrets,
);
/** Builds the query key of `useVaultListInternEffectiveVaultSecrets`. */
export const queryKeyVaultListInternEffectiveVaultSecrets = hooks.queryKeyBuilder<Fn>(
  "vaultListInternEffectiveVaultSecrets",
);
