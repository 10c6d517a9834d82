import type { OpenRouterCore } from "../../src/core.js";
import { createFakeOpenRouter, type FakeOpenRouter, type FakeOpenRouterOptions } from "../../src/testing/index.js";
import { createCore, KEY } from "../support.js";

const BASE = "https://openrouter.ai/api/v1";

export interface Setup {
  readonly fake: FakeOpenRouter;
  /** A core that talks to the fake, without retries. */
  readonly core: OpenRouterCore;
  /** Sends a plain request with the key; a body makes it a POST. */
  readonly call: (path: string, body?: unknown, init?: RequestInit) => Promise<Response>;
}

export function setUp(options?: FakeOpenRouterOptions): Setup {
  const fake = createFakeOpenRouter(options);
  return {
    fake,
    core: createCore({ fetch: fake.fetch }),
    call: (path, body, init) =>
      fake.fetch(`${BASE}${path}`, {
        method: body === undefined ? "GET" : "POST",
        headers: { authorization: `Bearer ${KEY}` },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
        ...init,
      }),
  };
}

export const MESSAGES = [{ role: "user" as const, content: "Hello there" }];

/** The parsed events of a stream, without `[DONE]`. */
export function eventsOf(text: string) {
  return [...text.matchAll(/^data: (\{.*)$/gm)].map(([, json = ""]) => JSON.parse(json));
}
