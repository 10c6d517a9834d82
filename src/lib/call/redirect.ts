import { OpenRouterCore } from "../../core.js";
import { letGo } from "./connection.js";

/** Returns a core whose requests follow one redirect within the origin, so that the key goes nowhere else. */
export function following(core: OpenRouterCore): OpenRouterCore {
  try {
    const { fetch = globalThis.fetch } = core.options as { fetch?: typeof globalThis.fetch };
    return new OpenRouterCore({
      ...core.options,
      apiKey: async () => (await core.credentials()) ?? "",
      async fetch(request, init) {
        const response = await fetch(request, init);
        const url = target(response, request.url);
        if (!url) return response;
        letGo(response.body?.getReader?.());
        return fetch(new Request(url, request), init);
      },
    });
  } catch {
    return core; // not a core, as the call will report
  }
}

function target({ status, headers }: Response, from: string): string | undefined {
  const location = status > 300 && status < 309 && headers.get("location");
  let url = "";
  try {
    if (location) url = new URL(location, from).href;
  } catch {} // not an address: return the response as it is
  const [origin = from] = /^\w+:\/\/[^/]+\//.exec(from) ?? [];
  return url.startsWith(origin) ? url : undefined;
}
