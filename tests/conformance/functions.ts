import { readdirSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import type { OpenRouterCore } from "../../src/core.js";
import { StreamIncompleteError } from "../../src/errors/index.js";
import type { EventStream } from "../../src/lib/call/outcome.js";
import type { Result } from "../../src/result.js";
import { failure, readAll, success } from "../support.js";

const here = (path: string) => new URL(path, import.meta.url);
const read = (path: string) => readFileSync(here(path), "utf8");

/** A function that makes one call, and the description of the call in its file. */
export interface Operation {
  readonly name: string;
  readonly method: string;
  /** Relative to the base address, parameters in braces. */
  readonly path: string;
  /** How the body is written: `"json"` or the name of an encoder; undefined if there is none. */
  readonly body: string | undefined;
  /** Fields of the query that the function demands. */
  readonly required: readonly string[];
  readonly call: (core: OpenRouterCore, request?: object) => Promise<Result<unknown, Error>>;
}

/** All functions that make one call. Helpers around them and aliases describe none. */
export const operations: readonly Operation[] = await Promise.all(
  readdirSync(here("../../src/funcs/"))
    .map((file) => ({ name: file.replace(/\.ts$/, ""), source: read(`../../src/funcs/${file}`) }))
    .filter(({ source }) => source.includes("satisfies Operation;"))
    .map(async ({ name, source }) => {
      const [, method = ""] = /^ {2}method: "(\w+)",$/m.exec(source) ?? [];
      const [, path = ""] = /^ {2}path: "(.+)",$/m.exec(source) ?? [];
      const [, body] = /^ {2}body: "?(\w+)"?,$/m.exec(source) ?? [];
      const [, list = ""] = /^ {2}required: \[(.*)\],$/m.exec(source) ?? [];
      const required = Array.from(list.matchAll(/\w+/g), ([field]) => field);
      const { [name]: call } = await load(`funcs/${name}`);
      return { name, method, path, body, required, call };
    }),
);

/** The functions that call an endpoint. */
export function functionsOf(endpoint: { readonly method: string; readonly path: string }): readonly Operation[] {
  return operations.filter(({ method, path }) => method === endpoint.method && path === endpoint.path);
}

/** A value for each required parameter: those in the path, and some of the query. */
export function pathParameters({ path, required }: Operation): object {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
  return Object.fromEntries([...names, ...required].map((name) => [name, "a"]));
}

/** A module of the source by its path, as users import it. */
export function load(path: string) {
  return import(here(`../../src/${path}.ts`).href);
}

/** The names of the classes that the guide promises, by status. */
export const classes: ReadonlyMap<number, string> = new Map(
  Array.from(
    read("../../docs/guides/results-and-errors.md").matchAll(/\| (\d{3}) \| `(\w+)`/g),
    ([, status, name = ""]) => [Number(status), name],
  ),
);

/** Expects an error to have everything in its body, and the class of its status if the function documents it. */
export function expectError(error: unknown, status: number, text: string): void {
  const body = JSON.parse(text);
  const { error: told } = body;
  const detail = typeof told === "object" ? told : { message: told };
  const statusCode = status < 400 ? told.code : status; // a status of success does not make an error a success
  expect(error).toMatchObject({
    statusCode,
    name: expect.toBeOneOf([classes.get(statusCode), "OpenRouterDefaultError"]),
    // The provider's message can follow.
    message: expect.stringContaining(detail.message),
    code: detail.code ?? detail.type ?? statusCode,
    body,
  });
  expect(error).toHaveProperty("metadata", detail.metadata);
}

/** Expects a stream to give these events and then end, cleanly or with a `StreamIncompleteError`. */
export async function expectEvents(value: unknown, events: readonly unknown[], complete = true): Promise<void> {
  // Only the caller knows which function this is the value of.
  const items = await readAll(value as EventStream<unknown, Error>);
  const end = complete ? undefined : items.pop();
  expect(items.map(success)).toEqual(events);
  if (end) expect(failure(end)).toBeInstanceOf(StreamIncompleteError);
}
