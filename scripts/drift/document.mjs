// Reads OpenAPI 3.1 documents: their operations, with their schemas as shapes.
import { readFile } from "node:fs/promises";
import { resolve as absolute } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { anything, intersection, once, shape, union } from "./shape.mjs";

/** @typedef {import("./shape.mjs").Shape} Shape */
/** @typedef {import("./shape.mjs").Field} Field */
/** @typedef {{ [key: string]: unknown }} Node */

/**
 * @typedef {object} DocumentOperation
 * @property {string} method
 * @property {string} path As the document has it.
 * @property {string} server The base address that the path goes with.
 * @property {ReadonlySet<string>} statuses Those of errors.
 * @property {Readonly<Record<"path" | "query" | "header", Shape>>} parameters Each an object.
 * @property {ReadonlyMap<string, Shape>} bodies By content type.
 * @property {ReadonlyMap<string, Shape>} answers Successful ones, by content type.
 */

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Documents, or the errors of those that could not be read, by address. @typedef {Map<string, Node | Error>} Library */

/** Reads a document and those beside it that it refers to. @param {string} location A path or an address. @param {Library} library @returns {Promise<Node>} */
export async function readDocument(location, library) {
  const address = /^https?:/.test(location) ? location : pathToFileURL(absolute(location)).href;
  const document = await load(address, library);
  if (document instanceof Error) throw document;
  const { openapi = "of no version" } = document;
  if (!document["paths"]) throw new Error("it has no `paths`, so it is no OpenAPI document");
  if (!`${openapi}`.startsWith("3.1.")) throw new Error(`it is OpenAPI ${openapi}, not 3.1`);
  return document;
}

/** @param {string} address @param {Library} library @returns {Promise<Node | Error>} */
async function load(address, library) {
  const known = library.get(address);
  if (known) return known;
  /** @type {Node} */
  let document;
  try {
    const text = address.startsWith("file:") ? await readFile(new URL(address), "utf8") : await download(address);
    document = node(parse(text)); // JSON is YAML
  } catch (error) {
    const failure = /** @type {Error} */ (error);
    library.set(address, failure);
    return failure;
  }
  library.set(address, document);
  for (const other of anchor(document, address)) await load(other, library);
  return document;
}

/** Makes all references absolute. @param {Node} document @param {string} address @returns {Set<string>} The documents that relative ones lead to. */
function anchor(document, address) {
  /** @type {Set<string>} */
  const others = new Set();
  /** @type {Set<unknown>} */
  const seen = new Set(); // YAML can have the same object in several places
  /** @param {unknown} value */
  const visit = (value) => {
    if (typeof value !== "object" || seen.has(value)) return;
    seen.add(value);
    for (const child of Object.values(node(value))) visit(child);
    const { $ref: reference } = node(value);
    if (typeof reference !== "string" || /^[a-z]+:/i.test(reference)) return;
    const target = new URL(reference, address);
    node(value)["$ref"] = target.href;
    target.hash = "";
    others.add(target.href);
  };
  visit(document);
  return others;
}

