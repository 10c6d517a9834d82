// @vitest-environment jsdom

import { dehydrate, HydrationBoundary, hydrate, type QueryClient, useQueries } from "@tanstack/react-query";
import { act, render, renderHook, waitFor } from "@testing-library/react";
import { Component, createElement, type ReactNode, StrictMode, Suspense, version } from "react";
import { describe, expect, test } from "vitest";
import { NotFoundResponseError, RequestAbortedError } from "../../src/errors/index.js";
import { apiKeysGet } from "../../src/funcs/apiKeysGet.js";
import { useApiKeysCreateMutation } from "../../src/react-query/apiKeysCreate.js";
import {
  buildApiKeysGetQuery,
  invalidateAllApiKeysGet,
  invalidateApiKeysGet,
  prefetchApiKeysGet,
  queryKeyApiKeysGet,
  setApiKeysGetData,
  useApiKeysGet,
  useApiKeysGetSuspense,
} from "../../src/react-query/apiKeysGet.js";
import {
  buildApiKeysListInfiniteQuery,
  queryKeyApiKeysList,
  useApiKeysList,
  useApiKeysListInfinite,
  useApiKeysListInfiniteSuspense,
} from "../../src/react-query/apiKeysList.js";
import { responseOf } from "../../src/response.js";
import { type App, createApp, KEY, refusal, silence, useReact } from "./support.js";

useReact();

const hashOf = (request: Request) => new URL(request.url).pathname.split("/").at(-1);
const key = (name: string) => ({ data: { hash: "h1", name } });
const keys = (app: App) => app.requests.map(({ url }) => url.replace(/.*\/api\/v1/, ""));

/** An option that is present but undefined, as a less strict compiler allows. */
const undefinedRetry: { retry?: number } = Object.fromEntries([["retry", undefined]]);

/** Shows the message of an error that its children throw. */
class Boundary extends Component<{ children: ReactNode }> {
  override state: { error?: Error } = {};
  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  override render() {
    return this.state.error ? `caught ${this.state.error.name}` : this.props.children;
  }
}

test("runs with the version of React that it is meant to run with", () => {
  expect(version.split(".")[0]).toBe(process.env["REACT_VERSION"] ?? "19");
});

