#!/usr/bin/env node
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { migrate } from "./migrate.mjs";

const USAGE = `Usage: openrouter-fn-migrate [--dry] <files>

Rewrites TypeScript and JavaScript files for @openrouter/sdk into files for openrouter-fn, and lists what it could not
decide. Uses the "typescript" of your project.

  --dry    prints the changed lines and writes nothing
  --help   shows this
`;

async function run() {
  const { values, positionals } = parseArgs({
    options: { dry: { type: "boolean" }, help: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.help || positionals.length === 0) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const sources = await Promise.all(positionals.map(async (file) => ({ file, text: await readFile(file, "utf8") })));
  const migrated = migrate(await typescript(), sources);
  let changed = 0;
  for (const { file, text, diff, notes } of migrated) {
    if (diff) changed++;
    if (diff && values.dry) console.log(`${file}\n${diff}`);
    else if (diff) await writeFile(file, text);
    for (const { line, message } of notes) console.log(`${file}:${line}: ${message}`);
  }
  const open = migrated.reduce((sum, { notes }) => sum + notes.length, 0);
  console.log(
    `${values.dry ? "Would change" : "Changed"} ${changed} of ${sources.length} files; ${open} places to look at.`,
  );
}

/** The compiler of the project that this runs in. */
async function typescript() {
  let path;
  try {
    path = createRequire(join(process.cwd(), "package.json")).resolve("typescript");
  } catch {
    throw new Error("TypeScript is not installed here. Run `npm install --save-dev typescript@5` and try again.");
  }
  const { default: ts } = await import(pathToFileURL(path).href);
  if (typeof ts?.createProgram !== "function") {
    throw new Error(
      "This version of TypeScript has no compiler API. Run `npm install --save-dev typescript@5` and try again.",
    );
  }
  return ts;
}

run().catch((error) => {
  console.error(`openrouter-fn-migrate: ${error.message}`);
  process.exitCode = 1;
});
