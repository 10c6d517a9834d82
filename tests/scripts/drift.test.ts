import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { packageOperations } from "../../scripts/drift/package.mjs";
import { drift } from "../../scripts/drift.mjs";
import { serve } from "../loopback.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

// A minimal package, structured like this one.
const PACKAGE = {
  "tsconfig.json": `{ "compilerOptions": { "strict": true, "target": "ES2022", "module": "NodeNext", "lib": ["ES2022"] } }`,
  "src/lib/schema.ts": `
    export interface Schema<T> { readonly value: T }
    export type OpenEnum<Known extends string> = Known | (string & {});
    export declare enum Unlisted { value = "" }
    export type Variants<Known> = Known | ({ type: Unlisted } & { [field: string]: unknown });`,
  "src/lib/operation.ts": `
    export interface Operation {
      readonly method: "GET" | "PATCH"; readonly path: \`/\${string}\`; readonly body?: "json";
      readonly query?: readonly string[]; readonly headers?: readonly string[];
      readonly response: unknown; readonly event?: unknown; readonly errors: object;
    }
    class Failed {}
    export const common = { 401: Failed, 404: Failed };`,
  "src/models/things.ts": `
    import type { OpenEnum, Schema, Variants } from "../lib/schema.js";
    interface Wheel { type: "wheel"; size?: number | null; within?: Wheel | Bell | null }
    interface Bell { type: "bell" }
    interface Thing {
      id: string; colour?: OpenEnum<"red" | "blue"> | null;
      parts?: Variants<Wheel | Bell>[] | null; labels?: Record<string, string> | null;
    }
    export declare const Thing: Schema<Thing>;
    export declare const Things: Schema<{ data: Thing[] }>;
    export declare const ThingEvent: Schema<{ delta: string }>;
    export interface ListThings { limit?: number }
    export interface UpdateThing { id: string; name: string; colour?: "red" | "blue"; dry_run?: boolean; trace?: string }`,
  "src/funcs/thingsList.ts": `
    import { common, type Operation } from "../lib/operation.js";
    import { type ListThings, Things } from "../models/things.js";
    const errors = { ...common, 500: class {} };
    const operation = { method: "GET", path: "/things", response: Things, errors } satisfies Operation;
    export function thingsList(core: unknown, request?: ListThings): void {}`,
  "src/funcs/thingsUpdate.ts": `
    import { common, type Operation } from "../lib/operation.js";
    import { Thing, ThingEvent, type UpdateThing } from "../models/things.js";
    const operation = {
      method: "PATCH", path: "/things/{id}", body: "json", query: ["dry_run"], headers: ["trace"],
      response: Thing, event: ThingEvent, errors: common,
    } satisfies Operation;
    export function thingsUpdate(core: unknown, request: UpdateThing): void {}`,
  "src/funcs/thingsRename.ts": `
    import { thingsUpdate } from "./thingsUpdate.js";
    export const thingsRename = thingsUpdate;`,
};

// A document that describes it exactly.
const DOCUMENT = `
openapi: 3.1.0
servers: [{ url: https://things.test/api/v1 }]
paths:
  /things:
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses:
        200:
          content:
            application/json:
              schema:
                { type: object, required: [data], properties: { data: { type: array, items: { $ref: "#/components/schemas/Thing" } } } }
        401: {}
        404: {}
        500: {}
  /things/{id}:
    patch:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: dry_run, in: query, schema: { type: boolean } }
        - { name: trace, in: header, schema: { type: string } }
      requestBody:
        content:
          application/json: { schema: { $ref: "#/components/schemas/Update" } }
      responses:
        200:
          content:
            application/json: { schema: { $ref: "#/components/schemas/Thing" } }
            text/event-stream:
              schema: { type: object, properties: { data: { $ref: "#/components/schemas/Event" } } }
        401: {}
        404: {}
components:
  schemas:
    Colour: { type: string, enum: [red, blue] }
    Wheel:
      type: object
      required: [type]
      properties:
        type: { const: wheel }
        size: { type: [number, "null"] }
        within: { oneOf: [{ $ref: "#/components/schemas/Wheel" }, { $ref: "#/components/schemas/Bell" }] }
    Bell: { type: object, required: [type], properties: { type: { enum: [bell] } } }
    Identified: { type: object, properties: { id: { type: string } } }
    Thing:
      allOf: [{ $ref: "#/components/schemas/Identified" }]
      required: [id, colour]
      properties:
        colour: { anyOf: [{ $ref: "#/components/schemas/Colour" }, { type: "null" }] }
        parts: { type: array, items: { oneOf: [{ $ref: "#/components/schemas/Wheel" }, { $ref: "#/components/schemas/Bell" }] } }
        labels: { type: object, additionalProperties: { type: string } }
    Update:
      { type: object, required: [name], properties: { name: { type: string }, colour: { $ref: "#/components/schemas/Colour" } } }
    Event: { type: object, required: [delta], properties: { delta: { type: string } } }
`;
const NOTHING = "2 operations: 0 missing, 0 different, 0 extra";

