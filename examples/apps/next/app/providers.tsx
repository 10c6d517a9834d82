"use client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { OpenRouterCore } from "openrouter-fn/core.js";
import { OpenRouterProvider } from "openrouter-fn/react-query";
import { type ReactNode, useState } from "react";

export function Providers({ children }: { children: ReactNode }) {
  const [queryClient] = useState(() => new QueryClient());
  // No key: the route handler adds it. There is no `location` while the server renders.
  const [core] = useState(
    () =>
      new OpenRouterCore({
        serverURL: typeof location === "undefined" ? "http://localhost/api" : `${location.origin}/api`,
      }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <OpenRouterProvider client={core}>{children}</OpenRouterProvider>
    </QueryClientProvider>
  );
}
