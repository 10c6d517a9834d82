import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { ResponseValidationError, StreamIncompleteError } from "../src/errors/index.js";
import type { EventStream } from "../src/lib/call/outcome.js";
import type { StandardSchemaV1 } from "../src/lib/standardSchema.js";
import type { Result } from "../src/result.js";
import { classOf, type ErrorBody, type ErrorType, type Status, testStatuses } from "./cases.js";
import { api, failure, readAll, recorded, streamOf, success } from "./support.js";

export const EVENTS = { "content-type": "text/event-stream" };
export const DONE = "data: [DONE]\n\n";

/** Writes events as most servers do. */
export const event = (data: object): string => `data: ${JSON.stringify(data)}\n\n`;

/** A response that streams events. */
export const respondWith = (events: readonly object[], end = DONE): Response =>
  new Response(events.map(event).join("") + end, { headers: EVENTS });

/** A call of a function that can stream. */
type Streaming<Event, Failure> = () => Promise<Result<EventStream<Event, Failure> | object, unknown>>;

/** Serves a stream of this text to a call, and reads it to its end. */
export async function readStream<Event, Failure>(path: string, call: Streaming<Event, Failure>, text: string) {
  api().post(`/api/v1${path}`).reply(200, text, EVENTS);
  return readAll(streamOf(await call()) as EventStream<Event, Failure>);
}

/** The error at `index`, which must be the last item. */
export function failureAt<Failure>(items: readonly Result<unknown, Failure>[], index: number): Failure {
  expect(items).toHaveLength(index + 1);
  return failure(items[index] as Result<unknown, Failure>);
}

/** The data of all events, read independently of our decoder: one line each. */
export function dataOf(text: string): Record<string, unknown>[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.startsWith("data: {"))
    .map((line) => JSON.parse(line.slice("data: ".length)));
}

/** A function of inference that can stream. */
export interface Inference<Request> {
  readonly name: string;
  readonly path: string;
  readonly call: (request: Request) => Promise<Result<unknown, unknown>>;
  readonly question: Request;
  /** A request with every field. */
  readonly request: Request;
  readonly answer: { readonly usage: object };
  readonly schema: StandardSchemaV1;
  /** Responses that are values unchanged, by what is odd about them. */
  readonly taken: Readonly<Record<string, object>>;
  /** Responses that are refused, by what is wrong with them. */
  readonly refused: Readonly<Record<string, object>>;
  /** All documented errors. */
  readonly statuses: readonly Status[];
  /** The body of its errors, if it has another format. */
  readonly errorBody?: ErrorBody;
}

/** Tests of complete responses. */
export function describeInference<Request extends object>({
  name,
  path,
  call,
  question,
  request,
  answer,
  schema,
  taken,
  refused,
  statuses,
  errorBody,
}: Inference<Request>): void {
  const endpoint = () => api().post(`/api/v1${path}`);
  const ask = () => call(question);
  const asJSON = (value: object) => JSON.parse(JSON.stringify(value));

  describe(name, () => {
    test("returns the answer, with fields it does not know", async () => {
      const body = { ...answer, made_up: { kept: [true] } };
      endpoint().reply(200, body);

      expect(success(await ask())).toEqual(body);
    });

    test("sends the request as it is", async () => {
      api().matchHeader("accept", "application/json").post(`/api/v1${path}`, asJSON(request)).reply(200, answer);

      success(await call(request));
    });

    test("X-OpenRouter-Metadata is sent as a header", async () => {
      const openrouter_metadata = { requested: "acme/one", strategy: "direct", region: null, attempt: 1 };
      api()
        .matchHeader("x-openrouter-metadata", "enabled")
        .post(`/api/v1${path}`, asJSON(question))
        .reply(200, { ...answer, openrouter_metadata });

      const result = await call({ ...question, "X-OpenRouter-Metadata": "enabled" });
      expect(success(result)).toMatchObject({ openrouter_metadata });
    });

    test.each(Object.entries(taken))("takes %s", async (_, body) => {
      endpoint().reply(200, body);

      expect(success(await ask())).toEqual(asJSON(body));
    });

    test.each(Object.entries(refused))("%s is a ResponseValidationError that holds the answer", async (_, body) => {
      endpoint().reply(200, body);

      const error = failure(await ask());
      expect(error).toBeInstanceOf(ResponseValidationError);
      expect(error).toMatchObject({ rawValue: asJSON(body) });
    });

    testStatuses({ call: ask, endpoint }, statuses, errorBody);

    test("200 with an error body becomes the class of its code", async () => {
      const body = { error: { code: 503, message: "Nobody is home." }, user_id: "user-1" };
      endpoint().reply(200, body);

      const error = failure(await ask());
      expect(error).toBeInstanceOf(classOf(503, statuses));
      expect(error).toMatchObject({ statusCode: 503, message: "Nobody is home.", body });
    });

    test("its schema is a Standard Schema", async () => {
      const { validate, version } = schema["~standard"];
      expect(version).toBe(1);
      expect(await validate(answer)).toEqual({ value: answer });

      const { issues } = await validate({});
      expect(issues).toMatchObject([{ path: [expect.any(String)], message: expect.stringMatching(/./) }]);
    });
  });
}

