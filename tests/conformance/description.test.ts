import { describe, expect, test } from "vitest";
import { readDescription } from "./description.js";

const { faultsOf, examplesOf, endpoints } = readDescription({
  "made-up.yaml": `
paths:
  /things/{id}:
    patch:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1 } }
        - { name: region, in: query, required: true, schema: { enum: [eu, us] } }
        - { name: X-Detail, in: header, schema: { type: boolean } }
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: "#/components/schemas/Thing" } }
          multipart/form-data:
            schema: { type: object, properties: { file: { type: string, format: binary }, size: { type: number } }, required: [file] }
  /things/all:
    delete: {}
components:
  schemas:
    Thing:
      allOf:
        - { type: object, properties: { name: { type: string } }, required: [name] }
        - { type: object, properties: { price: { type: number, minimum: 0, exclusiveMinimum: true } } }
`,
});

const ID = "5a1c9f0e-7d3b-4e1f-8c55-0b6a2d9e4f71";
const things = (address: string, init: RequestInit = {}) =>
  new Request(`https://openrouter.ai/api/v1/things/${address}`, { method: "PATCH", ...init });
const sent = (address: string, body: object, headers: object = {}) =>
  faultsOf(
    things(address, { headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) }),
  );

describe("a request", () => {
  test("has no faults if it is as described", async () => {
    expect(await sent(`${ID}?region=eu&limit=5`, { name: "One", price: 1 }, { "x-detail": "true" })).toEqual([]);
    expect(await faultsOf(things("all", { method: "DELETE" }))).toEqual([]);
    const body = new FormData();
    body.append("file", new File(["made up"], "a.txt"));
    body.append("size", "7");
    expect(await faultsOf(things(`${ID}?region=eu`, { body }))).toEqual([]);
  });

  test.each([
    ["path/id", sent("1?region=eu", { name: "One" })],
    ["'region'", sent(ID, { name: "One" })],
    ["query/region", sent(`${ID}?region=asia`, { name: "One" })],
    ["query/limit", sent(`${ID}?region=eu&limit=many`, { name: "One" })],
    ["query/limit", sent(`${ID}?region=eu&limit=1&limit=2`, { name: "One" })],
    [`"made_up"`, sent(`${ID}?region=eu&made_up=1`, { name: "One" })],
    ["header/X-Detail", sent(`${ID}?region=eu`, { name: "One" }, { "x-detail": "some" })],
    ["'name'", sent(`${ID}?region=eu`, {})],
    ["body/name", sent(`${ID}?region=eu`, { name: 1 })],
    ["body/price", sent(`${ID}?region=eu`, { name: "One", price: "1" })],
    ["body/price", sent(`${ID}?region=eu`, { name: "One", price: 0 })],
    [`"made_up"`, sent(`${ID}?region=eu`, { name: "One", made_up: 1 })],
    ["text/plain", sent(`${ID}?region=eu`, { name: "One" }, { "content-type": "text/plain" })],
    ["body is missing", faultsOf(things(`${ID}?region=eu`))],
    ["'file'", faultsOf(things(`${ID}?region=eu`, { body: new FormData() }))],
    ["body must not be", faultsOf(things("all", { method: "DELETE", body: "made up" }))],
    ["is not described", faultsOf(things(ID, { method: "PUT" }))],
  ])("is found wrong: %s", async (fault, found) => {
    expect(await found).toEqual([expect.stringContaining(fault)]);
  });
});

test("an example is generated if there is none", () => {
  const parameters = endpoints[0]?.parameters ?? [];
  const [id, limit, region] = parameters.map((parameter) => examplesOf(parameter)[0]);
  expect([id, limit, region]).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), 1, "eu"]);
  const things = { items: { properties: { name: { type: "string" }, gone: { const: true } } } };
  expect(examplesOf({ schema: things })).toEqual([[{ name: "made up", gone: true }]]);
  expect(examplesOf({ schema: things, example: [] })).toEqual([[]]);
});

test("documents refer to each other, and a server of its own is the host", async () => {
  const { endpointOf, endpoints, examplesOf, faultsOf, faultsIn, resolve } = readDescription({
    "old.yaml": `
paths: {}
components: { schemas: { Region: { type: [string, "null"], enum: [eu, us] } } }
`,
    "new.yaml": `
paths:
  /api/alpha/things:
    post:
      servers: [{ url: "https://openrouter.ai" }]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Made" } } }
components:
  schemas:
    Thing: { type: object, properties: { region: { $ref: "./old.yaml#/components/schemas/Region" } }, required: [region] }
    Made:
      allOf:
        - { $ref: "#/components/schemas/Thing" }
        - type: object
          properties:
            hash: { type: string, pattern: "^[0-9a-f]{64}$" }
            when: { anyOf: [{ type: string, format: date }, { type: integer }] }
            notes: { type: object, additionalProperties: { type: boolean } }
            size: { type: [integer, "null"], minimum: 3 }
`,
  });
  expect(endpoints.map(({ path }) => path)).toEqual(["/../alpha/things"]);
  const schema = endpoints[0]?.requestBody?.content?.["application/json"]?.schema ?? {};
  expect(Object.keys(resolve(schema))).toEqual(["allOf"]);
  const [made] = examplesOf({ schema });
  expect(made).toEqual({ region: "eu", hash: "0f".repeat(32), when: "2026-11-02", notes: { made_up: true }, size: 3 });
  expect(faultsIn(made, schema)).toEqual([]);
  expect(faultsIn({ region: "asia" }, schema)).toEqual([expect.stringContaining("/region")]);

  const request = new Request("https://openrouter.ai/api/alpha/things", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(made),
  });
  expect(endpointOf(request)).toBe(endpoints[0]);
  expect(await faultsOf(request)).toEqual([]);
});