/** @param {string} address */
async function download(address) {
  const response = await fetch(address).catch((error) => {
    throw new Error(`no connection (${error.cause?.code ?? error.message})`);
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}

/** The operations of several documents. @param {readonly Node[]} documents @param {Library} library @returns {DocumentOperation[]} */
export function documentOperations(documents, library) {
  const resolve = resolver(library);
  const shapeOf = schemaReader(resolve);

  /** @param {string} place @param {readonly Node[]} parameters */
  const parameterShape = (place, parameters) => {
    /** @type {[string, Field][]} */
    const fields = parameters
      .filter((parameter) => parameter["in"] === place)
      .map(({ name, required, schema }) => [`${name}`, { required: required === true, shape: () => shapeOf(schema) }]);
    return shape(place, { objects: [{ fields: new Map(fields), rest: undefined }] });
  };

  /** @param {readonly Node[]} messages Request bodies or responses. @returns {Map<string, Shape>} */
  const contents = (messages) => {
    /** @type {Map<string, Shape>} */
    const shapes = new Map();
    for (const [type, content] of messages.flatMap(({ content }) => Object.entries(node(content)))) {
      const found = shapeOf(node(content)["schema"]);
      const other = shapes.get(type);
      shapes.set(type, other ? union([other, found]) : found);
    }
    return shapes;
  };

  /** @param {Node} document @returns {DocumentOperation[]} */
  const operationsOf = (document) =>
    Object.entries(node(document["paths"])).flatMap(([path, pathItem]) => {
      const item = resolve(pathItem);
      return METHODS.filter((method) => item[method]).map((method) => {
        const operation = resolve(item[method]);
        const responses = Object.entries(node(operation["responses"]));
        const parameters = [...list(item["parameters"]), ...list(operation["parameters"])].map(resolve);
        const [server] = list(operation["servers"] ?? item["servers"] ?? document["servers"]);
        return {
          method: method.toUpperCase(),
          path,
          server: `${node(server)["url"] ?? ""}`,
          statuses: new Set(responses.map(([status]) => status).filter((status) => /^[345]\d\d$/.test(status))),
          parameters: {
            path: parameterShape("path", parameters),
            query: parameterShape("query", parameters),
            header: parameterShape("header", parameters),
          },
          bodies: contents([resolve(operation["requestBody"])]),
          answers: contents(
            responses.filter(([status]) => status.startsWith("2")).map(([, response]) => resolve(response)),
          ),
        };
      });
    });

  return documents.flatMap(operationsOf);
}

/** Follows references. @param {Library} library @returns {(value: unknown) => Node} */
function resolver(library) {
  return function resolve(value) {
    const found = node(value);
    const reference = found["$ref"];
    if (reference === undefined) return found;
    const [address = "", fragment = ""] = `${reference}`.split("#");
    const document = library.get(address);
    const target = fragment
      .split("/")
      .slice(1)
      .map((name) => decodeURIComponent(name).replace(/~1/g, "/").replace(/~0/g, "~"))
      .reduce((at, name) => node(at)[name], /** @type {unknown} */ (document));
    if (document instanceof Error || !target) {
      throw new Error(`\`${reference}\` leads nowhere${document instanceof Error ? `: ${document.message}` : ""}`);
    }
    return resolve(target);
  };
}

/** @param {(value: unknown) => Node} resolve @returns {(schema: unknown) => Shape} */
function schemaReader(resolve) {
  /** @type {Map<Node, Shape>} */
  const known = new Map();
  let count = 0;

  /** @param {unknown} value @returns {Shape} */
  function shapeOf(value) {
    const schema = node(value);
    const found = known.get(schema) ?? read(schema, `#${count++}`);
    known.set(schema, found);
    return found;
  }

  /** Each keyword is one more condition. @param {Node} schema @param {string} id @returns {Shape} */
  function read(schema, id) {
    const conditions = [
      ...(schema["$ref"] ? [shapeOf(resolve({ $ref: schema["$ref"] }))] : []),
      ...list(schema["allOf"]).map(shapeOf),
      own(schema, id),
      ...["oneOf", "anyOf"].filter((key) => schema[key]).map((key) => union(list(schema[key]).map(shapeOf))),
    ];
    return conditions.reduce(intersection);
  }

  /** @param {Node} schema @param {string} id @returns {Shape} */
  function own(schema, id) {
    if ("const" in schema) return constants(id, [schema["const"]]);
    if (schema["enum"]) return constants(id, list(schema["enum"]));
    const types = list(schema["type"] ?? implied(schema)).map(String);
    if (types.length === 0) return anything;
    const binary = schema["format"] === "binary" || schema["contentMediaType"] === "application/octet-stream";
    const scalars = types.filter((type) => type !== "array" && type !== "object");
    return shape(id, {
      kinds: new Set(
        scalars.map((type) => (type === "string" && binary ? "binary" : type === "integer" ? "number" : type)),
      ),
      items: types.includes("array") ? once(() => shapeOf(schema["items"])) : undefined,
      objects: types.includes("object") ? [fieldsOf(schema)] : [],
    });
  }

  /** @param {Node} schema */
  function fieldsOf(schema) {
    const properties = node(schema["properties"]);
    const required = list(schema["required"]).map(String);
    const rest = schema["additionalProperties"] ?? !schema["properties"];
    /** @type {[string, Field][]} */
    const fields = [...new Set([...Object.keys(properties), ...required])].map((name) => [
      name,
      { required: required.includes(name), shape: () => shapeOf(properties[name]) },
    ]);
    return { fields: new Map(fields), rest: rest === false ? undefined : () => shapeOf(rest) };
  }

  return shapeOf;
}

/** @param {Node} schema */
function implied(schema) {
  if (schema["properties"] || schema["required"] || schema["additionalProperties"]) return ["object"];
  return schema["items"] ? ["array"] : [];
}

/** @param {string} id @param {readonly unknown[]} values */
function constants(id, values) {
  return shape(id, {
    kinds: new Set(
      values.filter((value) => typeof value !== "string").map((value) => (value === null ? "null" : typeof value)),
    ),
    values: new Set(values.filter((value) => typeof value === "string")),
  });
}

/** The value if it is an object, else an empty one. @param {unknown} value @returns {Node} */
function node(value) {
  return typeof value === "object" && value !== null ? /** @type {Node} */ (value) : EMPTY;
}

/** @type {Node} */
const EMPTY = {};

/** @param {unknown} value @returns {readonly unknown[]} */
function list(value) {
  return value === undefined ? [] : [value].flat();
}
