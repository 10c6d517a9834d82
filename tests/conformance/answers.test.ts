import nock from "nock";
import { expect, test } from "vitest";
import { ResponseValidationError } from "../../src/errors/index.js";
import { API, createCore, failure, success, useNock } from "../support.js";
import { published, written } from "./description.js";
import { classes, expectError, expectEvents, functionsOf, operations, pathParameters } from "./functions.js";

/** Responses that no call requests, and their kind. */
const NEVER_ASKED_FOR: Readonly<Record<string, string>> = {
  "embeddingsGenerate 200 text/event-stream": "no events, only the mark of the end",
  "modelsList 200 application/rss+xml": "a feed, not a list of models",
  "rerankRerank 200 text/event-stream": "no events, only the mark of the end",
};

/** Examples without fields that their own schema requires. They are read nevertheless. */
const CONTRADICTIONS: Readonly<Record<string, string>> = {
  "embeddingsListModels 200 application/json": "total_count",
  "filesDelete 200 application/json": "_shape",
  "filesList 200 application/json": "_shape",
  "filesRetrieve 200 application/json": "_shape",
  "filesUpload 200 application/json": "_shape",
  "generationsGetGeneration 200 application/json": "workspace_id",
  "modelsList 200 application/json": "total_count",
  "modelsListForUser 200 application/json": "total_count",
  "videoGenerationListVideosModels 200 application/json": "upscale_factor",
};

/** The operation without a function: it is withdrawn, and always responds with 410. */
const WITHDRAWN = "POST /credits/coinbase";

const answers = published.endpoints.flatMap((endpoint) =>
  Object.entries(endpoint.responses).flatMap(([status, { content = {} }]) =>
    // `default` stands for statuses that are not known.
    (status === "default" ? [] : Object.entries(content)).flatMap(([type, media]) =>
      published.examplesOf(media).flatMap((example) =>
        functionsOf(endpoint).map((operation) => {
          const answer = `${operation.name} ${status} ${type}`;
          return { answer, operation, status: Number(status), type, example, schema: media.schema };
        }),
      ),
    ),
  ),
);

const values = answers.filter(({ status, type }) => status < 300 && type === "application/json");

/** All variants of a value in which one field is absent or null. */
function reduced(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    const put = (changed: unknown) =>
      Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed };
    return [...(Array.isArray(value) ? [] : [put(undefined), put(null)]), ...reduced(field).map(put)];
  });
}

useNock();

test("every operation that is described has a function, but one", () => {
  const without = published.endpoints.filter((endpoint) => functionsOf(endpoint).length === 0);
  expect(without.map(({ method, path }) => `${method} ${path}`)).toEqual(
    published.endpoints.length > 0 ? [WITHDRAWN] : [],
  );
  expect(operations.length).toBeGreaterThan(100);
});

test.each(answers)("$answer is read", async ({ answer, operation, status, type, example }) => {
  const unwanted = answer in NEVER_ASKED_FOR;
  const stream = type === "text/event-stream" && !unwanted;
  const text = written(type, example);
  nock(API).intercept(/^/, operation.method).reply(status, text, { "content-type": type });

  const result = await operation.call(createCore(), { ...pathParameters(operation), stream });
  if (unwanted) {
    expect(failure(result)).toBeInstanceOf(ResponseValidationError);
    expect(failure(result)).toMatchObject({ rawText: text });
  } else if (status >= 400) {
    expectError(failure(result), status, text);
    expect(failure(result).name).toBe(classes.get(status));
  } else if (stream) {
    await expectEvents(success(result), [Object(example).data]);
  } else if (type === "application/json") {
    expect(success(result)).toEqual(example);
  } else {
    const response = success(result);
    expect(response instanceof Response && (await response.text())).toBe(text);
  }
});

test.each(answers)("$answer is as its schema demands, or known not to be", ({ answer, example, schema }) => {
  const faults = published.faultsIn(example, schema);
  if (answer in CONTRADICTIONS) expect(faults.join()).toContain(`required property '${CONTRADICTIONS[answer]}'`);
  else expect(faults).toEqual([]);
});

test.each(values)("$answer is read also without what may be absent or null", async ({ operation, example, schema }) => {
  const faultsOf = (text: string) => published.faultsIn(JSON.parse(text), schema).join();
  const before = faultsOf(JSON.stringify(example)); // nothing but for the known contradictions
  const texts = reduced(example).map((value) => JSON.stringify(value));
  const allowed = texts.filter((text) => faultsOf(text) === before);
  for (const text of allowed) {
    const core = createCore({ fetch: async () => new Response(text) });
    expect(success(await operation.call(core, pathParameters(operation)))).toEqual(JSON.parse(text));
  }
});

test("the tables name only what there is", () => {
  const known = new Set(answers.map(({ answer }) => answer));
  const named = [...Object.keys(NEVER_ASKED_FOR), ...Object.keys(CONTRADICTIONS)];
  expect(named.filter((answer) => known.size > 0 && !known.has(answer))).toEqual([]);
});
