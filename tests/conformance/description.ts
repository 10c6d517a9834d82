import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "yaml";

// The parts of OpenAPI that are used here.

/** A JSON Schema. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly minimum?: number;
  readonly pattern?: string;
  readonly example?: unknown;
}

/** Something with a schema and examples: a parameter, or a body of one media type. */
interface Exemplified {
  readonly schema: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Parameter extends Exemplified {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
}

interface Bodies {
  readonly content?: Readonly<Record<string, Exemplified>>;
}

interface Item {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Bodies & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Bodies>>;
  /** Where it is served, if not at the base address. */
  readonly servers?: readonly unknown[];
}

/** One operation of a description. */
export interface Endpoint extends Item {
  readonly method: string;
  /** Relative to the base address, parameters in braces. */
  readonly path: string;
}

/** The operations of a description, with checks of requests and responses. */
export interface Description {
  readonly endpoints: readonly Endpoint[];
  /** The operation that a request is for. */
  readonly endpointOf: (request: Request) => Endpoint | undefined;
  /** The examples of a body or a parameter; if it has none, one generated from its schema. */
  readonly examplesOf: (described: Exemplified) => readonly unknown[];
  /** Resolves a reference to a schema. */
  readonly resolve: (schema: Schema) => Schema;
  /** The faults of a value; empty if its schema allows it. */
  readonly faultsIn: (value: unknown, schema: Schema) => readonly string[];
  /** The faults of a request; empty if it is as described. Reads its body. */
  readonly faultsOf: (request: Request) => Promise<readonly string[]>;
}

const METHODS = ["get", "post", "put", "patch", "delete"];
const PLACES = ["path", "query", "header"] as const;

/** Texts of which one fits most patterns and formats. */
const SAMPLES = [
  "made up",
  "made_up",
  "17",
  "2026-11-02T08:00:00Z",
  "2026-11-02",
  "https://made-up.example",
  "0f".repeat(32),
  `sha256:${"0f".repeat(32)}`,
  "0f9d3a52-6f0b-4c57-9d0e-2a7f5b1c8e34",
];

/** Reads a description in OpenAPI 3.1: documents in YAML by the names that they call each other. */
export function readDescription(texts: Readonly<Record<string, string>>): Description {
  const documents = new Map(Object.entries(texts).map(([name, text]) => [name, parse(text, mend(name))]));
  const endpoints = [...documents.values()]
    .flatMap(({ paths }) => Object.entries<Readonly<Record<string, Item>>>(paths))
    .flatMap(([path, items]) =>
      Object.entries(items)
        .filter(([method]) => METHODS.includes(method))
        .map(([method, item]): Endpoint => {
          // A server of its own is the host, and what lies there is beside the base address.
          return { ...item, method: method.toUpperCase(), path: item.servers ? path.replace("/api", "/..") : path };
        }),
    );

  const settings = { strict: false, allErrors: true, validateSchema: false };
  const json = formats.default(new Ajv2020(settings));
  // Addresses, headers and forms have text only, so it is converted before the check.
  const textual = formats.default(new Ajv2020({ ...settings, coerceTypes: "array" }));
  for (const [name, document] of documents) for (const ajv of [json, textual]) ajv.addSchema(document, name);

  const check = (ajv: Ajv2020, value: unknown, schema: object, place: string) =>
    ajv.validate(schema, value)
      ? []
      : (ajv.errors ?? []).map(({ instancePath, message, params }) =>
          [place + instancePath, message, JSON.stringify(params)].join(" "),
        );

  const resolve = (schema: Schema): Schema => {
    if (!schema.$ref) return schema;
    const [name = "", pointer = ""] = schema.$ref.split("#");
    return resolve(documents.get(name).components.schemas[pointer.split("/").at(-1) ?? ""]);
  };

  const sample = (schema: Schema): unknown => {
    const { example, const: only, enum: [first] = [], items, properties, ...rest } = resolve(schema);
    const { additionalProperties: others, allOf = [], anyOf, oneOf = anyOf, type, minimum = 1 } = rest;
    if (example !== undefined) return example;
    if (only !== undefined || first !== undefined) return only ?? first;
    if (items) return [sample(items)];
    if (oneOf?.[0] && !properties) return sample(oneOf[0]);
    if (properties || allOf.length > 0) {
      const own = Object.entries(properties ?? {}).map(([name, of]) => [name, sample(of)]);
      return Object.assign({}, ...allOf.map(sample), Object.fromEntries(own));
    }
    if (typeof others === "object") return { made_up: sample(others) };
    const [kind] = [type].flat();
    if (kind === "integer" || kind === "number") return minimum;
    if (kind === "boolean") return true;
    if (kind === "object") return {};
    if (kind === "null") return null;
    const { format, pattern } = rest;
    const form = { ...(format && { format }), ...(pattern && { pattern }) };
    return SAMPLES.find((text) => check(json, text, form, "").length === 0);
  };

  const endpointOf = (request: Request) =>
    endpoints
      .filter(({ method, path }) => method === request.method && parametersIn(path, request))
      .sort((a, b) => a.path.split("{").length - b.path.split("{").length)[0]; // `/models/user` has no parameter

  // Made once for each operation, since Ajv knows by its identity what it has compiled.
  const parameters = new Map(endpoints.map((endpoint) => [endpoint, PLACES.map((place) => fieldsIn(place, endpoint))]));
  const bodies = new Map(
    endpoints
      .flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}))
      .map((body) => [body, { ...body.schema, unevaluatedProperties: false }]),
  );

  const faultsOfBody = async (request: Request, { content = {}, required }: NonNullable<Item["requestBody"]>) => {
    if (!request.body) return required ? ["body is missing"] : [];
    const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
    const schema = content[type] && bodies.get(content[type]);
    if (!schema) return [`body must not be of the type ${type}`];
    if (type === "application/json") return check(json, await request.json(), schema, "body");
    const form = Array.from(await request.formData(), ([name, value]): [string, string] => [
      name,
      typeof value === "string" ? value : value.name, // JSON Schema has no files
    ]);
    return check(textual, valuesOf(form), schema, "body");
  };

  return {
    endpoints,
    endpointOf,
    examplesOf: ({ examples, example, schema }) =>
      examples ? Object.values(examples).map(({ value }) => value) : [example ?? sample(schema)],
    resolve,
    faultsIn: (value, schema) => check(json, value, schema, ""),
    async faultsOf(request) {
      const endpoint = endpointOf(request);
      const { pathname, searchParams } = new URL(request.url);
      if (!endpoint) return [`${request.method} ${pathname} is not described`];
      const headers = (endpoint.parameters ?? []).filter(({ name }) => request.headers.has(name));
      const sent = {
        path: parametersIn(endpoint.path, request),
        query: valuesOf(searchParams),
        header: Object.fromEntries(headers.map(({ name }) => [name, request.headers.get(name)])),
      };
      return [
        ...PLACES.flatMap((place, index) =>
          check(textual, sent[place], parameters.get(endpoint)?.[index] ?? {}, place),
        ),
        ...(await faultsOfBody(request, endpoint.requestBody ?? {})),
      ];
    },
  };
}

