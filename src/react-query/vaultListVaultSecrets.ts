import { vaultListVaultSecrets } from "../funcs/vaultListVaultSecrets.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof vaultListVaultSecrets;

/**
 * Lists the secrets of the key's workspace, without values. `GET /vault/secrets`
 *
 * A query: `data` is the value of `vaultListVaultSecrets`, `error` one of its errors.
 */
export const useVaultListVaultSecrets = hooks.queryHook("vaultListVaultSecrets", vaultListVaultSecrets);
/** `useVaultListVaultSecrets` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useVaultListVaultSecretsSuspense = hooks.suspenseQueryHook("vaultListVaultSecrets", vaultListVaultSecrets);
/**
 * `useVaultListVaultSecrets` page by page: `data.pages` holds the pages so far, `fetchNextPage` fetches the next one.
 */
export const useVaultListVaultSecretsInfinite = hooks.infiniteQueryHook("vaultListVaultSecrets", vaultListVaultSecrets);
/**
 * `useVaultListVaultSecretsInfinite` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useVaultListVaultSecretsInfiniteSuspense = hooks.suspenseInfiniteQueryHook(
  "vaultListVaultSecrets",
  vaultListVaultSecrets,
);
/** Builds the query of `useVaultListVaultSecretsInfinite`. */
export const buildVaultListVaultSecretsInfiniteQuery = hooks.infiniteQueryBuilder(
  "vaultListVaultSecrets",
  vaultListVaultSecrets,
);
/** Prefetches `useVaultListVaultSecrets`. Never rejects. */
export const prefetchVaultListVaultSecrets = hooks.prefetcher("vaultListVaultSecrets", vaultListVaultSecrets);
/** Sets the cached data of `useVaultListVaultSecrets`. */
export const setVaultListVaultSecretsData = hooks.dataSetter<Fn>("vaultListVaultSecrets");
/** Invalidates `useVaultListVaultSecrets` for requests with the given fields. */
export const invalidateVaultListVaultSecrets = hooks.invalidator<Fn>("vaultListVaultSecrets");
/** Invalidates `useVaultListVaultSecrets` for all requests. */
export const invalidateAllVaultListVaultSecrets = hooks.allInvalidator("vaultListVaultSecrets");
/** Builds the query of `useVaultListVaultSecrets`. */
export const buildVaultListVaultSecretsQuery = hooks.queryBuilder("vaultListVaultSecrets", vaultListVaultSecrets);
/** Builds the query key of `useVaultListVaultSecrets`. */
export const queryKeyVaultListVaultSecrets = hooks.queryKeyBuilder<Fn>("vaultListVaultSecrets");
