// Compares what a document describes with what this package has.
import { describe, merge, pick, shape, union } from "./shape.mjs";

/** @typedef {import("./shape.mjs").Shape} Shape */
/** @typedef {import("./shape.mjs").Fields} Fields */
/** @typedef {import("./document.mjs").DocumentOperation} DocumentOperation */
/** @typedef {import("./package.mjs").PackageOperation} PackageOperation */

/**
 * @typedef {object} Finding
 * @property {"missing" | "differs" | "extra"} kind `missing`: only the document has it. `extra`: only the package has it,
 *   which is harmless. `differs`: both have it, but the package refuses something that the document allows.
 * @property {string} operation `POST /chat/completions`
 * @property {string} place `body.messages[]<role=user>.content`; `…?` is about whether it is required, `…=x` about a value or
 *   a kind of values. What several operations share is reported once, for the first of them.
 * @property {string} text
 */

/** @typedef {(kind: Finding["kind"], place: string, text: string) => void} Report */

/** @param {readonly DocumentOperation[]} theirs @param {readonly PackageOperation[]} ours @returns {Finding[]} */
export function compareOperations(theirs, ours) {
  /** @type {Finding[]} */
  const findings = [];
  const seen = new Set();
  const server = theirs[0]?.server ?? "";
  const documented = latest(theirs);
  const written = ours.map((operation) => ({ ...operation, address: address(operation, server) }));

  for (const operation of documented) {
    /** @type {Report} */
    const report = (kind, place, text) => {
      findings.push({ kind, operation: `${operation.method} ${operation.path}`, place, text });
    };
    const functions = written.filter((one) => one.address === operation.address);
    if (functions.length === 0) report("missing", "", "the operation");
    else compareBodyTypes(operation, functions, report);
    for (const one of functions) compareOperation(operation, one, report, seen);
  }
  for (const { method, path, name, address } of written) {
    if (documented.some((operation) => operation.address === address)) continue;
    findings.push({ kind: "extra", operation: `${method} ${path}`, place: "", text: `the operation, ${name}` });
  }
  return findings;
}

/** Each operation as in the last document that has it. @param {readonly DocumentOperation[]} operations */
export function latest(operations) {
  const addressed = operations.map((operation) => ({ ...operation, address: address(operation, operation.server) }));
  return [...new Map(addressed.map((operation) => [operation.address, operation])).values()];
}

/** The names of path parameters are not sent. @param {{ method: string, path: string }} operation @param {string} server */
function address({ method, path }, server) {
  const { pathname } = new URL(server.replace(/\/$/, "") + path.replace(/\{[^}]*\}/g, "*"), "https://localhost");
  return `${method} ${pathname}`;
}

/** @param {DocumentOperation} theirs @param {readonly PackageOperation[]} functions @param {Report} report */
function compareBodyTypes({ bodies }, functions, report) {
  for (const type of bodies.keys()) {
    if (!functions.some(({ contentType }) => contentType === type)) report("missing", `body as ${type}`, "the request");
  }
}

