import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { NotFoundResponseError } from "../../../src/errors/index.js";
import { openBinary } from "../../../src/lib/answer/binary.js";
import { multipart } from "../../../src/lib/call/body.js";
import type { Operation } from "../../../src/lib/call/operation.js";
import { send } from "../../../src/lib/call/send.js";
import { object, string } from "../../../src/lib/schema.js";
import { createCore, failure, success } from "../../support.js";

const errors = { 404: NotFoundResponseError };
const download = {
  name: "thing",
  method: "GET",
  path: "/files/{id}/content",
  binary: openBinary,
  errors,
} satisfies Operation;

const piece = (text: string) => new TextEncoder().encode(text);
const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
const from = (answer: Response) => createCore({ fetch: async () => answer });

/** A body with these pieces and this end; `pulled` records the reads. */
function body(pieces: string[], after: "close" | "hang" | Error = "close") {
  const cancelled = vi.fn();
  const pulled = vi.fn();
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        pulled();
        const next = pieces.shift();
        if (next !== undefined) controller.enqueue(piece(next));
        else if (after === "close") controller.close();
        else if (after instanceof Error) controller.error(after);
        return next === undefined && after === "hang" ? new Promise<void>(() => {}) : undefined;
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  );
  return { stream, cancelled, pulled };
}

describe("openBinary", () => {
  test("hands over the response with its body unread, and lets go of signal and clock at its end", async () => {
    const { signal } = new AbortController();
    const idle = timers();
    const headers = { "content-type": "video/mp4", "content-length": "6" };
    const answer = new Response(body(["abc", "def"]).stream, { headers });
    const response = success(await send(from(answer), download, { id: "f" }, { signal }));
    expect([response.status, response.headers.get("content-type"), response.bodyUsed]).toEqual([
      200,
      "video/mp4",
      false,
    ]);
    expect(await response.text()).toBe("abcdef");
    expect(timers()).toBe(idle);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("asks for anything", async () => {
    const requests: Request[] = [];
    const core = createCore({
      fetch: async (request) => {
        requests.push(request);
        return new Response("x");
      },
    });
    success(await send(core, download, { id: "f" }));
    expect(requests[0]?.headers.get("accept")).toBe("*/*");
  });

  test("an error before the body is typed as everywhere", async () => {
    const answer = Response.json({ error: { code: 404, message: "no such file" } }, { status: 404 });
    expect(failure(await send(from(answer), download, { id: "f" }))).toBeInstanceOf(NotFoundResponseError);
  });

  test.each<[string, string, object]>([
    [
      "text/html; charset=utf-8",
      "<html>busy</html>",
      { name: "ResponseValidationError", rawText: "<html>busy</html>" },
    ],
    ["application/json", '{"ok":true}', { name: "ResponseValidationError", rawValue: { ok: true } }],
    ["application/json", '{"error":{"code":404,"message":"gone"}}', { name: "NotFoundResponseError", message: "gone" }],
    ["application/problem+json", '{"error":{"code":"404"}}', { name: "NotFoundResponseError" }],
  ])("%s where bytes were promised is an error: %s", async (type, text, expected) => {
    const answer = new Response(text, { headers: { "content-type": type } });
    const error = failure(await send(from(answer), download, { id: "f" }));
    expect(error).toMatchObject(expected);
    if (error.name === "ResponseValidationError") expect(error.message).toContain("expected bytes");
  });

  test("JSON that is sent as a file is handed over", async () => {
    const headers = { "content-type": "application/json", "content-disposition": 'attachment; filename="a.json"' };
    const response = success(await send(from(new Response("[1]", { headers })), download, { id: "f" }));
    expect(await response.text()).toBe("[1]");
  });

  test("a response without a body is handed over, too", async () => {
    const response = success(await send(from(new Response(null, { status: 204 })), download, { id: "f" }));
    expect(await response.text()).toBe("");
  });

  test("only the first piece is read ahead, each other when it is asked for", async () => {
    const { stream, pulled } = body(["a", "b", "c", "d"]);
    const response = success(await send(from(new Response(stream)), download, { id: "f" }));
    const reader = response.body?.getReader();
    for (const [index, text] of ["a", "b", "c"].entries()) {
      await new Promise(setImmediate); // time to read on
      expect(pulled).toHaveBeenCalledTimes(Math.max(1, index));
      expect(await reader?.read()).toEqual({ done: false, value: piece(text) });
    }
    await new Promise(setImmediate);
    expect(pulled).toHaveBeenCalledTimes(3);
    await reader?.cancel();
  });

  test("the signal still ends it while it is read", async () => {
    const controller = new AbortController();
    const { stream, cancelled } = body(["abc"], "hang");
    const response = success(
      await send(from(new Response(stream)), download, { id: "f" }, { signal: controller.signal }),
    );
    setTimeout(() => controller.abort("enough"), 10);
    await expect(response.text()).rejects.toMatchObject({ name: "RequestAbortedError", cause: "enough" });
    expect(cancelled).toHaveBeenCalledOnce();
  });

  test("a body that breaks rejects whoever reads it, with the cause", async () => {
    const { signal } = new AbortController();
    const cause = new Error("cut");
    const response = success(
      await send(from(new Response(body(["a"], cause).stream)), download, { id: "f" }, { signal }),
    );
    await expect(response.text()).rejects.toBe(cause);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("cancelling it cancels the request", async () => {
    const { signal } = new AbortController();
    const { stream, cancelled } = body(["a"], "hang");
    const response = success(await send(from(new Response(stream)), download, { id: "f" }, { signal }));
    await response.body?.cancel("done");
    expect(cancelled).toHaveBeenCalledWith("done");
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

test("a multipart body goes out with its boundary, the other fields in path and query", async () => {
  const upload = {
    name: "thing",
    method: "POST",
    path: "/files",
    body: multipart,
    query: ["workspace_id"],
    response: object<{ id: string }>({ id: string() }),
    errors,
  } satisfies Operation;
  const requests: Request[] = [];
  const core = createCore({
    fetch: async (request) => {
      requests.push(request.clone());
      return Response.json({ id: "f" });
    },
  });
  success(await send(core, upload, { file: new File(["content"], "a.txt"), workspace_id: "w" }));
  expect(requests[0]?.url).toBe("https://openrouter.ai/api/v1/files?workspace_id=w");
  expect(requests[0]?.headers.get("content-type")).toMatch(/^multipart\/form-data; ?boundary=/);
  const form = (await requests[0]?.formData()) ?? new FormData();
  expect([...form]).toMatchObject([["file", { name: "a.txt" }]]);
  expect(await new Response(form.get("file")).text()).toBe("content");
});