const directory = mkdtempSync(join(tmpdir(), "drift-"));
afterAll(() => rmSync(directory, { recursive: true }));

/** Writes a file into the package, and returns its path. */
function write(path: string, content: string): string {
  const file = join(directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

function except(...exceptions: { pattern: string; reason?: string; document?: string }[]): void {
  write("scripts/drift-exceptions.json", JSON.stringify(exceptions));
}

/** The document with one part changed. */
function changed(from: string | RegExp, to: string): string {
  const document = DOCUMENT.replace(from, to);
  expect(document).not.toBe(DOCUMENT);
  return document;
}

for (const [path, content] of Object.entries(PACKAGE)) write(path, content);
const functions = packageOperations(directory);
const compare = (document: string) => drift([write("openapi.yaml", document)], directory, () => functions);

beforeEach(() => except());

test("finds nothing in a document that describes the package", async () => {
  expect(await compare(DOCUMENT)).toEqual({ text: NOTHING, failed: false });
});

test("does not care how path parameters are called, and where it is said what is required", async () => {
  const moved = changed("/things/{id}:", "/things/{thing}:").replace("required: [id, colour]", "required: [colour]");
  const { text, failed } = await compare(
    moved.replace("{ type: object, properties: { id:", "{ type: object, required: [id], properties: { id:"),
  );
  expect({ text, failed }).toEqual({ text: NOTHING, failed: false });
});

test.each([
  ["an operation", "  /things/{id}:\n", "    delete: {}\n$&", "DELETE /things\n  missing  the operation"],
  ["a field of a request", "{ name: {", "{ size: { type: number }, name: {", "  missing  body.size: number"],
  [
    "a field deep in an answer",
    "size: { type: [",
    "spokes: { type: integer }\n        size: { type: [",
    "GET /things\n  missing  answer.data[].parts[]<type=wheel>.spokes: number",
  ],
  ["a field of an event", "delta: {", "index: { type: integer }, delta: {", "  missing  event.index: number"],
  ["a value", "[red, blue]", "[red, green, blue]", "  missing  answer.data[].colour=green: the value"],
  [
    "a variant",
    "items: { oneOf: [",
    "items: { oneOf: [{ type: object, properties: { type: { const: horn }, loud: {} } }, ",
    "  missing  answer.data[].parts[]<type=horn>: { type?, loud? }",
  ],
  ["an error", "500: {}", "500: {}\n        429: {}", "GET /things\n  missing  status 429: the error"],
  ["a query parameter", "[{ name: limit", "[{ name: q, in: query }, { name: limit", "  missing  query.q: anything"],
  ["a header", "- { name: trace", "- { name: Prefer, in: header }\n        $&", "  missing  header.Prefer: anything"],
  [
    "a content type of a request",
    "content:\n          app",
    "content:\n          multipart/form-data: {}\n          app",
    "  missing  body as multipart/form-data: the request",
  ],
  [
    "a content type of an answer",
    "text/event-stream:",
    "text/csv: {}\n            $&",
    "  missing  answer as text/csv: the answer",
  ],
  [
    "a field that a request needs",
    "required: [name]",
    "required: [name, colour]",
    "  differs  body.colour?: optional here, required in the document",
  ],
])("fails if the document has %s more", async (_, from, to, finding) => {
  const { text, failed } = await compare(changed(from, to));
  expect(text).toContain(finding);
  expect(failed).toBe(true);
});

test.each([
  ["a request need not have a field", "required: [name], ", "", "body.name?: required here, optional in the document"],
  [
    "an answer may lack a field",
    "required: [id, colour]",
    "required: []",
    "answer.data[].id?: required here, optional in",
  ],
  [
    "a field may be null",
    "delta: { type: string }",
    'delta: { type: [string, "null"] }',
    "event.delta=null: string | null",
  ],
  [
    "a field has another type",
    "limit, in: query, schema: { type: integer }",
    "limit, in: query, schema: { type: string }",
    "query.limit=string: string in the document, number here",
  ],
  [
    "a field takes any text",
    '{ type: string }, colour: { $ref: "#/components/schemas/Colour" }',
    "{ type: string }, colour: { type: string }",
    'body.colour=*: any text in the document, "red" | "blue" here',
  ],
  [
    "a map has other values",
    "additionalProperties: { type: string }",
    "additionalProperties: { type: number }",
    "answer.data[].labels.*=number: number in the document, string here",
  ],
])("fails if by the document %s", async (_, from, to, finding) => {
  const { text, failed } = await compare(changed(from, to));
  expect(text).toContain(`  differs  ${finding}`);
  expect(failed).toBe(true);
});

test.each([
  ["an operation", / {2}\/things:.*500: \{\}\n/s, "", "GET /things\n  extra    the operation, thingsList"],
  ["a field", / {8}labels: .*\n/, "", "  extra    answer.data[].labels: null | object"],
  ["a value", "[red, blue]", "[red]", '  extra    answer.data[].colour: the values "blue"'],
  ["an error", "        500: {}\n", "", "GET /things\n  extra    status 500: the error"],
])("shows, but does not fail on, %s that only the package has", async (_, from, to, finding) => {
  const { text, failed } = await compare(changed(from, to));
  expect(text).toContain(finding);
  expect(failed).toBe(false);
});

describe("an exception", () => {
  const oneMore = () => changed("{ name: {", "{ size: {}, name: {");

  test("covers what it names, and its reason is shown", async () => {
    except({ pattern: "PATCH * body.s*e", reason: "not for us" });
    expect(await compare(oneMore())).toEqual({
      text: `excepted, 1: PATCH * body.s*e (not for us)\n${NOTHING}`,
      failed: false,
    });
  });

  test.each([
    ["covers nothing else", "PATCH * body.siz", "missing  body.size: anything"],
    ["that covers nothing fails", "GET * body.size", "exception that covers nothing: GET * body.size"],
  ])("%s", async (_, pattern, finding) => {
    except({ pattern: "PATCH * body.size", reason: "not for us" }, { pattern, reason: "not for us" });
    expect((await compare(oneMore())).failed).toBe(true);
    except({ pattern, reason: "not for us" });
    const { text, failed } = await compare(oneMore());
    expect(text).toContain(finding);
    expect(failed).toBe(true);
  });

  test("for one document counts with that document only", async () => {
    except({ pattern: "PATCH * body.size", reason: "not for us", document: "other.yaml" });
    expect(await compare(DOCUMENT)).toEqual({ text: NOTHING, failed: false });
    expect((await compare(oneMore())).text).toContain("missing  body.size: anything");
    except({ pattern: "PATCH * body.size", reason: "not for us", document: "openapi.yaml" });
    expect((await compare(oneMore())).failed).toBe(false);
    expect((await compare(DOCUMENT)).text).toContain("exception that covers nothing: PATCH * body.size");
  });

  test("without a reason fails", async () => {
    except({ pattern: "PATCH * body.size" });
    const { text, failed } = await compare(oneMore());
    expect(text).toContain("exception without a reason: PATCH * body.size");
    expect(failed).toBe(true);
  });
});

describe("a document", () => {
  test("can be JSON", async () => {
    const { text, failed } = await compare(`{ "openapi": "3.1.0", "paths": { "/things": { "delete": {} } } }`);
    expect(text).toContain("DELETE /things\n  missing  the operation");
    expect(failed).toBe(true);
  });

  test.each([
    ["no YAML", "{ openapi: [", "Flow sequence"],
    ["a web page", "<!doctype html>", "it has no `paths`, so it is no OpenAPI document"],
    ["of another version", "{ openapi: 3.0.3, paths: {} }", "it is OpenAPI 3.0.3, not 3.1"],
    ["incomplete", changed("    Event:", "    Events:"), "openapi.yaml#/components/schemas/Event` leads nowhere"],
  ])("that is %s fails with a message", async (_, content, message) => {
    const { text, failed } = await compare(content);
    expect(text).toMatch(/^\S+openapi\.yaml cannot be compared: /);
    expect(text).toContain(message);
    expect(failed).toBe(true);
  });

  test("that is not there fails with a message", async () => {
    const { text, failed } = await drift([join(directory, "none.yaml")], directory);
    expect(text).toMatch(/none\.yaml cannot be compared: .*no such file/);
    expect(failed).toBe(true);
  });

  test("can be on a server", async () => {
    const { server, serverURL } = await serve((request, response) => {
      response.statusCode = request.url === "/api/v1/openapi.yaml" ? 200 : 404;
      response.end(DOCUMENT);
    });
    const load = (path: string) => drift([`${serverURL}${path}`], directory, () => functions);

    expect(await load("/openapi.yaml")).toEqual({ text: NOTHING, failed: false });
    expect(await load("/other")).toEqual({
      text: `${serverURL}/other cannot be compared: the server answered 404`,
      failed: true,
    });
    server.close();
    server.closeAllConnections();
    expect(await load("/openapi.yaml")).toEqual({
      text: `${serverURL}/openapi.yaml cannot be compared: no connection (ECONNREFUSED)`,
      failed: true,
    });
  });
});

describe("several documents", () => {
  const [list = "", update = ""] = DOCUMENT.split(/(?=^ {2}\/things\/\{id\}:)/m);
  const schemas = DOCUMENT.slice(DOCUMENT.indexOf("components:"));
  const older = `${list}${schemas}`;
  const newer =
    `${list.slice(0, list.indexOf("  /things:"))}${update.slice(0, update.indexOf("components:"))}`.replaceAll(
      '"#/components',
      '"./older.yaml#/components',
    );
  const compareBoth = (newerOne: string, olderOne = older) =>
    drift([write("older.yaml", olderOne), write("newer.yaml", newerOne)], directory, () => functions);

  test("are taken for one, and refer to each other", async () => {
    expect(newer).toContain("./older.yaml#/components/schemas/Thing");
    expect(await compareBoth(newer)).toEqual({ text: NOTHING, failed: false });
    const { text, failed } = await compareBoth(newer, older.replace("{ delta: {", "{ index: {}, delta: {"));
    expect(text).toContain("PATCH /things/{id}\n  missing  event.index: anything");
    expect(failed).toBe(true);
  });

  test("count as the last of them has it", async () => {
    const dropped = DOCUMENT.replace("{ name: limit, in: query", "{ name: gone, in: query");
    expect(dropped).not.toBe(DOCUMENT);
    expect(await compareBoth(DOCUMENT, dropped)).toEqual({ text: NOTHING, failed: false });
    expect((await compareBoth(dropped, DOCUMENT)).text).toContain("missing  query.gone: number");
  });

  test("of which one refers to what is not there fail with a message", async () => {
    expect((await compareBoth(newer.replace("older.yaml#", "lost.yaml#"))).text).toMatch(
      /older\.yaml and \S+newer\.yaml cannot be compared: `\S+lost\.yaml#\S+` leads nowhere: .*no such file/,
    );
    expect((await compareBoth("{ openapi: 3.0.3, paths: {} }")).text).toMatch(
      /^\S+newer\.yaml cannot be compared: it is/,
    );
  });
});

describe("the command", () => {
  const run = (...args: string[]) => {
    const command = [join(ROOT, "scripts/drift.mjs"), ...args];
    const { status, stdout } = spawnSync(process.execPath, command, { encoding: "utf8" });
    return { status, stdout };
  };

  test("exits 0 if nothing is missing, and 1 if anything is", () => {
    const root = `--root=${directory}`;
    expect(run(write("openapi.yaml", DOCUMENT), root)).toEqual({ status: 0, stdout: `${NOTHING}\n` });
    expect(run(write("openapi.yaml", changed("500: {}", "503: {}")), root)).toMatchObject({ status: 1 });
  });

  test("says how to use it if no document is named", () => {
    expect(run()).toEqual({ status: 1, stdout: "npm run drift -- <path or address of an OpenAPI document> …\n" });
  });
});

const published = ["openapi.yaml", "newer-2026-11.yaml"].map((name) => join(ROOT, "../shared/api", name));

describe.runIf(published.every((document) => existsSync(document)))("this package has all", () => {
  test.each([
    ["that the published document has", published.slice(0, 1), 97],
    ["that it and the newer one have", published, 132],
  ])("%s", async (_, documents, operations) => {
    const { text, failed } = await drift(documents, ROOT);
    expect(text).toContain(`${operations} operations: 0 missing, 0 different, `);
    expect(failed).toBe(false);
  });
});
