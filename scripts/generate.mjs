// `npm run generate` writes all that follows from src/funcs and scripts/namespaces.json; `-- --check` names what is out of
// date instead, and fails.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./describe.mjs";
import { clientFiles } from "./generate/client.mjs";
import { exportsFile } from "./generate/exports.mjs";
import { hookFiles } from "./generate/hooks.mjs";
import { rootFile } from "./generate/root.mjs";
import { tableFile } from "./generate/table.mjs";

/** Folders of generated files, and patterns of the handwritten files in them. @type {Readonly<Record<string, RegExp>>} */
const FOLDERS = { "src/react-query/": /^(useChatStream|types)\.ts$/, "src/client/": /^_/ };

/**
 * The content of all generated files, by paths relative to the root.
 *
 * @returns {Readonly<Record<string, string>>}
 */
export function generatedFiles() {
  const code = format({ ...hookFiles(), ...clientFiles(), ...rootFile() });
  return { ...code, ...tableFile(), ...exportsFile(code) };
}

/**
 * The files that are out of date, and those that should not be there.
 *
 * @param {Readonly<Record<string, string>>} files
 */
export function outdated(files) {
  const changed = Object.keys(files).filter(
    (file) => !existsSync(ROOT + file) || readFileSync(ROOT + file, "utf8") !== files[file],
  );
  const needless = Object.entries(FOLDERS).flatMap(([folder, byHand]) =>
    readdirSync(ROOT + folder)
      .filter((file) => !byHand.test(file) && !(folder + file in files))
      .map((file) => folder + file),
  );
  return { changed, needless };
}

/** The files, formatted by biome. @param {Readonly<Record<string, string>>} files */
function format(files) {
  const folder = mkdtempSync(join(tmpdir(), "openrouter-fn-generate-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const biome = `${ROOT}node_modules/@biomejs/biome/bin/biome`;
    const options = ["--write", "--linter-enabled=false", "--vcs-enabled=false", `--config-path=${ROOT}`];
    execFileSync(process.execPath, [biome, "check", ...options, folder], { stdio: ["ignore", "ignore", "inherit"] });
    return Object.fromEntries(Object.keys(files).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const files = generatedFiles();
  const { changed, needless } = outdated(files);
  if (process.argv.includes("--check")) {
    for (const file of [...changed, ...needless]) console.error(`${file} is out of date: npm run generate`);
    if (changed.length + needless.length > 0) process.exitCode = 1;
  } else {
    for (const file of changed) writeFileSync(ROOT + file, files[file] ?? "");
    for (const file of needless) rmSync(ROOT + file);
    console.log(`${changed.length} written, ${needless.length} removed`);
  }
}
