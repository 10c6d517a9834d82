import { createProxy } from "openrouter-fn/proxy.js";
import { core } from "../../../../core";

/** The hooks of the page call this. Without `authorize`, anyone can: in your app, check the session. */
export const POST = createProxy(core, { basePath: "/api", allow: ["POST /chat/completions"] });