/** @param {DocumentOperation} theirs @param {PackageOperation} ours @param {Report} report @param {Set<string>} seen */
function compareOperation(theirs, ours, report, seen) {
  for (const status of theirs.statuses)
    if (!ours.statuses.has(status)) report("missing", `status ${status}`, "the error");
  for (const status of ours.statuses)
    if (!theirs.statuses.has(status)) report("extra", `status ${status}`, "the error");

  const request = comparison("request", report, seen);
  const inPath = [...ours.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const { name: id, headers, contentType } = ours;
  const inQuery = contentType ? ours.query : undefined; // without a body, all that is left
  /** @param {string} name */
  const isRest = (name) => ![...inPath, ...headers, ...(inQuery ?? [])].includes(name);
  /** @type {[place: "path" | "header" | "query", isThere: (name: string) => boolean][]} */
  const places = [
    ["path", (name) => inPath.includes(name)],
    ["header", (name) => headers.includes(name)],
    ["query", inQuery ? (name) => inQuery.includes(name) : isRest],
  ];
  for (const [place, isThere] of places) {
    request(place, theirs.parameters[place], pick(`${id} ${place}`, ours.request, isThere));
  }
  const body = contentType && theirs.bodies.get(contentType);
  if (body) request("body", body, pick(`${id} body`, ours.request, isRest));
  else if (contentType) report("extra", `body as ${contentType}`, "the request");

  const answer = comparison("answer", report, seen);
  const types = [...theirs.answers.keys()];
  if (ours.answer && !types.some(isJSON)) report("extra", "answer", "as JSON");
  if (ours.event && !types.includes("text/event-stream")) report("extra", "event", "the stream");
  for (const [type, shape] of theirs.answers) {
    if (type === "text/event-stream") {
      // A stream without a description of its events does not count.
      const events = shape.objects.flatMap(({ fields }) => fields.get("data")?.shape() ?? []);
      if (events.length > 0 && !ours.event) report("missing", "event", "the stream");
      else if (ours.event) answer("event", union(events), ours.event);
    } else if (isJSON(type)) {
      if (ours.answer) answer("answer", shape, ours.answer);
      else report("missing", `answer as ${type}`, "the answer");
    } else if (!ours.binary) report("missing", `answer as ${type}`, "the answer");
  }
}

/** @param {string} type Of content. */
function isJSON(type) {
  return /\bjson$/.test(type);
}

/**
 * Compares two shapes, part by part, and skips pairs already compared in the same direction.
 *
 * @param {"request" | "answer"} direction @param {Report} report @param {Set<string>} seen
 */
function comparison(direction, report, seen) {
  /** @param {string} place @param {Shape} theirs @param {Shape} ours */
  function compare(place, theirs, ours) {
    const pair = `${direction} ${theirs.id} ${ours.id}`;
    if (theirs.any || seen.has(pair)) return;
    seen.add(pair);
    if (ours.any) return report("missing", place, `its type: ${describe(theirs)}`);
    compareKinds(place, theirs, ours);
    compareValues(place, theirs, ours);
    if (theirs.items && ours.items) compare(`${place}[]`, theirs.items(), ours.items());
    if (theirs.objects.length > 0 && ours.objects.length > 0) compareObjects(place, theirs.objects, ours.objects, []);
  }

  /** @param {string} place @param {Shape} theirs @param {Shape} ours */
  function compareKinds(place, theirs, ours) {
    const [wanted, had] = [kindsOf(theirs), kindsOf(ours)];
    for (const kind of wanted) {
      if (had.has(kind)) continue;
      report("differs", `${place}=${kind}`, `${describe(theirs)} in the document, ${describe(ours)} here`);
    }
    if (direction === "answer") return; // they are typed more widely than described, on purpose
    for (const kind of had) {
      if (!wanted.has(kind)) report("extra", `${place}=${kind}`, `${describe(theirs)} in the document`);
    }
  }

  /** @param {string} place @param {Shape} theirs @param {Shape} ours */
  function compareValues(place, theirs, ours) {
    if (theirs.kinds.has("string") && !ours.kinds.has("string") && ours.values.size > 0) {
      report("differs", `${place}=*`, `any text in the document, ${describe(ours)} here`);
    }
    const missing = [...theirs.values].filter((value) => !ours.values.has(value));
    if (ours.values.size > 0) for (const value of missing) report("missing", `${place}=${value}`, "the value");
    else if (ours.kinds.has("string") && missing.length > 0) {
      report("missing", `${place}=*`, `the known values: ${describe({ ...theirs, objects: [], items: undefined })}`);
    }
    if (theirs.values.size === 0 || theirs.kinds.has("string")) return;
    const extra = [...ours.values].filter((value) => !theirs.values.has(value));
    if (extra.length > 0)
      report("extra", place, `the values ${extra.map((value) => JSON.stringify(value)).join(", ")}`);
  }

  /**
   * Objects with a discriminant are compared one by one, others as one object with all their fields.
   *
   * @param {string} place @param {readonly Fields[]} theirs @param {readonly Fields[]} ours @param {readonly string[]} used
   */
  function compareObjects(place, theirs, ours, used) {
    const known = ours.filter(({ unlisted }) => !unlisted);
    const several = theirs.length > 1 || known.length > 1;
    const key = several ? discriminant([...theirs, ...known], used) : undefined;
    if (!key) return compareFields(place, merge(theirs), merge(known));

    // The document's variant for unknown values corresponds to that of `Variants`.
    const isOpen = known.length < ours.length;
    const named = theirs.filter(({ fields }) => !isOpen || !fields.get(key)?.shape().kinds.has("string"));
    const [variants, others] = [byValue(named, key), byValue(known, key)];
    const undescribed = others.get(undefined);
    for (const [value, group] of variants) {
      const at = value === undefined ? place : `${place}<${key}=${value}>`;
      const counterpart = others.get(value) ?? undescribed ?? (value === undefined ? known : []);
      if (counterpart.length > 0) compareObjects(at, group, counterpart, [...used, key]);
      else report("missing", at, group.map((fields) => describe(shape("", { objects: [fields] }))).join(" | "));
    }
    for (const value of others.keys()) {
      if (value !== undefined && !variants.has(value)) report("extra", `${place}<${key}=${value}>`, "the variant");
    }
  }

  /** @param {string} place @param {Fields} theirs @param {Fields} ours */
  function compareFields(place, theirs, ours) {
    const [theirRest, ourRest] = [theirs.rest?.(), ours.rest?.()];
    for (const [name, { required, shape }] of theirs.fields) {
      const at = `${place}.${name}`;
      const field = ours.fields.get(name);
      if (field) {
        if (field.required && !required) report("differs", `${at}?`, "required here, optional in the document");
        if (required && !field.required && direction === "request") {
          report("differs", `${at}?`, "optional here, required in the document");
        }
        compare(at, shape(), field.shape());
      } else if (ourRest && !ourRest.any) compare(at, shape(), ourRest);
      else report("missing", at, `${describe(shape())}${required ? ", required" : ""}`);
    }
    for (const [name, { required, shape }] of ours.fields) {
      if (theirs.fields.has(name)) continue;
      const at = `${place}.${name}`;
      if (required) report("differs", `${at}?`, "required here, not in the document");
      else if (!theirRest) report("extra", at, describe(shape()));
    }
    if (!theirRest || theirRest.any) return;
    if (ourRest) compare(`${place}.*`, theirRest, ourRest);
    else report("missing", `${place}.*`, `fields of any name: ${describe(theirRest)}`);
  }

  return compare;
}

/** The JSON types of a value. @param {Shape} of */
function kindsOf({ kinds, values, items, objects }) {
  const all = new Set(kinds);
  all.delete("unlisted");
  if (values.size > 0) all.add("string");
  if (items) all.add("array");
  if (objects.length > 0) all.add("object");
  return all;
}

/** The field whose known values differ most between the objects. @param {readonly Fields[]} objects @param {readonly string[]} used */
function discriminant(objects, used) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const { fields } of objects) {
    for (const [name, { shape }] of fields) {
      const { values, kinds } = shape();
      if (values.size === 0 || kinds.size > 0 || used.includes(name)) continue;
      found.set(name, (found.get(name) ?? new Set()).add([...values].sort().join()));
    }
  }
  const most = Math.max(2, ...[...found.values()].map(({ size }) => size));
  return [...found].find(([, { size }]) => size === most)?.[0];
}

/** The objects by value of the field. @param {readonly Fields[]} objects @param {string} key @returns {Map<string | undefined, Fields[]>} */
function byValue(objects, key) {
  /** @type {Map<string | undefined, Fields[]>} */
  const groups = new Map();
  for (const object of objects) {
    const field = object.fields.get(key);
    const values = field?.shape().values ?? new Set();
    if (!field || values.size === 0) groups.set(undefined, [...(groups.get(undefined) ?? []), object]);
    else {
      for (const value of values) {
        const one = { ...field, shape: () => shape(`"${value}"`, { values: new Set([value]) }) };
        const narrowed = { ...object, fields: new Map(object.fields).set(key, one) };
        groups.set(value, [...(groups.get(value) ?? []), narrowed]);
      }
    }
  }
  return groups;
}