describe("a query", () => {
  test("has the value of the call as its data", async () => {
    const app = createApp(() => key("Nightly jobs"));
    const { result } = renderHook(() => useApiKeysGet({ hash: "h1" }), app);

    expect(result.current).toMatchObject({ status: "pending", data: undefined });
    await waitFor(() => expect(result.current.data).toEqual(key("Nightly jobs")));
    expect(keys(app)).toEqual(["/keys/h1"]);
    expect(app.requests[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
  });

  test("has data whose response responseOf finds, even after a refetch that keeps parts of it", async () => {
    let count = 0;
    const answer = { data: { hash: "h1", name: "Nightly jobs", limits: { daily: 1 } } };
    const app = createApp(() => {
      const changed = { data: { ...answer.data, name: `${answer.data.name} ${Math.min(++count, 2)}` } };
      return Response.json(changed, { headers: { "x-count": `${count}` } });
    });
    const { result } = renderHook(() => useApiKeysGet({ hash: "h1" }), app);
    const countOf = () => responseOf(result.current.data)?.headers.get("x-count");

    await waitFor(() => expect(countOf()).toBe("1"));
    const before = result.current.data;
    await act(() => result.current.refetch());
    await waitFor(() => expect(result.current.data?.data.name).toBe("Nightly jobs 2"));
    expect(result.current.data?.data).toHaveProperty("limits", answer.data.limits);
    expect(countOf()).toBe("2");
    expect(responseOf(before)?.headers.get("x-count")).toBe("1");

    const second = result.current.data;
    await act(() => result.current.refetch());
    await waitFor(() => expect(countOf()).toBe("3"));
    expect(result.current.data).toBe(second);
  });

  test("has pages that tell their responses, also after a refetch, and data of any kind that is selected", async () => {
    let count = 0;
    const app = createApp(() => {
      const body = { data: [{ hash: "h1", name: "Nightly jobs" }], total_count: ++count };
      return Response.json(body, { headers: { "x-count": `${count}` } });
    });
    const { result } = renderHook(
      () => ({
        all: useApiKeysListInfinite(),
        none: useApiKeysListInfinite({}, { select: () => null }),
        text: useApiKeysListInfinite({}, { select: () => ({ pages: "one" }) }),
      }),
      app,
    );
    const countOf = () => responseOf(result.current.all.data?.pages[0])?.headers.get("x-count");

    await waitFor(() => expect(countOf()).toBe("1"));
    await act(() => result.current.all.refetch());
    await waitFor(() => expect(countOf()).toBe("2"));
    expect(result.current.none.data).toBeNull();
    expect(result.current.text.data).toEqual({ pages: "one" });
  });

  test("has the error of the call as its error", async () => {
    const app = createApp(() => refusal(404));
    const { result } = renderHook(() => useApiKeysGet({ hash: "h1" }), app);

    await waitFor(() => expect(result.current.error).toBeInstanceOf(NotFoundResponseError));
    expect(result.current.error).toMatchObject({ statusCode: 404, message: "No" });
  });

  test("takes the settings of TanStack Query and those of the call", async () => {
    const app = createApp(() => key("Nightly jobs"));
    const options = {
      select: ({ data }: { data: { name?: string | null } }) => data.name,
      headers: { "x-a": "b" },
      serverURL: "https://other.example/",
    };
    const { result } = renderHook(() => useApiKeysGet({ hash: "h1" }, options), app);

    await waitFor(() => expect(result.current.data).toBe("Nightly jobs"));
    expect(app.requests[0]?.url).toBe("https://other.example/keys/h1");
    expect(app.requests[0]?.headers.get("x-a")).toBe("b");
  });

  test("that is not enabled fetches nothing", () => {
    const app = createApp(() => key("Nightly jobs"));
    const { result } = renderHook(() => useApiKeysGet({ hash: "" }, { enabled: false }), app);

    expect(result.current.fetchStatus).toBe("idle");
    expect(app.requests).toEqual([]);
  });

  test("fetches once for two components and for equal requests", async () => {
    const app = createApp(() => ({ data: [] }));
    const { result } = renderHook(
      () => [useApiKeysList(), useApiKeysList({}), useApiKeysList({ offset: undefined })],
      app,
    );

    await waitFor(() => expect(result.current.map(({ status }) => status)).toEqual(Array(3).fill("success")));
    expect(app.requests).toHaveLength(1);
  });

  test("aborts its request when the component goes", async () => {
    const app = createApp(silence);
    const { unmount } = renderHook(() => useApiKeysGet({ hash: "h1" }), app);
    await waitFor(() => expect(app.requests).toHaveLength(1));

    expect(app.requests[0]?.signal.aborted).toBe(false);
    unmount();
    await waitFor(() => expect(app.requests[0]?.signal.aborted).toBe(true));
  });

  test.each([
    ["signal", (signal: AbortSignal) => ({ signal })],
    ["fetchOptions.signal", (signal: AbortSignal) => ({ fetchOptions: { signal } })],
  ])("ends with the caller's own %s as well", async (_, options) => {
    const app = createApp(silence);
    const controller = new AbortController();
    const { result } = renderHook(() => useApiKeysGet({ hash: "h1" }, options(controller.signal)), app);
    await waitFor(() => expect(app.requests).toHaveLength(1));

    controller.abort();
    await waitFor(() => expect(result.current.error).toBeInstanceOf(RequestAbortedError));
    expect(app.requests[0]?.signal.aborted).toBe(true);
  });

  test("aborts its request when the component goes, the caller's own signal notwithstanding", async () => {
    const app = createApp(silence);
    const { signal } = new AbortController();
    const { unmount } = renderHook(() => useApiKeysGet({ hash: "h1" }, { signal }), app);
    await waitFor(() => expect(app.requests).toHaveLength(1));

    unmount();
    await waitFor(() => expect(app.requests[0]?.signal.aborted).toBe(true));
  });

  test("works in StrictMode", async () => {
    const app = createApp(() => key("Nightly jobs"));
    const { result } = renderHook(() => useApiKeysGet({ hash: "h1" }), {
      wrapper: ({ children }) => createElement(StrictMode, null, createElement(app.wrapper, null, children)),
    });

    await waitFor(() => expect(result.current.data).toEqual(key("Nightly jobs")));
  });
});

describe("retries", () => {
  test("are those of the call, and not doubled", async () => {
    const createRetrying = () => createApp(() => refusal(500, { "retry-after": "0" }), { retryConfig: undefined });
    const alone = createRetrying();
    await apiKeysGet(alone.core, { hash: "h1" });
    expect(alone.requests.length).toBeGreaterThan(1);

    const app = createRetrying();
    const { result } = renderHook(() => useApiKeysGet({ hash: "h1" }), app);
    await waitFor(() => expect(result.current.status).toBe("error"));
    expect(app.requests).toHaveLength(alone.requests.length);
  });

  test("are not TanStack Query's, whatever its defaults", async () => {
    const app = createApp(() => refusal(500));
    app.queryClient.setDefaultOptions({ queries: { retry: 3, retryDelay: 1 } });
    const { result } = renderHook(() => useApiKeysGet({ hash: "h1" }), app);

    await waitFor(() => expect(result.current.status).toBe("error"));
    expect(app.requests).toHaveLength(1);
  });

  test("stay off where `retry` is there but undefined", async () => {
    const app = createApp(() => refusal(400));
    app.queryClient.setDefaultOptions({ queries: { retry: 3, retryDelay: 1 } });
    const { result } = renderHook(
      () => [useApiKeysGet({ hash: "h1" }, undefinedRetry), useApiKeysListInfinite({}, undefinedRetry)],
      app,
    );
    await waitFor(() => expect(result.current.map(({ status }) => status)).toEqual(["error", "error"]));
    expect(app.requests).toHaveLength(2);

    await prefetchApiKeysGet(app.queryClient, app.core, { hash: "h2" }, undefinedRetry);
    expect(app.requests).toHaveLength(3);
  });

  test("are TanStack Query's where the hook is told so", async () => {
    const app = createApp(() => refusal(500));
    const { result } = renderHook(() => useApiKeysGet({ hash: "h1" }, { retry: 2, retryDelay: 1 }), app);

    await waitFor(() => expect(result.current.status).toBe("error"));
    expect(app.requests).toHaveLength(3);
  });
});

describe("within Suspense", () => {
  function show(app: App, useText: () => ReactNode) {
    const Text = () => useText();
    const content = createElement(Suspense, { fallback: "…" }, createElement(Text));
    return render(createElement(Boundary, null, content), app).container;
  }

  test("a query shows the fallback, then its data", async () => {
    const app = createApp(() => key("Nightly jobs"));
    const container = show(app, () => useApiKeysGetSuspense({ hash: "h1" }).data.data.name);

    expect(container.textContent).toBe("…");
    await waitFor(() => expect(container.textContent).toBe("Nightly jobs"));
    expect(app.requests).toHaveLength(1);
  });

  test("pages show the fallback, then the first page", async () => {
    const app = createApp(() => ({ data: [{ hash: "h1" }] }));
    const container = show(app, () => useApiKeysListInfiniteSuspense().data.pages[0]?.data[0]?.hash);

    expect(container.textContent).toBe("…");
    await waitFor(() => expect(container.textContent).toBe("h1"));
  });
});

describe("page after page", () => {
  const pages = [["h1", "h2"], ["h3"], []].map((hashes) => ({ data: hashes.map((hash) => ({ hash })) }));
  const page = ({ url }: Request) => {
    const at = Number(new URL(url).searchParams.get("offset") ?? 0);
    return pages[[0, 2, 3].indexOf(at)] ?? refusal(400);
  };

  test("a list goes on to its end", async () => {
    const app = createApp(page);
    const { result } = renderHook(() => useApiKeysListInfinite({ include_disabled: true }), app);

    await waitFor(() => expect(result.current.data?.pages).toEqual(pages.slice(0, 1)));
    for (const count of [2, 3]) {
      expect(result.current.hasNextPage).toBe(true);
      await act(() => result.current.fetchNextPage());
      await waitFor(() => expect(result.current.data?.pages).toEqual(pages.slice(0, count)));
    }
    expect(result.current.hasNextPage).toBe(false);
    expect(keys(app)).toEqual(["", "&offset=2", "&offset=3"].map((offset) => `/keys?include_disabled=true${offset}`));
  });

  test("an error keeps the pages that are there", async () => {
    const app = createApp((request) => (request.url.includes("offset") ? refusal(500) : page(request)));
    const { result } = renderHook(() => useApiKeysListInfinite({}, { notifyOnChangeProps: "all" }), app);
    await waitFor(() => expect(result.current.hasNextPage).toBe(true));

    await act(() => result.current.fetchNextPage());
    await waitFor(() => expect(result.current.error?.name).toBe("InternalServerResponseError"));
    expect(result.current.data?.pages).toEqual(pages.slice(0, 1));
    expect(app.requests).toHaveLength(2);
  });

  test("a list does not mix with its first page alone", async () => {
    const app = createApp(page);
    const { result } = renderHook(() => ({ one: useApiKeysList(), all: useApiKeysListInfinite() }), app);

    await waitFor(() => expect(result.current.all.data?.pages).toEqual(pages.slice(0, 1)));
    await waitFor(() => expect(result.current.one.data).toEqual(pages[0]));
  });

  test("a list can be fetched ahead", async () => {
    const app = createApp(page);
    await app.queryClient.prefetchInfiniteQuery({ ...buildApiKeysListInfiniteQuery(app.core), pages: 3 });
    const { queryKey } = buildApiKeysListInfiniteQuery(app.core);

    expect(app.queryClient.getQueryData(queryKey)?.pages).toEqual(pages);
  });
});

describe("with hydration from the server", () => {
  async function onServer(app: App) {
    await prefetchApiKeysGet(app.queryClient, app.core, { hash: "h1" }, { staleTime: 60_000 });
    return JSON.parse(JSON.stringify(dehydrate(app.queryClient)));
  }

  test("data is not fetched again", async () => {
    const server = createApp(() => key("Nightly jobs"));
    const state = await onServer(server);

    const browser = createApp(() => refusal(500));
    const { result } = renderHook(() => useApiKeysGet({ hash: "h1" }, { staleTime: 60_000 }), {
      wrapper: ({ children }) =>
        createElement(browser.wrapper, null, createElement(HydrationBoundary, { state }, children)),
    });
    expect(result.current).toMatchObject({ status: "success", fetchStatus: "idle", data: key("Nightly jobs") });
    expect(browser.requests).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  test("a failed prefetch leaves nothing, and the hook fetches again", async () => {
    const state = await onServer(createApp(() => refusal(500)));
    expect(state.queries).toEqual([]);

    const browser = createApp(() => key("Nightly jobs"));
    hydrate(browser.queryClient, state);
    const { result } = renderHook(() => useApiKeysGet({ hash: "h1" }), browser);
    await waitFor(() => expect(result.current.data).toEqual(key("Nightly jobs")));
  });

  test("nothing leads to the key", async () => {
    const server = createApp(() => key("Nightly jobs"));
    expect(JSON.stringify(await onServer(server))).not.toContain(KEY);
  });
});

describe("the cache", () => {
  const shown = async (app: App) => {
    const { result } = renderHook(
      () => [useApiKeysGet({ hash: "h1" }), useApiKeysGet({ hash: "h2" })].map(({ data }) => data?.data.name),
      app,
    );
    await waitFor(() => expect(result.current).not.toContain(undefined));
    return result;
  };

  function createCountingApp() {
    let count = 0;
    return createApp((request) => ({ data: { hash: hashOf(request), name: `${++count}` } }));
  }

  test("takes data as a value or a function", async () => {
    const app = createCountingApp();
    const result = await shown(app);

    act(() => void setApiKeysGetData(app.queryClient, [{ hash: "h1" }], key("set")));
    await waitFor(() => expect(result.current[0]).toBe("set"));
    act(() => {
      setApiKeysGetData(app.queryClient, [{ hash: "h1" }], (before) => key(`${before?.data.name} again`));
    });
    await waitFor(() => expect(result.current[0]).toBe("set again"));
    expect(app.requests).toHaveLength(2);
  });

  test("is invalidated for one request", async () => {
    const app = createCountingApp();
    await shown(app);

    await act(() => invalidateApiKeysGet(app.queryClient, [{ hash: "h2" }]));
    expect(app.requests.map(hashOf)).toEqual(["h1", "h2", "h2"]);
  });

  test("is invalidated for all requests", async () => {
    const app = createCountingApp();
    await shown(app);

    await act(() => invalidateAllApiKeysGet(app.queryClient));
    expect(app.requests.map(hashOf)).toEqual(["h1", "h2", "h1", "h2"]);
  });

  test("is invalidated without a refetch if the filters say so", async () => {
    const app = createCountingApp();
    await shown(app);

    await act(() => invalidateAllApiKeysGet(app.queryClient, { refetchType: "none" }));
    expect(app.requests).toHaveLength(2);
    expect(app.queryClient.getQueryState(queryKeyApiKeysGet({ hash: "h1" }))?.isInvalidated).toBe(true);
  });

  test("has keys that name package, function and request", () => {
    expect(queryKeyApiKeysGet({ hash: "h1" })).toEqual(["openrouter-fn", "apiKeysGet", { hash: "h1" }]);
    expect(queryKeyApiKeysList()).toEqual(["openrouter-fn", "apiKeysList", {}]);
    expect(buildApiKeysGetQuery(createApp(silence).core, { hash: "h1" }).queryKey).toEqual(
      queryKeyApiKeysGet({ hash: "h1" }),
    );
  });

  test("has neither the API key nor the core anywhere", async () => {
    const app = createApp((request) => (hashOf(request) === "h1" ? key("Nightly jobs") : refusal(404)));
    const { result } = renderHook(
      () => [useApiKeysGet({ hash: "h1" }), useApiKeysGet({ hash: "h2" }), useApiKeysListInfinite()],
      app,
    );
    await waitFor(() => expect(result.current.map(({ isPending }) => isPending)).not.toContain(true));

    const reached = reachable(app.queryClient.getQueryCache().getAll());
    expect(reached.has("Nightly jobs")).toBe(true);
    expect(reached.has(app.core)).toBe(false);
    expect([...reached].filter((value) => typeof value === "string" && value.includes(KEY))).toEqual([]);
  });
});

describe("what the settings of a hook can hold", () => {
  const SECRET = "hook-secret-0123456789";
  const settings = {
    headers: { "x-api-key": SECRET },
    serverURL: `https://${SECRET}.example/api/v1`,
    fetchOptions: { headers: { cookie: `sid=${SECRET}` } },
  };
  const secretsIn = (client: QueryClient) => {
    const all = {
      shouldDehydrateMutation: () => true,
      shouldDehydrateQuery: () => true,
      shouldRedactErrors: () => false,
    };
    const dehydrated = JSON.stringify(dehydrate(client, all));
    const caches = [client.getQueryCache().getAll(), client.getMutationCache().getAll()].flat();
    const texts = [dehydrated, ...reachable(caches)].filter((value) => typeof value === "string");
    expect(texts).toContain("openrouter-fn");
    return texts.filter((text) => text.includes(SECRET));
  };

  test.each<[string, number, () => unknown]>([
    ["a query", 200, () => useApiKeysList({}, settings)],
    ["a query that failed", 401, () => useApiKeysGet({ hash: "h1" }, settings)],
    ["a list in pages", 200, () => useApiKeysListInfinite({}, settings)],
  ])("is sent, and not in the cache with %s", async (_, status, hook) => {
    const app = createApp(() =>
      status === 200 ? { data: [] } : Response.json({ error: { message: SECRET } }, { status }),
    );
    renderHook(hook, { wrapper: app.wrapper });
    await waitFor(() => expect(app.queryClient.isFetching()).toBe(0));
    expect(app.requests.map(({ url, headers }) => [new URL(url).hostname, headers.get("x-api-key")])).toEqual([
      [`${SECRET}.example`, SECRET],
    ]);
    expect(app.queryClient.getQueryCache().getAll()).toHaveLength(1);
    expect(secretsIn(app.queryClient)).toEqual([]);
  });

  test("is not in the cache with a prefetched query or a mutation", async () => {
    const app = createApp(() => ({ data: { hash: "h1" }, key: "new" }));
    await prefetchApiKeysGet(app.queryClient, app.core, { hash: "h1" }, settings);
    const { result } = renderHook(() => useApiKeysCreateMutation(settings), { wrapper: app.wrapper });
    await act(() => result.current.mutateAsync({ name: "n" }));
    expect(app.requests.map(({ headers }) => headers.get("x-api-key"))).toEqual([SECRET, SECRET]);
    expect(app.queryClient.getMutationCache().getAll()).toHaveLength(1);
    expect(secretsIn(app.queryClient)).toEqual([]);
  });
});

test("what a hook hands to TanStack Query works in useQueries", async () => {
  const app = createApp((request) => ({ data: { hash: hashOf(request) } }));
  const queries = ["h1", "h2"].map((hash) => buildApiKeysGetQuery(app.core, { hash }));
  const { result } = renderHook(() => useQueries({ queries }).map(({ data }) => data?.data.hash), app);

  await waitFor(() => expect(result.current).toEqual(["h1", "h2"]));
});

/** Every value reachable from this one, including keys of maps and objects. */
function reachable(from: unknown, seen = new Set<unknown>()): Set<unknown> {
  if (seen.has(from)) return seen;
  seen.add(from);
  if (from instanceof Map || from instanceof Set) for (const each of from) reachable(each, seen);
  if (from instanceof Headers) for (const each of from) reachable(each, seen);
  if ((typeof from === "object" && from !== null && from !== globalThis) || typeof from === "function")
    for (const name of Reflect.ownKeys(from)) reachable(Reflect.getOwnPropertyDescriptor(from, name)?.value, seen);
  return seen;
}
