import { createProxy } from "openrouter-fn/proxy.js";
import { core } from "../../../../core";

/** What the hooks of the page call. */
export const POST = createProxy(core, { basePath: "/api", allow: ["POST /chat/completions"] });
