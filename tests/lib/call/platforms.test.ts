import { afterEach, describe, expect, test, vi } from "vitest";
import { RequestAbortedError, RequestTimeoutError, ResponseValidationError } from "../../../src/errors/index.js";
import { chatSend } from "../../../src/funcs/chatSend.js";
import { creditsGetCredits } from "../../../src/funcs/creditsGetCredits.js";
import { filesDownload } from "../../../src/funcs/filesDownload.js";
import { queryBuilder } from "../../../src/lib/react/hooks.js";
import { createCore, failure, streamOf, success } from "../../support.js";

const EVENT = '{"id":"gen-1","choices":[{"index":0,"delta":{"content":"Grüße"}}]}';
const SSE = `: OPENROUTER PROCESSING\n\ndata: ${EVENT}\n\ndata: [DONE]\n\n`;
const REQUEST = { messages: [{ role: "user" as const, content: "Hello" }], stream: true as const };

/** A response as React Native's `fetch` gives it, without a body. */
function bodiless(text: string, { status = 200, type = "application/json" }: Record<string, unknown> = {}) {
  const headers = new Headers({ "content-type": `${type}`, "x-generation-id": "gen-1" });
  const blob = async () => new Blob([text]);
  return { ok: status === 200, status, headers, text: async () => text, blob } as Response;
}

const from = (answer: () => Response) => createCore({ fetch: async () => answer() });

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a fetch whose responses have no body", () => {
  test("gives whole answers and errors", async () => {
    vi.stubGlobal("TextDecoder", undefined);
    const value = { data: { total_credits: 5, total_usage: 1 } };
    expect(success(await creditsGetCredits(from(() => bodiless(JSON.stringify(value)))))).toEqual(value);
    const refusal = bodiless('{"error":{"code":402,"message":"Add more"}}', { status: 403 });
    const error = failure(await creditsGetCredits(from(() => refusal)));
    expect([error.name, error.message]).toEqual(["ForbiddenResponseError", "Add more"]);
  });

  test("is retried", async () => {
    const answers = [bodiless("{}", { status: 429 }), bodiless('{"data":{"total_credits":1}}')];
    const core = createCore({
      fetch: async () => answers.shift() as Response,
      retries: { backoff: { initialInterval: 1 } },
    });
    expect((await creditsGetCredits(core)).ok).toBe(true);
  });

  test("cannot stream, as the error says that has all that came", async () => {
    const core = from(() => bodiless(SSE, { type: "text/event-stream" }));
    const error = failure(await chatSend(core, REQUEST));
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({
      message: "Unexpected answer: body: expected a stream of events, which this fetch cannot give: use expo/fetch",
      rawText: SSE,
      generationId: "gen-1",
    });
  });

  test("gives a binary answer as it is", async () => {
    const answer = bodiless("bytes", { type: "application/octet-stream" });
    const ended = vi.fn();
    const value = success(
      await filesDownload(
        from(() => answer),
        { file_id: "f" },
        { onEnd: ended },
      ),
    );
    expect(await (await value.blob()).text()).toBe("bytes");
    expect(ended).toHaveBeenCalledOnce();
  });
});

test("a stream without any body is no matter of the fetch", async () => {
  const core = from(() => new Response(null, { headers: { "content-type": "text/event-stream" } }));
  expect(failure(await chatSend(core, REQUEST)).message).toBe("Unexpected answer: body: expected a stream of events");
});

test("a platform that streams, but whose own Response cannot, keeps binary answers", async () => {
  const answer = new Response("bytes", { headers: { "content-type": "application/octet-stream" } });
  vi.stubGlobal(
    "Response",
    class {
      text() {}
    },
  );
  const value = success(
    await filesDownload(
      from(() => answer),
      { file_id: "f" },
    ),
  );
  expect(value).toBe(answer);
});

describe("signals without a reason", () => {
  /** The AbortController of React Native. */
  class Controller {
    readonly signal = Object.assign(new EventTarget(), { aborted: false });
    abort() {
      this.signal.aborted = true;
      this.signal.dispatchEvent(new Event("abort"));
    }
  }
  const hang = () =>
    new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode(`data: ${EVENT}\n\n`)) });
  const hanging = (type: string) => from(() => new Response(hang(), { headers: { "content-type": type } }));

  test("end a call, a stream and its limit with their own errors", async () => {
    vi.stubGlobal("AbortController", Controller);
    const controller = new Controller();
    const signal = controller.signal as unknown as AbortSignal;
    setTimeout(() => controller.abort(), 20);
    expect(failure(await creditsGetCredits(hanging("application/json"), {}, { signal }))).toBeInstanceOf(
      RequestAbortedError,
    );
    const limited = failure(await creditsGetCredits(hanging("application/json"), {}, { timeoutMs: 20 }));
    expect(limited).toBeInstanceOf(RequestTimeoutError);

    for (const [settings, end] of [
      [{ idleTimeoutMs: 20 }, RequestTimeoutError],
      [{}, RequestAbortedError],
    ] as const) {
      const own = new Controller();
      const options = { ...settings, signal: own.signal as unknown as AbortSignal };
      const stream = streamOf(await chatSend(hanging("text/event-stream"), REQUEST, options));
      let last: { readonly error?: unknown } = {};
      for await (const item of stream) {
        last = item;
        if (!("idleTimeoutMs" in settings)) own.abort();
      }
      expect(last.error).toBeInstanceOf(end);
    }
  });
});

describe("a query that has a signal of its own", () => {
  const query = (options: object) =>
    queryBuilder("creditsGetCredits", creditsGetCredits)(
      createCore({ fetch: () => new Promise(() => {}) }),
      {},
      options,
    );

  test.each<[string, (own: AbortSignal, other: AbortSignal) => object, hasAny: boolean]>([
    ["as an option", (signal) => ({ signal }), false],
    ["among those of fetch", (signal) => ({ fetchOptions: { signal } }), false],
    ["of two, both", (signal, other) => ({ signal, fetchOptions: { signal: other } }), true],
    ["of two, the other", (signal, other) => ({ signal: other, fetchOptions: { signal } }), true],
  ])("ends with it, %s", async (_, options, hasAny) => {
    const [own, other, ofQuery] = [new AbortController(), new AbortController(), new AbortController()];
    if (!hasAny) vi.stubGlobal("AbortSignal", class {});
    const waiting = query(options(own.signal, other.signal)).queryFn({ signal: ofQuery.signal });
    own.abort();
    await expect(waiting).rejects.toBeInstanceOf(RequestAbortedError);
    const again = query(options(other.signal, other.signal)).queryFn({ signal: ofQuery.signal });
    ofQuery.abort();
    await expect(again).rejects.toBeInstanceOf(RequestAbortedError);
  });
});
