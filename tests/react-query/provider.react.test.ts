// @vitest-environment jsdom

import { renderHook } from "@testing-library/react";
import { createElement } from "react";
import { expect, test, vi } from "vitest";
import { OpenRouterProvider, useOpenRouter } from "../../src/lib/react/context.js";
import { createCore } from "../support.js";
import { useReact } from "./support.js";

useReact();

test("gives the core of the nearest provider", () => {
  const [outer, inner] = [createCore(), createCore()];
  const { result } = renderHook(useOpenRouter, {
    wrapper: ({ children }) =>
      createElement(
        OpenRouterProvider,
        { client: outer },
        createElement(OpenRouterProvider, { client: inner }, children),
      ),
  });

  expect(result.current).toBe(inner);
});

test("says what to do where there is no provider", () => {
  const quiet = new AbortController();
  window.addEventListener("error", (event) => event.preventDefault(), quiet);
  expect(() => renderHook(useOpenRouter)).toThrow("<OpenRouterProvider client={core}>");
  quiet.abort();
  vi.mocked(console.error).mockClear(); // React 18 reports what it throws as well
});
