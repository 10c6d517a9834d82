// @vitest-environment jsdom

import { act, render, renderHook, waitFor } from "@testing-library/react";
import { createElement, Suspense } from "react";
import { describe, expect, test } from "vitest";
import { describeFunctions, pascal } from "../../scripts/describe.mjs";
import { WITHOUT_HOOKS } from "../../scripts/generate/hooks.mjs";
import * as root from "../../src/index.js";
import * as index from "../../src/react-query/index.js";
import type { Result } from "../../src/result.js";
import { type App, createApp, refusal, useReact } from "./support.js";

useReact();

// Exports found by a computed name have no type of their own.
type Anything = Record<string, (...given: readonly unknown[]) => unknown>;
const hooks = index as unknown as Anything;
const functions = root as unknown as Record<string, (...given: readonly unknown[]) => Promise<Result<object, Error>>>;

/** Names of the functions with hooks, and requests with the path parameters that they need. */
const everything = describeFunctions()
  .filter(({ makesCall, name }) => makesCall && !(name in WITHOUT_HOOKS))
  .map(({ name, operation }) => ({
    name,
    X: pascal(name),
    // Some queries demand these; what has no operation waits for a generation, a batch or a video.
    request: requestWith([
      ...["id", "keep_members", ...(operation ? [] : ["jobId"])],
      ...Array.from(operation?.path.matchAll(/\{(\w+)\}/g) ?? [], ([, field = ""]) => field),
    ]),
  }));
const queries = everything.filter(({ X }) => `use${X}` in hooks);
const lists = everything.filter(({ X }) => `use${X}Infinite` in hooks);
const mutations = everything.filter(({ X }) => `use${X}Mutation` in hooks);

function requestWith(fields: readonly string[]): object {
  return Object.fromEntries(fields.map((field) => [field, "x"]));
}

function linesOf({ requests }: App): readonly string[] {
  return requests.map(({ method, url }) => `${method} ${url}`).sort();
}

const refusing = () => createApp(() => refusal(403));

/** The request and the error of the function itself. */
async function callAll(called: typeof everything) {
  const app = refusing();
  const results = await Promise.all(called.map(({ name, request }) => functions[name]?.(app.core, request)));
  return { lines: linesOf(app), errors: results.map((result) => (result?.ok ? "" : result?.error.name)) };
}

/** The fields of a hook that this test reads. */
interface Hook {
  readonly data: { readonly data?: unknown; readonly pages?: readonly { readonly data: unknown }[] };
  readonly error: Error | null;
  readonly mutate: (variables: object) => void;
}

/** Uses hooks, all in one component, and returns their errors. */
async function errorsOf(app: App, names: readonly string[], requests: readonly object[]) {
  const { result } = renderHook(
    () =>
      names.map((name, at) => ({ ...(hooks[name]?.(...(name.endsWith("Mutation") ? [] : [requests[at]])) as Hook) })),
    app,
  );
  act(() => {
    for (const [at, { mutate }] of result.current.entries()) mutate?.(requests[at] ?? {});
  });
  await waitFor(() => expect(result.current.every(({ error }) => error)).toBe(true));
  return result.current.map(({ error }) => error?.name);
}

test("every hook has a function, and there are many", () => {
  expect(everything.filter(({ name }) => !(name in functions))).toEqual([]);
  expect([...queries, ...mutations].map(({ name }) => name).sort()).toEqual(everything.map(({ name }) => name).sort());
  expect([queries, lists, mutations].map(({ length }) => length > 20)).toEqual([true, true, true]);
});

test("every hook bears its name, for React DevTools", () => {
  const names = Object.keys(hooks).filter((name) => /^use[A-Z]/.test(name) && !/^useBeta/.test(name)); // an older name
  expect(names.length).toBeGreaterThan(200);
  expect(names.map((name) => hooks[name]?.name)).toEqual(names);
});

test.each([
  ["query", queries, ""],
  ["list", lists, "Infinite"],
  ["mutation", mutations, "Mutation"],
])("every hook of a %s sends what its function sends, and has its error", async (_, those, suffix) => {
  const app = refusing();
  const names = those.map(({ X }) => `use${X}${suffix}`);
  const requests = those.map(({ request }) => request);

  expect({ errors: await errorsOf(app, names, requests), lines: linesOf(app) }).toEqual(await callAll(those));
});

describe.each(queries)("of $name", ({ name, X, request }) => {
  const call = (hook: string, ...given: readonly unknown[]) => hooks[hook]?.(...given);
  const { core, queryClient, requests, wrapper } = refusing();
  const key = ["openrouter-fn", name, request];
  const isInvalidated = () => queryClient.getQueryState(key)?.isInvalidated;

  test("all helpers use the same query key", async () => {
    expect(call(`queryKey${X}`, request)).toEqual(key);
    expect(call(`build${X}Query`, core, request)).toMatchObject({ queryKey: key, retry: false });
    for (const [invalidate, ...given] of [[`invalidate${X}`, [request]], [`invalidateAll${X}`]]) {
      call(`set${X}Data`, queryClient, [request], { data: name });
      expect(queryClient.getQueryData(key)).toEqual({ data: name });
      expect(isInvalidated()).toBe(false);
      await call(String(invalidate), queryClient, ...given);
      expect(isInvalidated()).toBe(true);
    }
    await call(`prefetch${X}`, queryClient, core, request);
    expect(requests).toHaveLength(1);
  });

  test("the hooks within Suspense have what is in the cache", () => {
    const options = { staleTime: Number.POSITIVE_INFINITY };
    call(`set${X}Data`, queryClient, [request], { data: name });
    const [isList, sent] = [`use${X}Infinite` in hooks, requests.length];
    if (isList) queryClient.setQueryData([...key, "infinite"], { pages: [{ data: [name] }], pageParams: [request] });
    const Part = () => {
      const one = call(`use${X}Suspense`, request, options) as Hook;
      const all = isList ? (call(`use${X}InfiniteSuspense`, request, options) as Hook) : undefined;
      return [one.data.data, ...(all?.data.pages ?? []).map(({ data }) => data)].join(" ");
    };

    const { container } = render(createElement(Suspense, null, createElement(Part)), { wrapper });
    expect(container.textContent).toBe(isList ? `${name} ${name}` : name);
    expect(requests).toHaveLength(sent);
  });
});

test.each(mutations)("the helpers of $name mean the same mutation", ({ name, X }) => {
  // An older name has the newer one in its keys.
  const called = name.replace(/^betaResponses/, "responses");
  expect(hooks[`mutationKey${X}`]?.()).toEqual(["openrouter-fn", called]);
  expect(hooks[`build${X}Mutation`]?.(refusing().core)).toMatchObject({ mutationKey: ["openrouter-fn", called] });
});
