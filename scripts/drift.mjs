// `npm run drift -- <path or address of an OpenAPI document> …`: lists what only the documents or only this package has.
// Extras are listed; anything missing, or allowed by a document but refused here, fails the check, unless
// drift-exceptions.json has a reason. If several documents describe the same, the last counts.
import { readFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { compareOperations, latest } from "./drift/compare.mjs";
import { documentOperations, readDocument } from "./drift/document.mjs";
import { packageOperations } from "./drift/package.mjs";

/** @typedef {import("./drift/compare.mjs").Finding} Finding */
/**
 * @typedef {object} Exception
 * @property {string} pattern `*` stands for any characters.
 * @property {string} reason
 * @property {string} [document] File name of its document: without that document, it is ignored.
 */

const KINDS = ["missing", "differs", "extra"];

/**
 * @param {readonly string[]} locations Of the documents, the newest last. @param {string} root Of the package.
 * @param {() => readonly import("./drift/package.mjs").PackageOperation[]} read What the package has.
 * @returns {Promise<{ text: string, failed: boolean }>}
 */
export async function drift(locations, root, read = () => packageOperations(root)) {
  let subject = locations.join(" and ");
  try {
    const library = new Map();
    const documents = [];
    for (const location of locations) {
      subject = location;
      documents.push(await readDocument(location, library));
    }
    subject = locations.join(" and ");
    const described = latest(documentOperations(documents, library));
    /** @type {Exception[]} */
    const exceptions = JSON.parse(await readFile(join(root, "scripts/drift-exceptions.json"), "utf8"));
    const names = locations.map((location) => basename(location));
    const applicable = exceptions.filter(({ document }) => !document || names.includes(document));
    return report(compareOperations(described, read()), applicable, described.length);
  } catch (error) {
    return { text: `${subject} cannot be compared: ${/** @type {Error} */ (error).message}`, failed: true };
  }
}

/** @param {readonly Finding[]} findings @param {readonly Exception[]} exceptions @param {number} operations */
function report(findings, exceptions, operations) {
  const rules = exceptions.map(({ pattern, reason }) => ({ pattern, reason, matches: matcher(pattern), covers: 0 }));
  const open = findings.filter(({ kind, operation, place }) => {
    const rule = rules.find(({ matches }) => kind !== "extra" && matches.test(`${operation} ${place}`.trim()));
    if (rule) rule.covers++;
    return !rule;
  });
  const faults = rules.flatMap(({ pattern, reason, covers }) => [
    ...(covers ? [] : [`exception that covers nothing: ${pattern}`]),
    ...(reason ? [] : [`exception without a reason: ${pattern}`]),
  ]);
  const [missing = [], differs = [], extra = []] = KINDS.map((kind) => open.filter((finding) => finding.kind === kind));
  const sorted = [...missing, ...differs, ...extra];
  const groups = [...new Set(findings.map(({ operation }) => operation))]
    .map((operation) => [operation, ...sorted.filter((finding) => finding.operation === operation).map(line)])
    .filter(({ length }) => length > 1);
  return {
    text: [
      ...groups.map((lines) => `${lines.join("\n")}\n`),
      ...rules
        .filter(({ covers }) => covers)
        .map(({ pattern, reason, covers }) => `excepted, ${covers}: ${pattern} (${reason})`),
      ...faults,
      `${operations} operations: ${missing.length} missing, ${differs.length} different, ${extra.length} extra`,
    ].join("\n"),
    failed: missing.length + differs.length + faults.length > 0,
  };
}

/** @param {Finding} finding */
function line({ kind, place, text }) {
  return `  ${kind.padEnd(7)}  ${place ? `${place}: ` : ""}${text}`;
}

/** @param {string} pattern */
function matcher(pattern) {
  return new RegExp(
    `^${pattern
      .split("*")
      .map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"))
      .join(".*")}$`,
    "s",
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { root: { type: "string" } } });
  const { text, failed } = positionals.length
    ? await drift(positionals, resolve(values.root ?? "."))
    : { text: "npm run drift -- <path or address of an OpenAPI document> …", failed: true };
  console.log(text);
  process.exitCode = failed ? 1 : 0;
}