/** A function that streams. */
export interface Stream {
  readonly name: string;
  readonly path: string;
  /** The call, which asks for a stream. */
  readonly call: Streaming<unknown, unknown>;
  /** The body that the call sends. */
  readonly sent: object;
  readonly schema: StandardSchemaV1;
  /** The events of a complete stream, and how they are written if not by `event`. */
  readonly events: readonly [object, object, ...object[]];
  readonly write?: (event: object) => string;
  /** The end of a stream, if it is not `DONE`. */
  readonly done?: string;
  /** Events after which a stream is complete without `[DONE]`, by a name. */
  readonly ends?: Readonly<Record<string, object>>;
  /** Events that are errors, by their kind, and the expected error. */
  readonly broken: Readonly<Record<string, readonly [event: object, type: ErrorType, fields: object]>>;
  /** Values that are not an event. */
  readonly misfit: object;
  /** All documented errors. */
  readonly statuses: readonly Status[];
  /** The body of its errors, if it has another format. */
  readonly errorBody?: ErrorBody;
  /** The folder of recorded streams of this function, and the names of those that were cut off when recorded. */
  readonly recordings?: readonly [endpoint: string, ...cut: string[]];
}

/** Tests of streams: how they are read, and how they can end. */
export function describeStreams({
  name,
  path,
  call,
  sent,
  schema,
  events,
  write = event,
  done = DONE,
  ends = {},
  broken,
  misfit,
  statuses,
  errorBody,
  recordings: [endpoint, ...cut] = [""],
}: Stream): void {
  const read = (text: string) => readStream(path, call, text);
  const textOf = (events: readonly object[]) => events.map(write).join("");
  const [first, second] = events;

  describe(`a stream of ${name}`, () => {
    test("gives the events as they come", async () => {
      const body = new PassThrough();
      api()
        .matchHeader("accept", "text/event-stream")
        .post(`/api/v1${path}`, JSON.parse(JSON.stringify(sent)))
        .reply(200, () => body, { ...EVENTS, "x-generation-id": "gen-2" });

      const stream = streamOf(await call());
      expect(stream.generationId).toBe("gen-2");
      const items = stream[Symbol.asyncIterator]();
      for (const value of events) {
        body.write(write(value));
        expect(await items.next()).toEqual({ done: false, value: { ok: true, value } });
      }
      body.write(done);
      expect((await items.next()).done).toBe(true);
    });

    test("ends with [DONE]", async () => {
      expect((await read(textOf(events) + done + textOf(events))).map(success)).toEqual(events);
    });

    test("may have comments, which are skipped", async () => {
      const comment = ": OPENROUTER PROCESSING\n\n:\n\n";
      const text = events.map((event) => comment + write(event)).join("");
      expect((await read(text + comment + done)).map(success)).toEqual(events);
    });

    test.each(Object.entries(ends))("is complete after %s, also without [DONE]", async (_, end) => {
      expect((await read(textOf([first, end]))).map(success)).toEqual([first, end]);
    });

    test("is incomplete without an end, and says so in its last item", async () => {
      const cutOff = events.filter((event) => !Object.values(ends).includes(event));
      const items = await read(textOf(cutOff));

      const error = failureAt(items, cutOff.length);
      expect(error).toBeInstanceOf(StreamIncompleteError);
      expect(error).toMatchObject({ lastEvent: cutOff.at(-1) });
      expect(items.slice(0, -1).map(success)).toEqual(cutOff);
    });

    test.each(Object.entries(broken))("ends with %s", async (_, [event, type, fields]) => {
      const items = await read(textOf([first, event, second]) + done);

      expect(items[0]).toEqual({ ok: true, value: first });
      const error = failureAt(items, 1);
      expect(error).toBeInstanceOf(type);
      expect(error).toMatchObject({ body: event, ...fields });
    });

    test("ends with an event that cannot be one", async () => {
      const error = failureAt(await read(textOf([first, misfit, second]) + done), 1);
      expect(error).toBeInstanceOf(ResponseValidationError);
      expect(error).toMatchObject({ rawValue: misfit });
    });

    testStatuses({ call, endpoint: () => api().post(`/api/v1${path}`) }, statuses, errorBody);

    test("that is an error body with status 200 becomes the class of its code", async () => {
      api()
        .post(`/api/v1${path}`)
        .reply(200, { error: { code: 502, message: "Gone." } });

      expect(failure(await call())).toBeInstanceOf(classOf(502, statuses));
    });

    test("has a schema for its events, which is a Standard Schema", async () => {
      const { validate } = schema["~standard"];
      for (const value of events) expect(await validate(value)).toEqual({ value });
      expect((await validate(misfit)).issues?.length).toBeGreaterThan(0);
    });

    const texts = recorded(endpoint);

    test.each(texts.filter(([file]) => !cut.includes(file)))("reads the recorded %s", async (_, __, text) => {
      expect((await read(text)).map(success)).toEqual(dataOf(text));
    });

    test.each(texts.filter(([file]) => cut.includes(file)))(
      "reads the recorded %s, which is cut off, up to a StreamIncompleteError",
      async (_, __, text) => {
        const items = await read(text);
        const all = dataOf(text);
        expect(failureAt(items, all.length)).toBeInstanceOf(StreamIncompleteError);
        expect(items.slice(0, -1).map(success)).toEqual(all);
      },
    );
  });
}
