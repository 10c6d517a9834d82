import { existsSync, readFileSync } from "node:fs";
import { createParser } from "eventsource-parser";
import nock from "nock";
import { expect, test } from "vitest";
import { ResponseValidationError } from "../../src/errors/index.js";
import { API, createCore, failure, recorded, success, useNock } from "../support.js";
import { expectError, expectEvents, operations, pathParameters } from "./functions.js";

/** The functions for the bodies of each folder; if two call an endpoint, both read them. */
const ENDPOINTS: Readonly<Record<string, readonly string[]>> = {
  activity: ["GET /activity"],
  any: operations.map(({ method, path }) => `${method} ${path}`),
  audio_transcriptions: ["POST /audio/transcriptions"],
  chat_completions: ["POST /chat/completions"],
  chat_completions_stream: ["POST /chat/completions"],
  credits: ["GET /credits"],
  embeddings: ["POST /embeddings"],
  generation: ["GET /generation"],
  images: ["POST /images"],
  key: ["GET /key"],
  keys: ["DELETE /keys/{hash}"],
  messages_stream: ["POST /messages"],
  model_endpoints: ["GET /models/{author}/{slug}/endpoints"],
  models: ["GET /models", "GET /models/user"],
  providers: ["GET /providers"],
  rerank: ["POST /rerank"],
  responses: ["POST /responses"],
  responses_stream: ["POST /responses"],
  videos: ["POST /videos", "GET /videos/{jobId}"],
  videos_models: ["GET /videos/models"],
};

/** Recordings that are not valid responses of the API, and why. */
const BROKEN: Readonly<Record<string, string>> = {
  "chat_completions_stream/44.sse": "whoever posted it cut it off before its end",
  "responses/09.html": "the web site answered instead of the API",
};

const rows = Object.entries(ENDPOINTS).flatMap(([folder, endpoints]) =>
  operations
    .filter(({ method, path }) => endpoints.includes(`${method} ${path}`))
    .flatMap((operation) =>
      recorded(folder).map(([file, status, text]) => ({ name: operation.name, operation, file, status, text })),
    ),
);

/** The data of all events, by a decoder that is not ours. */
function dataOf(text: string): unknown[] {
  const events: unknown[] = [];
  const parser = createParser({ onEvent: ({ data }) => data.startsWith("{") && events.push(JSON.parse(data)) });
  parser.feed(text);
  return events;
}

useNock();

test.each(rows)("$name reads the recorded $file", async ({ operation, file, status, text }) => {
  const streamed = file.endsWith(".sse");
  const type = streamed ? "text/event-stream" : file.endsWith(".html") ? "text/html" : "application/json";
  nock(API).intercept(/^/, operation.method).reply(status, text, { "content-type": type });

  const result = await operation.call(createCore(), { ...pathParameters(operation), stream: streamed });
  if (streamed) {
    await expectEvents(success(result), dataOf(text), !(file in BROKEN));
  } else if (file in BROKEN) {
    expect(failure(result)).toBeInstanceOf(ResponseValidationError);
    expect(failure(result)).toMatchObject({ rawText: text });
  } else if (JSON.parse(text).error) {
    expectError(failure(result), status, text);
  } else {
    expect(success(result)).toEqual(JSON.parse(text));
  }
});

test.each(rows.filter(({ file }) => file in BROKEN))("$file is still broken", ({ text }) => {
  expect(text).not.toContain("[DONE]");
  expect(() => JSON.parse(text)).toThrow();
});

test("every recorded body is read", () => {
  const index = new URL("../../../shared/recorded/INDEX.tsv", import.meta.url);
  const files = existsSync(index) ? readFileSync(index, "utf8").trim().split("\n").slice(1) : [];
  const read = new Set(rows.map(({ file }) => file));
  expect(files.map((row) => row.split("\t")[0]).filter((file = "") => !read.has(file))).toEqual([]);
  expect(Object.keys(BROKEN).filter((file) => files.length > 0 && !read.has(file))).toEqual([]);
});
