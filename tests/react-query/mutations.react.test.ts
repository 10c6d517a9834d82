// @vitest-environment jsdom

import { act, renderHook, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { RequestAbortedError, UnauthorizedResponseError } from "../../src/errors/index.js";
import {
  buildApiKeysCreateMutation,
  mutationKeyApiKeysCreate,
  useApiKeysCreateMutation,
} from "../../src/react-query/apiKeysCreate.js";
import { useBetaResponsesSendMutation } from "../../src/react-query/betaResponsesSend.js";
import { useFilesDownloadMutation } from "../../src/react-query/filesDownload.js";
import { useResponsesSendMutation } from "../../src/react-query/responsesSend.js";
import { useScimCreateSyncJobMutation } from "../../src/react-query/scimCreateSyncJob.js";
import { createApp, refusal, silence, useReact } from "./support.js";

useReact();

const created = { key: "sk-or-v1-new", data: { hash: "h1" } };

describe("a mutation", () => {
  test("has the value of the call as its data", async () => {
    const app = createApp(() => created);
    const { result } = renderHook(() => useApiKeysCreateMutation(), app);

    act(() => result.current.mutate({ name: "Nightly jobs" }));
    await waitFor(() => expect(result.current.data).toEqual(created));
    expect(app.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "POST https://openrouter.ai/api/v1/keys",
    ]);
    expect(app.bodies).toEqual([{ name: "Nightly jobs" }]);
  });

  test("has the error of the call as its error", async () => {
    const app = createApp(() => refusal(401));
    const { result } = renderHook(() => useApiKeysCreateMutation(), app);

    act(() => result.current.mutate({ name: "Nightly jobs" }));
    await waitFor(() => expect(result.current.error).toBeInstanceOf(UnauthorizedResponseError));
  });

  test("takes settings for all calls and for one", async () => {
    const app = createApp(() => created);
    const { result } = renderHook(
      () => useApiKeysCreateMutation({ headers: { "x-a": "all" }, serverURL: "https://other.example/" }),
      app,
    );

    await act(() => result.current.mutateAsync({ name: "one" }));
    await act(() => result.current.mutateAsync({ request: { name: "two" }, options: { headers: { "x-a": "this" } } }));
    expect(app.requests.map(({ url, headers }) => [url, headers.get("x-a")])).toEqual([
      ["https://other.example/keys", "all"],
      ["https://other.example/keys", "this"],
    ]);
    expect(app.bodies).toEqual([{ name: "one" }, { name: "two" }]);
  });

  test("takes nothing where the call needs nothing", async () => {
    const app = createApp(() => Response.json({ data: { id: "job-1", status: "pending" } }, { status: 202 }));
    const { result } = renderHook(() => useScimCreateSyncJobMutation(), app);

    act(() => result.current.mutate());
    await waitFor(() => expect(app.requests).toHaveLength(1));
    await waitFor(() => expect(result.current.isPending).toBe(false));
  });

  test("is not tried twice, whatever the defaults of TanStack Query", async () => {
    const app = createApp(() => refusal(500));
    app.queryClient.setDefaultOptions({ mutations: { retry: 3, retryDelay: 1 } });
    const { result } = renderHook(() => useApiKeysCreateMutation(), app);

    act(() => result.current.mutate({ name: "Nightly jobs" }));
    await waitFor(() => expect(result.current.status).toBe("error"));
    expect(app.requests).toHaveLength(1);
  });

  test("is not tried twice where `retry` is there but undefined", async () => {
    const app = createApp(() => refusal(500));
    const undefinedRetry: { retry?: number } = Object.fromEntries([["retry", undefined]]);
    const { result } = renderHook(() => useApiKeysCreateMutation({ ...undefinedRetry, retryDelay: 1 }), app);

    act(() => result.current.mutate({ name: "Nightly jobs" }));
    await waitFor(() => expect(result.current.status).toBe("error"));
    expect(app.requests).toHaveLength(1);
  });

  test("calls back, with what onMutate gave", async () => {
    const app = createApp(() => created);
    const calls: unknown[] = [];
    const { result } = renderHook(
      () =>
        useApiKeysCreateMutation({
          onMutate: () => 42,
          onSuccess: ({ key }, variables, context) => calls.push([key, variables, context]),
        }),
      app,
    );

    await act(() => result.current.mutateAsync({ name: "Nightly jobs" }));
    expect(calls).toEqual([["sk-or-v1-new", { name: "Nightly jobs" }, 42]]);
  });

  test("ends with the caller's signal", async () => {
    const app = createApp(silence);
    const controller = new AbortController();
    const { result } = renderHook(() => useApiKeysCreateMutation(), app);

    act(() => result.current.mutate({ request: { name: "one" }, options: { signal: controller.signal } }));
    await waitFor(() => expect(app.requests).toHaveLength(1));
    controller.abort();
    await waitFor(() => expect(result.current.error).toBeInstanceOf(RequestAbortedError));
  });

  test("has a key that names package and function", () => {
    expect(mutationKeyApiKeysCreate()).toEqual(["openrouter-fn", "apiKeysCreate"]);
    expect(buildApiKeysCreateMutation(createApp(silence).core).mutationKey).toEqual(mutationKeyApiKeysCreate());
  });

  test("of a binary answer gives the response, its body unread", async () => {
    const app = createApp(() => new Response("a,b\n1,2\n", { headers: { "content-type": "text/csv" } }));
    const { result } = renderHook(() => useFilesDownloadMutation(), app);

    const response = await act(() => result.current.mutateAsync({ file_id: "or_file_1" }));
    expect(await response.text()).toBe("a,b\n1,2\n");
  });

  test("goes by the older name of its function as well", () => {
    expect(useBetaResponsesSendMutation).toBe(useResponsesSendMutation);
  });
});
