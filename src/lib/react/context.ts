"use client";

import { createContext, createElement, type ReactNode, useContext } from "react";
import type { OpenRouterCore } from "../../core.js";

const OpenRouterContext = /* @__PURE__ */ createContext<OpenRouterCore | undefined>(undefined);

/** What `OpenRouterProvider` takes. */
export interface OpenRouterProviderProps {
  /** The core with which the hooks below make their calls. */
  readonly client: OpenRouterCore;
  /** The part of your app that uses the hooks. */
  readonly children?: ReactNode;
}

/**
 * Gives the hooks below it the core to make their calls with. A `QueryClientProvider` of TanStack Query belongs around
 * it or inside it.
 *
 * What is in the browser can be read there: give its core no key that is not the user's own, such as one from a sign-in
 * with PKCE, or a `serverURL` of your own server that adds the key.
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
 * The core of the nearest `OpenRouterProvider`, for calls of your own. Throws where there is none.
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
