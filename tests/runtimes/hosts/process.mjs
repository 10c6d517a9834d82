import { callerSteps, createHandler } from "./handler.mjs";
import { steps } from "./scenario.mjs";
import { report, takeSteps } from "./steps.mjs";

const [origin] = process.argv.slice(2);
const { url, close } = await serve(createHandler(origin));
await report(origin, await takeSteps({ ...steps, ...callerSteps(url) }, origin));
await close();

/** Gives a handler an address, in the way of this runtime. */
async function serve(handler) {
  const { Bun, Deno } = globalThis;
  const address = { hostname: "127.0.0.1", port: 0 };
  if (Bun) {
    const server = Bun.serve({ ...address, fetch: handler });
    return { url: server.url.origin, close: () => server.stop(true) };
  }
  if (Deno) {
    const server = Deno.serve({ ...address, onListen() {} }, handler);
    return { url: `http://127.0.0.1:${server.addr.port}`, close: () => server.shutdown() };
  }
  const { serve } = await import("openrouter-fn/testing/serve.js");
  return serve(handler);
}
