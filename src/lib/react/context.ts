"use client";

import { createContext, createElement, type ReactNode, useContext } from "react";
import type { OpenRouterCore } from "../../core.js";

const OpenRouterContext = /* @__PURE__ */ createContext<OpenRouterCore | undefined>(undefined);

/** Props of `OpenRouterProvider`. */
export interface OpenRouterProviderProps {
  /** The core that the hooks below use. */
  readonly client: OpenRouterCore;
  /** The part of your app that uses the hooks. */
  readonly children?: ReactNode;
}

/**
 * Provides the core for the hooks below it. Put a `QueryClientProvider` of TanStack Query around it or inside it.
 *
 * Users can read everything in the browser: use only the user's own key there, such as one from a sign-in with PKCE, or
 * the `serverURL` of your server, which adds the key.
 *
 * @example
 * ```ts
 * import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { OpenRouterProvider } from "openrouter-fn/react-query";
 * import { createElement, type ReactNode } from "react";
 *
 * const queryClient = new QueryClient();
 * const core = new OpenRouterCore({ serverURL: "https://app.example/openrouter/" });
 *
 * export function Providers({ children }: { children: ReactNode }) {
 *   const inner = createElement(OpenRouterProvider, { client: core }, children);
 *   return createElement(QueryClientProvider, { client: queryClient }, inner);
 * }
 * ```
 */
export function OpenRouterProvider({ client, children }: OpenRouterProviderProps): ReactNode {
  return createElement(OpenRouterContext.Provider, { value: client }, children);
}

/**
 * Returns the core of the nearest `OpenRouterProvider`, for calls of your own. Throws if there is none.
 *
 * @example
 * ```ts
 * import { creditsGetCredits } from "openrouter-fn/funcs/creditsGetCredits.js";
 * import { useOpenRouter } from "openrouter-fn/react-query";
 *
 * export function useCreditsLogger() {
 *   const core = useOpenRouter();
 *   return async () => console.log(await creditsGetCredits(core));
 * }
 * ```
 */
export function useOpenRouter(): OpenRouterCore {
  const core = useContext(OpenRouterContext);
  if (!core) throw new Error("Wrap this part in <OpenRouterProvider client={core}>");
  return core;
}
