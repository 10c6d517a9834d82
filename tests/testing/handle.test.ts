import { describe, expect, test } from "vitest";
import { chatSend } from "../../src/funcs/chatSend.js";
import { failure, readAll, streamOf } from "../support.js";
import { MESSAGES, setUp } from "./support.js";

const CHUNK = { id: "gen-1", object: "chat.completion.chunk", created: 1, model: "m", choices: [] };
const sse = (pieces: readonly string[], type = "text/event-stream; charset=utf-8") =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece));
        controller.close();
      },
    }),
    { headers: { "content-type": type } },
  );

describe("handle", () => {
  test("adds an endpoint, and gets the request", async () => {
    const { fake, call } = setUp();
    fake.handle("POST /anything", ({ body, query }) => Response.json({ body, query }, { status: 201 }));

    const response = await call("/anything?a=1", { b: 2 });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ body: { b: 2 }, query: { a: "1" } });
    expect(fake.requests).toHaveLength(1);
    expect((await call("/anything")).status).toBe(404); // another method
    expect((await call("/anything/else", {})).status).toBe(404);
  });

  test.each([
    ["POST /a/{id}", "/a/b", true],
    ["POST /a/{id}", "/a/b/c", false],
    ["POST /a/{id}", "/a/", false],
    ["POST /a/{id}/c", "/a/b/c", true],
    ["POST /a.b", "/aXb", false],
    ["POST /a+(b)", "/a+(b)", true],
    ["POST /a", "/a/b", false],
    ["POST /a", "/c/a", false],
  ])("of %s gets %s: %s", async (route, path, isHandled) => {
    const { fake, call } = setUp();
    fake.handle(route, () => new Response("mine"));
    expect((await call(path, {})).status).toBe(isHandled ? 200 : 404);
  });

  test("replaces an endpoint of the fake; the latest handler wins until it is removed", async () => {
    const { fake, call } = setUp();
    fake.handle("GET /credits", async () => new Response("first"));
    const takeBack = fake.handle("GET /credits", () => new Response("second"));

    expect(await (await call("/credits")).text()).toBe("second");
    takeBack();
    takeBack();
    expect(await (await call("/credits")).text()).toBe("first");
  });

  test("needs a key like every endpoint, and does not check bodies", async () => {
    const { fake, call } = setUp({ apiKey: "sk-right" });
    fake.handle("POST /anything", () => new Response(null, { status: 204 }));

    expect((await call("/anything", "text", { method: "POST", headers: {} })).status).toBe(401);
    const headers = { authorization: "Bearer sk-right" };
    expect((await call("/anything", "text", { method: "POST", headers })).status).toBe(204);
  });

  test("streams, whatever the pieces are, and heeds faults by events", async () => {
    const { fake, core } = setUp();
    const text = `${`data: ${JSON.stringify(CHUNK)}\n\n`.repeat(3)}data: [DONE]\n\n`;
    fake.handle("POST /chat/completions", () => sse([text.slice(0, 7), text.slice(7, 100), text.slice(100)]));
    const count = async () => {
      const items = await readAll(streamOf(await chatSend(core, { messages: MESSAGES, stream: true })));
      return items.map((item) => (item.ok ? "event" : item.error.name));
    };

    expect(await count()).toEqual(["event", "event", "event"]);
    fake.fail({ type: "cut", after: 1 });
    expect(await count()).toEqual(["event", "StreamIncompleteError"]);
  });

  test.each([
    [{ type: "status", status: 429 }, "TooManyRequestsResponseError"],
    [{ type: "truncate", after: 5 }, "ResponseValidationError"],
    [{ type: "error", code: 502 }, "BadGatewayResponseError"],
    [{ type: "connection" }, "ConnectionError"],
  ] as const)("is struck by the fault %j", async (fault, name) => {
    const { fake, core } = setUp();
    fake.handle("POST /chat/completions", () => Response.json({ ...CHUNK, object: "chat.completion" }));
    fake.fail(fault);
    expect(failure(await chatSend(core, { messages: MESSAGES })).name).toBe(name);
  });

  test("of a handler that throws, the connection fails", async () => {
    const { fake, core } = setUp();
    fake.handle("POST /chat/completions", () => {
      throw new TypeError("no");
    });
    expect(failure(await chatSend(core, { messages: MESSAGES })).name).toBe("ConnectionError");
  });
});
