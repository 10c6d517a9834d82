import {
  QueryClient,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseQueries,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { describe, expectTypeOf, test } from "vitest";
import type { ApiKeysCreateError } from "../../src/funcs/apiKeysCreate.js";
import type { ApiKeysGetError } from "../../src/funcs/apiKeysGet.js";
import type { ApiKeysListError } from "../../src/funcs/apiKeysList.js";
import type { ChatSendError, ChatStreamError, chatSend } from "../../src/funcs/chatSend.js";
import type { MessagesSendError, messagesSend } from "../../src/funcs/messagesSend.js";
import type {
  CreateKeyResponse,
  GetKeyRequest,
  GetKeyResponse,
  KeyInfo,
  ListKeysResponse,
} from "../../src/models/apiKeys.js";
import type { ChatResult } from "../../src/models/chat.js";
import type { ChatRequest } from "../../src/models/chatRequest.js";
import type { MessagesResult } from "../../src/models/messages.js";
import * as hooks from "../../src/react-query/index.js";

const core = {} as Parameters<typeof hooks.buildApiKeysGetQuery>[0];
const queryClient = new QueryClient();

/** Calls that are compiled and never made: hooks work in components only. */
function compiled(_calls: () => unknown): void {}

describe("a query", () => {
  test("has the value and the errors of its function, no more and no less", () => {
    expectTypeOf(hooks.useApiKeysGet<GetKeyResponse>).returns.toEqualTypeOf<
      UseQueryResult<GetKeyResponse, ApiKeysGetError>
    >();
    compiled(() => {
      const { data, error } = hooks.useApiKeysGet({ hash: "h1" });
      expectTypeOf(data).toEqualTypeOf<GetKeyResponse | undefined>();
      expectTypeOf(error).toEqualTypeOf<ApiKeysGetError | null>();
      if (error?.name === "NotFoundResponseError") expectTypeOf(error.statusCode).toBeNumber();
      // @ts-expect-error: no such error
      if (error?.name === "ConflictResponseError") return;
    });
  });

  test("requires the request of its function", () => {
    expectTypeOf(hooks.useApiKeysGet).parameter(0).toEqualTypeOf<GetKeyRequest>();
    compiled(() => {
      hooks.useApiKeysList();
      // @ts-expect-error: no request
      hooks.useApiKeysGet();
      // @ts-expect-error: no such field
      hooks.useApiKeysGet({ hash: "h1", name: "x" });
      // @ts-expect-error: no such setting
      hooks.useApiKeysGet({ hash: "h1" }, { stale: 1 });
      // @ts-expect-error: the hook has its own
      hooks.useApiKeysGet({ hash: "h1" }, { queryKey: ["x"] });
    });
  });

  test("gives selected data, and always data with Suspense", () => {
    compiled(() => {
      const selected = hooks.useApiKeysGet({ hash: "h1" }, { select: ({ data }) => data.hash });
      expectTypeOf(selected.data).toEqualTypeOf<string | undefined>();
      expectTypeOf(hooks.useApiKeysGetSuspense({ hash: "h1" }).data).toEqualTypeOf<GetKeyResponse>();
      const hashes = hooks.useApiKeysGetSuspense({ hash: "h1" }, { select: ({ data }) => data.hash });
      expectTypeOf(hashes.data).toEqualTypeOf<string>();
    });
  });

  test("has pages if its function has", () => {
    compiled(() => {
      const { data, error } = hooks.useApiKeysListInfinite();
      expectTypeOf(data?.pages).toEqualTypeOf<ListKeysResponse[] | undefined>();
      expectTypeOf(error).toEqualTypeOf<ApiKeysListError | null>();
      const items = hooks.useApiKeysListInfiniteSuspense(
        {},
        { select: ({ pages }) => pages.flatMap((page) => page.data) },
      );
      expectTypeOf(items.data).toEqualTypeOf<KeyInfo[]>();
    });
    expectTypeOf(hooks).not.toHaveProperty("useApiKeysGetInfinite");
    expectTypeOf(hooks).not.toHaveProperty("useProvidersListInfinite");
  });

  test("has a key with the type of its data", () => {
    expectTypeOf(queryClient.getQueryData(hooks.queryKeyApiKeysGet({ hash: "h1" }))).toEqualTypeOf<
      GetKeyResponse | undefined
    >();
    expectTypeOf(
      hooks.buildApiKeysGetQuery(core, { hash: "h1" }).queryFn,
    ).returns.resolves.toEqualTypeOf<GetKeyResponse>();
    compiled(() => {
      // @ts-expect-error: not what the call gives
      hooks.setApiKeysGetData(queryClient, [{ hash: "h1" }], { data: {} });
    });
  });
});

describe("a mutation", () => {
  test("has the value and the errors of its function, no more and no less", () => {
    compiled(() => {
      const { data, error, mutate } = hooks.useApiKeysCreateMutation();
      expectTypeOf(data).toEqualTypeOf<CreateKeyResponse | undefined>();
      expectTypeOf(error).toEqualTypeOf<ApiKeysCreateError | null>();
      mutate({ name: "x" });
      mutate({ request: { name: "x" }, options: { timeoutMs: 1 } });
      // @ts-expect-error: no name
      mutate({});
      // @ts-expect-error: no name
      mutate({ request: {} });
      // @ts-expect-error: neither one nor the other
      mutate({ name: "x", options: { timeoutMs: 1 } });
      // @ts-expect-error: no such setting
      mutate({ request: { name: "x" }, options: { timeout: 1 } });
    });
  });

  test("of a function that can stream takes no stream, and gives none", () => {
    expectTypeOf<hooks.DataOf<typeof chatSend>>().toEqualTypeOf<ChatResult>();
    expectTypeOf<hooks.ErrorOf<typeof chatSend>>().toEqualTypeOf<ChatSendError>();
    expectTypeOf<hooks.DataOf<typeof messagesSend>>().toEqualTypeOf<MessagesResult>();
    compiled(() => {
      const { data, mutate } = hooks.useChatSendMutation({ idleTimeoutMs: 1 });
      expectTypeOf(data).toEqualTypeOf<ChatResult | undefined>();
      mutate({ messages: [], stream: false });
      mutate({ messages: [], stream: null });
      // @ts-expect-error: a stream
      mutate({ messages: [], stream: true });
      // @ts-expect-error: a stream
      mutate({ request: { messages: [], stream: true } });
      const messages = hooks.useMessagesSendMutation();
      expectTypeOf(messages.error).toEqualTypeOf<MessagesSendError | null>();
    });
  });

  test("of a binary answer gives the response", () => {
    compiled(() => {
      expectTypeOf(hooks.useFilesDownloadMutation().data).toEqualTypeOf<Response | undefined>();
    });
  });

  test("may have no request where its function needs none", () => {
    compiled(() => {
      hooks.useScimCreateSyncJobMutation().mutate();
      // @ts-expect-error: a request
      hooks.useApiKeysCreateMutation().mutate();
    });
  });

  test("passes on the value of onMutate", () => {
    compiled(() =>
      hooks.useApiKeysCreateMutation({
        onMutate: () => 42,
        onError(error, variables, context) {
          expectTypeOf(error).toEqualTypeOf<ApiKeysCreateError>();
          expectTypeOf(variables).toEqualTypeOf<
            hooks.MutationVariables<typeof import("../../src/funcs/apiKeysCreate.js").apiKeysCreate>
          >();
          expectTypeOf(context).toEqualTypeOf<number | undefined>();
        },
      }),
    );
  });
});

test("settings are those that the hooks of the official SDK take", () => {
  const backoff = { initialInterval: 500, maxInterval: 10_000, exponent: 1.5, maxElapsedTime: 60_000 };
  const call = { timeoutMs: 1000, retryCodes: ["5XX"], retries: { strategy: "backoff", backoff } } as const;
  compiled(() => {
    const query = { enabled: true, staleTime: 60_000, gcTime: 300_000, ...call };
    hooks.useAnalyticsGetUserActivity({ date: "2025-08-24" }, query);
    const mutation = { networkMode: "online", gcTime: 300_000, ...call } as const;
    hooks.useBetaResponsesSendMutation(mutation).mutate({ input: "Hello, how can I help you today?" });
    hooks.prefetchAnalyticsGetUserActivity(queryClient, core, { date: "2025-08-24" });
  });
});

describe("what is built for TanStack Query", () => {
  const query = () => hooks.buildApiKeysGetQuery(core, { hash: "h1" });
  type QueryResult = UseQueryResult<GetKeyResponse, ApiKeysGetError>;

  test("has the errors of the function", () => {
    compiled(() => {
      expectTypeOf(useQuery(query())).toEqualTypeOf<QueryResult>();
      expectTypeOf(useQuery({ ...query(), retry: 2, staleTime: 1 })).toEqualTypeOf<QueryResult>();
      const selected = useQuery({ ...query(), select: ({ data }) => data.hash });
      expectTypeOf(selected).toEqualTypeOf<UseQueryResult<string, ApiKeysGetError>>();
      const list = useInfiniteQuery(hooks.buildApiKeysListInfiniteQuery(core));
      expectTypeOf(list.error).toEqualTypeOf<ApiKeysListError | null>();
      expectTypeOf(list.data?.pages).toEqualTypeOf<ListKeysResponse[] | undefined>();
      const mutation = useMutation(hooks.buildApiKeysCreateMutation(core));
      expectTypeOf(mutation.error).toEqualTypeOf<ApiKeysCreateError | null>();
      expectTypeOf(mutation.data).toEqualTypeOf<CreateKeyResponse | undefined>();
    });
  });

  test("has the errors of several functions", () => {
    compiled(() => {
      const [key, list] = useQueries({ queries: [query(), hooks.buildApiKeysListQuery(core)] });
      expectTypeOf(key).toEqualTypeOf<QueryResult>();
      expectTypeOf(list).toEqualTypeOf<UseQueryResult<ListKeysResponse, ApiKeysListError>>();
      expectTypeOf(useQueries({ queries: ["h1"].map(query) })).toEqualTypeOf<QueryResult[]>();
      const [suspense] = useSuspenseQueries({ queries: [query()] });
      expectTypeOf(suspense.data).toEqualTypeOf<GetKeyResponse>();
    });
  });

  test("works in places where TanStack Query infers no errors", () => {
    compiled(async () => {
      expectTypeOf(useSuspenseQuery(query()).data).toEqualTypeOf<GetKeyResponse>();
      expectTypeOf(useQuery({ ...query(), throwOnError: true }).data).toEqualTypeOf<GetKeyResponse | undefined>();
      const [thrown] = useQueries({ queries: [{ ...query(), throwOnError: true, retry: 1 }] });
      expectTypeOf(thrown.data).toEqualTypeOf<GetKeyResponse | undefined>();
      expectTypeOf(await queryClient.fetchQuery(query())).toEqualTypeOf<GetKeyResponse>();
    });
  });
});

test("a chat stream has an error when its status says so, and only then", () => {
  compiled(async () => {
    const { status, error, start } = hooks.useChatStream();
    if (status === "error") expectTypeOf(error).toEqualTypeOf<ChatSendError | ChatStreamError>();
    else expectTypeOf(error).toBeUndefined();
    if (error) expectTypeOf(status).toEqualTypeOf<"error">();
    // @ts-expect-error: there may be none
    error.message;
    const end = await start({ messages: [] });
    if (end.status === "error") expectTypeOf(end.error.message).toBeString();
    // @ts-expect-error: there is none
    if (end.status === "done") end.error.message;
  });
});

test("a chat stream has the errors of the call and of the stream", () => {
  expectTypeOf<hooks.ChatStreamState["error"]>().toEqualTypeOf<ChatSendError | ChatStreamError | undefined>();
  compiled(() => {
    const { start } = hooks.useChatStream();
    start({ messages: [], stream: true });
    start({} as ChatRequest);
    // @ts-expect-error: there is stop
    start({ messages: [] }, { signal: new AbortController().signal });
  });
});
