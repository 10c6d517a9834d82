import { internsGetInternDaemonAccess } from "../funcs/internsGetInternDaemonAccess.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof internsGetInternDaemonAccess;

/**
 * Returns origin and token of a running intern's daemon. `GET /interns/{internId}/daemon-access`
 *
 * A query: `data` is the value of `internsGetInternDaemonAccess`, `error` one of its errors.
 */
export const useInternsGetInternDaemonAccess = hooks.queryHook(
  "internsGetInternDaemonAccess",
  internsGetInternDaemonAccess,
);
/**
 * `useInternsGetInternDaemonAccess` with Suspense: `data` is always defined; errors go to the nearest error boundary.
 */
export const useInternsGetInternDaemonAccessSuspense = hooks.suspenseQueryHook(
  "internsGetInternDaemonAccess",
  internsGetInternDaemonAccess,
);
/** Prefetches `useInternsGetInternDaemonAccess`. Never rejects. */
export const prefetchInternsGetInternDaemonAccess = hooks.prefetcher(
  "internsGetInternDaemonAccess",
  internsGetInternDaemonAccess,
);
/** Sets the cached data of `useInternsGetInternDaemonAccess`. */
export const setInternsGetInternDaemonAccessData = hooks.dataSetter<Fn>("internsGetInternDaemonAccess");
/** Invalidates `useInternsGetInternDaemonAccess` for requests with the given fields. */
export const invalidateInternsGetInternDaemonAccess = hooks.invalidator<Fn>("internsGetInternDaemonAccess");
/** Invalidates `useInternsGetInternDaemonAccess` for all requests. */
export const invalidateAllInternsGetInternDaemonAccess = hooks.allInvalidator("internsGetInternDaemonAccess");
/** Builds the query of `useInternsGetInternDaemonAccess`. */
export const buildInternsGetInternDaemonAccessQuery = hooks.queryBuilder(
  "internsGetInternDaemonAccess",
  internsGetInternDaemonAccess,
);
/** Builds the query key of `useInternsGetInternDaemonAccess`. */
export const queryKeyInternsGetInternDaemonAccess = hooks.queryKeyBuilder<Fn>("internsGetInternDaemonAccess");
