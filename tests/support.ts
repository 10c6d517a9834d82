import { existsSync, readdirSync, readFileSync } from "node:fs";
import nock from "nock";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { OpenRouterCore, type OpenRouterOptions } from "../src/core.js";
import type { Result } from "../src/result.js";

export const API = "https://openrouter.ai";
export const KEY = "sk-or-v1-0123456789abcdef";

nock.restore(); // its import alone has patched `fetch`

/** Cuts the network off for a test file, and fails it if an expected request was not made. Call it once per file. */
export function useNock(): void {
  beforeAll(() => {
    nock.activate();
    nock.disableNetConnect();
  });
  afterEach(() => {
    const pending = nock.pendingMocks();
    nock.cleanAll();
    expect(pending, "expected requests that were not made").toEqual([]);
  });
  afterAll(() => nock.restore());
}

/** The API as a nock scope; every request must have the key. */
export function api(): nock.Scope {
  return nock(API, { reqheaders: { authorization: `Bearer ${KEY}` } });
}

/** A core with a key and without retries, so that one reply is one call. */
export function createCore(options: OpenRouterOptions = {}): OpenRouterCore {
  return new OpenRouterCore({ apiKey: KEY, retryConfig: { strategy: "none" }, ...options });
}

/** The value of a result that must be a success. */
export function success<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error("expected a value, got an error", { cause: result.error });
}

/** The error of a result that must be a failure. */
export function failure<Failure>(result: Result<unknown, Failure>): Failure {
  if (!result.ok) return result.error;
  throw new Error(`expected an error, got ${JSON.stringify(result.value)}`);
}

/** The stream of a result that must be one. */
export function streamOf<Value>(result: Result<Value, unknown>): Extract<Value, AsyncIterable<unknown>> {
  const value = success(result);
  const isStream = (value: Value): value is Extract<Value, AsyncIterable<unknown>> =>
    typeof value === "object" && value !== null && Symbol.asyncIterator in value;
  if (isStream(value)) return value;
  throw new Error(`expected a stream, got ${JSON.stringify(value)}`);
}

/** All items of an iterable. */
export async function readAll<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The recorded bodies of one endpoint that lie beside the project, if they do: `[file, status, text]`. */
export function recorded(endpoint: string): readonly (readonly [file: string, status: number, text: string])[] {
  const folder = new URL("../../shared/recorded/", import.meta.url);
  if (!existsSync(folder)) return [];
  return readFileSync(new URL("INDEX.tsv", folder), "utf8")
    .split("\n")
    .map((row) => row.split("\t"))
    .filter(
      ([file, of]) =>
        file && of === endpoint && readdirSync(new URL(`${endpoint}/`, folder)).includes(file.split("/")[1] ?? ""),
    )
    .map(([file = "", , status]) => [file, Number(status), readFileSync(new URL(file, folder), "utf8")] as const);
}