/** Makes references absolute, so that schemas can be taken out of the document, and translates what OpenAPI 3.0 had. */
const mend = (document: string) => (key: unknown, value: unknown) => {
  if (key === "$ref") return `${value}`.replace(/^#/, `${document}#`).replace(/^\.\//, "");
  if (typeof value !== "object" || !value || !("exclusiveMinimum" in value) || !("minimum" in value)) return value;
  const { exclusiveMinimum, minimum, ...rest } = value;
  return exclusiveMinimum === true ? { ...rest, exclusiveMinimum: minimum } : value;
};

/** The address of a path on its host. */
export function addressOf(path: string): string {
  return `/api/v1${path}`.replace("/v1/..", "");
}

/** The schema of all parameters in one place. */
function fieldsIn(place: Parameter["in"], { parameters = [] }: Endpoint): object {
  const here = parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
    required: here.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

/** The parameters in the path of a request; undefined if it has another path. */
function parametersIn(path: string, { url }: Request): Record<string, string> | undefined {
  const pattern = path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const match = new RegExp(`^${addressOf(pattern)}$`).exec(new URL(url).pathname);
  const found = Object.entries(match?.groups ?? {});
  return match ? Object.fromEntries(found.map(([name, value]) => [name, decodeURIComponent(value)])) : undefined;
}

/** Values by name; those that come more than once as arrays. */
function valuesOf(entries: Iterable<[string, string]>): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of entries) values[name] = name in values ? [values[name] ?? [], value].flat() : value;
  return values;
}

/** An example of a body as it comes over the wire; of a stream it is one event. */
export function written(type: string, example: unknown): string {
  if (typeof example === "string") return example;
  const json = (value: unknown) => JSON.stringify(value);
  return type === "text/event-stream" ? `data: ${json(Object(example).data)}\n\ndata: [DONE]\n\n` : json(example);
}

const folder = new URL("../../../shared/api/", import.meta.url);
const files = ["openapi.yaml", "newer-2026-11.yaml"].filter((file) => existsSync(new URL(file, folder)));

/** The published description, as far as it lies beside the project. */
export const published = readDescription(
  Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, folder), "utf8")])),
);
