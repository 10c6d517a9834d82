import nock from "nock";
import { expect, test } from "vitest";
import { API, createCore, useNock } from "../support.js";
import { addressOf, type Endpoint, published } from "./description.js";
import { functionsOf, type Operation } from "./functions.js";

/** The media type of each way to write a body that is described. */
const TYPES: Readonly<Record<string, string>> = { json: "application/json", multipart: "multipart/form-data" };

/** A call of a function with fields for each place of a request. */
interface Call {
  readonly operation: Operation;
  readonly endpoint: Endpoint;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>> | undefined;
}

/** The body of an endpoint in the form that a function writes it. */
function mediaOf({ body = "" }: Operation, { requestBody }: Endpoint) {
  return requestBody?.content?.[TYPES[body] ?? ""];
}

/** Every request that the description has an example of, with all its parameters. */
const calls = published.endpoints.flatMap((endpoint) =>
  functionsOf(endpoint).flatMap((operation): Call[] => {
    const examples = (place: string) =>
      Object.fromEntries(
        (endpoint.parameters ?? [])
          .filter((parameter) => parameter.in === place)
          .map((parameter) => [parameter.name, published.examplesOf(parameter)[0]]),
      );
    const media = mediaOf(operation, endpoint);
    const places = { path: examples("path"), query: examples("query"), header: examples("header") };
    return (media ? published.examplesOf(media) : [undefined]).map((example) => {
      const body = example ? { ...Object(example) } : undefined;
      // The example of a file is its name.
      if (operation.body === "multipart") body.file = new File(["made up"], body.file);
      return { operation, endpoint, ...places, body };
    });
  }),
);

/** The request that a call sends. */
async function arriving({ operation, path, query, header, body }: Call): Promise<Request> {
  const arrived: Request[] = [];
  nock(API)
    .intercept(/^/, operation.method)
    .reply(function (url, received) {
      const text = typeof received === "string" ? received : JSON.stringify(received);
      arrived.push(
        new Request(`${API}${url}`, { method: operation.method, headers: this.req.headers, body: text || null }),
      );
      return [401, {}];
    });
  const result = await operation.call(createCore(), { ...path, ...query, ...header, ...body });
  const [request] = arrived;
  if (request) return request;
  nock.cleanAll();
  throw new Error("nothing arrived", { cause: result.error });
}

/** Values in the form of a query. */
const textOf = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}`]));

/** The fields of a form, with the content of its files. */
async function fieldsOf(form: Iterable<[string, unknown]>): Promise<unknown> {
  const read = async ([name, value]: [string, unknown]) => [
    name,
    value instanceof File ? [value.name, await value.text()] : value,
  ];
  return Promise.all(Array.from(form, read));
}

useNock();

test("every body that is described is sent", () => {
  const described = published.endpoints.flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}));
  const sent = new Set(calls.map(({ operation, endpoint }) => mediaOf(operation, endpoint)));
  expect(described.filter((body) => !sent.has(body))).toEqual([]);
});

test.each(calls)("the example of a request for $operation.name arrives as described", async (call) => {
  const { operation, endpoint, header, body } = call;
  const request = await arriving(call);
  expect(await published.faultsOf(request.clone())).toEqual([]);

  const url = new URL(request.url);
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(`${call.path[name]}`));
  expect(url.pathname).toBe(addressOf(path));
  expect(Object.fromEntries(url.searchParams)).toEqual(textOf(call.query));
  for (const [name, value] of Object.entries(header)) expect(request.headers.get(name)).toBe(value);
  if (!body) expect(request.body).toBeNull();
  else if (operation.body === "json") expect(await request.json()).toEqual(body);
  else expect(await fieldsOf(await request.formData())).toEqual(await fieldsOf(Object.entries(body)));
});

/** Ways to spoil a call, each with the name of the field that is then wrong. */
function spoiled(call: Call): [field: string, call: Call][] {
  const { operation, endpoint, query, body } = call;
  const { schema = {} } = mediaOf(operation, endpoint) ?? {};
  const parameters = (endpoint.parameters ?? []).filter((parameter) => parameter.in === "query");
  const required = published.resolve(schema).required ?? [];
  return [
    ["made_up", { ...call, query: { ...query, made_up: 1 } }],
    ...parameters
      .filter(({ schema: { type, enum: values } }) => values || type !== "string")
      .map(({ name }): [string, Call] => [name, { ...call, query: { ...query, [name]: "?" } }]),
    ...parameters
      .filter((parameter) => parameter.required)
      .map(({ name }): [string, Call] => [name, { ...call, query: { ...query, [name]: undefined } }]),
    ...required.map((name): [string, Call] => [name, { ...call, body: { ...body, [name]: undefined } }]),
    ...required
      .filter(() => operation.body === "json") // a form has but text
      .map((name): [string, Call] => [name, { ...call, body: { ...body, [name]: [[{}]] } }]),
  ];
}

test.each(calls)(
  "a field that is unknown, missing or of another type is found in what $operation.name sends",
  async (call) => {
    for (const [field, wrong] of spoiled(call)) {
      // A request that the function refuses does not arrive.
      const faults = await arriving(wrong).then(
        (request) => published.faultsOf(request),
        ({ cause }: Error) => [`${cause}`],
      );
      expect(faults.join()).toContain(field);
    }
  },
);
