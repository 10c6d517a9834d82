import { internsGetInternDaemon } from "../funcs/internsGetInternDaemon.js";
import * as hooks from "../lib/react/hooks.js";

type Fn = typeof internsGetInternDaemon;

/**
 * Returns origin and token of a running intern's daemon. `GET /interns/{internId}/daemon`
 *
 * A query: `data` is the value of `internsGetInternDaemon`, `error` one of its errors.
 */
export const useInternsGetInternDaemon = hooks.queryHook("internsGetInternDaemon", internsGetInternDaemon);
/** `useInternsGetInternDaemon` with Suspense: `data` is always defined; errors go to the nearest error boundary. */
export const useInternsGetInternDaemonSuspense = hooks.suspenseQueryHook(
  "internsGetInternDaemon",
  internsGetInternDaemon,
);
/** Prefetches `useInternsGetInternDaemon`. Never rejects. */
export const prefetchInternsGetInternDaemon = hooks.prefetcher("internsGetInternDaemon", internsGetInternDaemon);
/** Sets the cached data of `useInternsGetInternDaemon`. */
export const setInternsGetInternDaemonData = hooks.dataSetter<Fn>("internsGetInternDaemon");
/** Invalidates `useInternsGetInternDaemon` for requests with the given fields. */
export const invalidateInternsGetInternDaemon = hooks.invalidator<Fn>("internsGetInternDaemon");
/** Invalidates `useInternsGetInternDaemon` for all requests. */
export const invalidateAllInternsGetInternDaemon = hooks.allInvalidator("internsGetInternDaemon");
/** Builds the query of `useInternsGetInternDaemon`. */
export const buildInternsGetInternDaemonQuery = hooks.queryBuilder("internsGetInternDaemon", internsGetInternDaemon);
/** Builds the query key of `useInternsGetInternDaemon`. */
export const queryKeyInternsGetInternDaemon = hooks.queryKeyBuilder<Fn>("internsGetInternDaemon");
