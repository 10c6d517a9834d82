import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, configure } from "@testing-library/react";
import { createElement, type ReactNode } from "react";
import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";
import type { OpenRouterCore, OpenRouterOptions } from "../../src/core.js";
import { OpenRouterProvider } from "../../src/lib/react/context.js";
import { createCore, KEY } from "../support.js";

declare global {
  /** React's flag for tests. */
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/** Makes React report updates that no test waits for, and fails a test with any report on the console. */
export function useReact(): void {
  let complaints: MockInstance;
  beforeEach(() => {
    globalThis.IS_REACT_ACT_ENVIRONMENT = true;
    configure({ asyncUtilTimeout: 5_000 }); // a busy machine is no reason to fail
    complaints = vi.spyOn(console, "error").mockImplementation(() => {});
  });
  afterEach(() => {
    cleanup();
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
  });
}

/** An endpoint: returns the body of a response with status 200, or the response. */
export type Endpoint = (request: Request) => object | Promise<object>;

/** An app with a server that has one endpoint for everything. */
export interface App {
  readonly core: OpenRouterCore;
  readonly queryClient: QueryClient;
  /** The requests that the server got. */
  readonly requests: readonly Request[];
  /** Their JSON bodies. */
  readonly bodies: readonly unknown[];
  readonly wrapper: (props: { children: ReactNode }) => ReactNode;
}

/** An app without retries, unless the options say otherwise. */
export function createApp(endpoint: Endpoint, options?: OpenRouterOptions): App {
  const requests: Request[] = [];
  const bodies: unknown[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    if (request.body) bodies.push(await request.clone().json());
    const answer = await endpoint(request);
    return answer instanceof Response ? answer : Response.json(answer);
  };
  const core = createCore({ fetch, ...options });
  const queryClient = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => {
    const app = createElement(OpenRouterProvider, { client: core }, children);
    return createElement(QueryClientProvider, { client: queryClient }, app);
  };
  return { core, queryClient, requests, bodies, wrapper };
}

/** A response with an error. */
export function refusal(status: number, headers: HeadersInit = {}): Response {
  return Response.json({ error: { code: status, message: "No" } }, { status, headers });
}

/** An endpoint that never responds; it rejects once the request is aborted, as `fetch` does. */
export function silence({ signal }: Request): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}

export { KEY };
