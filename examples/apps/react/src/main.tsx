import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { OpenRouterCore } from "openrouter-fn/core.js";
import { OpenRouterProvider } from "openrouter-fn/react-query";
import { createRoot } from "react-dom/client";
import { Chat } from "./Chat";

const queryClient = new QueryClient();
const core = new OpenRouterCore({ serverURL: `${location.origin}/api/v1` }); // the server adds the key

const main = document.querySelector("main");
if (main)
  createRoot(main).render(
    <QueryClientProvider client={queryClient}>
      <OpenRouterProvider client={core}>
        <Chat />
      </OpenRouterProvider>
    </QueryClientProvider>,
  );
