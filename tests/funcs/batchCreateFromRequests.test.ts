import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { batchCreateFromRequests } from "../../src/funcs/batchCreateFromRequests.js";
import type { Batch, CreateBatchFromRequestsRequest } from "../../src/models/batch.js";
import { createCore, failure, success } from "../support.js";

const item = (custom_id: string) => ({ custom_id, body: { messages: [{ role: "user" as const, content: "Hi" }] } });
const items = [item("a"), item("b")];

/** A core that accepts any batch, and the bodies that it sent. */
function setUp() {
  const bodies: string[] = [];
  const core = createCore({
    fetch: async (_, init) => {
      bodies.push(`${init?.body}`);
      return Response.json({ id: "batch_1", status: "validating" }, { status: 202 });
    },
  });
  return { core, bodies };
}

const base = { endpoint: "/v1/chat/completions", model: "acme/large" } as const;

function broken(): never[] {
  throw new Error("disk failure");
}

describe("batchCreateFromRequests", () => {
  const sources = {
    "a list": () => items,
    "a set": () => new Set(items),
    "a generator": function* () {
      yield* items;
    },
    "an asynchronous generator": async function* () {
      yield* items;
    },
    "a stream": () =>
      new Blob([""]).stream().pipeThrough(
        new TransformStream<Uint8Array, (typeof items)[number]>({
          flush(controller) {
            for (const each of items) controller.enqueue(each);
          },
        }),
      ),
  };

  test.each(Object.entries(sources))("takes %s", async (_, source) => {
    const { core, bodies } = setUp();
    const result = await batchCreateFromRequests(core, { requests: source(), ...base });
    expect(success(result).id).toBe("batch_1");
    expect(bodies).toEqual([JSON.stringify({ ...base, requests: items })]);
  });

  test("sends endpoint and model before all else, whatever order they are given in", async () => {
    const { core, bodies } = setUp();
    const request = { requests: items, completion_window: "24h", provider: { only: ["Acme"] }, ...base } as const;
    success(await batchCreateFromRequests(core, request));
    expect(Object.keys(JSON.parse(bodies[0] ?? ""))).toEqual([
      "endpoint",
      "model",
      "completion_window",
      "provider",
      "requests",
    ]);
  });

  test.each<[string, () => Iterable<never> | AsyncIterable<never>]>([
    [
      "throws",
      function* () {
        yield* broken();
      },
    ],
    [
      "rejects",
      async function* () {
        yield* broken();
      },
    ],
    [
      "cannot begin",
      () => ({
        [Symbol.iterator]() {
          throw new Error("disk failure");
        },
      }),
    ],
  ])("an iterable that %s creates nothing", async (_, source) => {
    const { core, bodies } = setUp();
    const error = failure(await batchCreateFromRequests(core, { ...base, requests: source() }));
    expect(error).toMatchObject({
      name: "InvalidRequestError",
      message: "`requests` cannot be read: disk failure",
      cause: { message: "disk failure" },
    });
    expect(bodies).toEqual([]);
  });

  test.each([undefined, null, 5, "text", {}])("%s is no iterable", async (requests) => {
    const { core, bodies } = setUp();
    const error = failure(await batchCreateFromRequests(core, { ...base, requests: requests as never }));
    expect(error).toMatchObject({
      name: "InvalidRequestError",
      message: expect.stringContaining("`requests` must be an iterable"),
    });
    expect(bodies).toEqual([]);
  });

  test("the signal ends the reading, also of an iterable that hangs, and lets go of that", async () => {
    const { core, bodies } = setUp();
    const controller = new AbortController();
    const left = vi.fn(async () => ({ done: true as const, value: undefined }));
    const requests = {
      [Symbol.asyncIterator]: () => ({
        next: () => {
          controller.abort("enough");
          return new Promise<IteratorResult<never>>(() => {});
        },
        return: left,
      }),
    };
    const { signal } = controller;
    const error = failure(await batchCreateFromRequests(core, { ...base, requests }, { signal }));
    expect(error).toMatchObject({ name: "RequestAbortedError", cause: "enough" });
    expect(left).toHaveBeenCalledTimes(1);
    expect(bodies).toEqual([]);
  });

  test.each<[string, () => ReturnType<typeof batchCreateFromRequests>]>([
    ["no core", () => batchCreateFromRequests(undefined as never, { ...base, requests: items })],
    ["no request", () => batchCreateFromRequests(setUp().core, undefined as never)],
    ["null options", () => batchCreateFromRequests(setUp().core, { ...base, requests: items }, null as never)],
    [
      "a request that throws",
      () =>
        batchCreateFromRequests(setUp().core, {
          ...base,
          get requests(): never {
            throw new Error("hostile");
          },
        }),
    ],
  ])("never rejects: %s", async (_, call) => {
    expect(failure(await call()).name).toBe("InvalidRequestError");
  });

  test("endpoint decides what a request looks like", async () => {
    const compiled = (..._requests: CreateBatchFromRequestsRequest[]) => {};
    compiled({
      endpoint: "/v1/embeddings",
      model: "m",
      requests: new Set([{ custom_id: "a", body: { input: "Hi" } }]),
    });
    // @ts-expect-error a chat completion has messages
    compiled({ endpoint: "/v1/chat/completions", model: "m", requests: [{ custom_id: "a", body: { input: "Hi" } }] });
    const result = await batchCreateFromRequests(setUp().core, { ...base, requests: items });
    if (result.ok) expectTypeOf(result.value).toEqualTypeOf<Batch>();
    expect(result.ok).toBe(true);
  });
});
