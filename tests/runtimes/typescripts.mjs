// Compiles a program that uses the package with each supported version of TypeScript, under various settings. Needs the
// build in `dist`.
import { cp, mkdir, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "./launch.mjs";
import { installPackage } from "./project.mjs";
import { table } from "./table.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const VERSIONS = ["5.1", "5.4", "5.9", "6.0", "7.0"];

const es2020 = { target: "es2020", lib: ["es2020", "dom"], types: [], noEmit: true, skipLibCheck: false };
const entries = { ...es2020, files: ["entries.ts", "consumer.ts"] };
const fetches = { types: ["node"], skipLibCheck: true, files: ["fetches.ts"], esModuleInterop: true };

/** The programs and their settings; TypeScript 7 has no node10 any more. */
const SETTINGS = {
  bundler: { ...entries, module: "esnext", moduleResolution: "bundler", strict: true },
  "node16, not strict": { ...entries, module: "node16", moduleResolution: "node16", strict: false },
  "nodenext, exact": { ...entries, module: "nodenext", strict: true, exactOptionalPropertyTypes: true },
  "node10, not strict": { ...entries, module: "esnext", moduleResolution: "node10", strict: false },
  fetches: { ...es2020, ...fetches, module: "nodenext", strict: true },
};

const folder = await installPackage();
try {
  await cp(join(HERE, "typescripts"), folder, { recursive: true });
  await writeFile(join(folder, "entries.ts"), (await publicPaths()).map(reexport).join(""));
  for (const name of ["undici-6", "undici-7", "undici-8", "node-fetch", "fetch-blob", "formdata-polyfill"]) {
    await symlink(join(HERE, "node_modules", name), join(folder, "node_modules", name));
  }
  for (const name of ["@types/node", "undici-types"]) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(ROOT, "node_modules", name), link);
  }
  const rows = [];
  const complaints = [];
  for (const version of VERSIONS) {
    const cells = [];
    for (const [name, settings] of Object.entries(SETTINGS)) {
      const outcome = await compile(version, settings);
      cells.push(outcome && outcome !== "ok" ? "FAIL" : (outcome ?? "-"));
      if (outcome && outcome !== "ok") complaints.push(`\nTypeScript ${version}, ${name}: ${outcome}`);
    }
    rows.push([`TypeScript ${version}`, ...cells]);
  }
  console.log(table([["", ...Object.keys(SETTINGS)], ...rows]));
  for (const complaint of complaints) console.log(complaint);
  process.exitCode = complaints.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true });
}

/** Gives "ok" or what the compiler says; nothing if it has no such setting any more. */
async function compile(version, { files, ...options }) {
  const isOld = options.moduleResolution === "node10";
  if (isOld && version === "7.0") return;
  const compilerOptions = { ...options, ...(isOld && version === "6.0" && { ignoreDeprecations: "6.0" }) };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const tsc = join(HERE, "node_modules", `typescript-${version}`, "bin/tsc");
  const run = launch(process.execPath, [tsc, "--pretty", "false"], { cwd: folder, limitMs: 300_000 });
  return run.ended.then(
    () => "ok",
    ({ message }) => message,
  );
}

/** Every path that can be imported without React. */
async function publicPaths() {
  const installed = join(folder, "node_modules/openrouter-fn");
  const { default: manifest } = await import(join(installed, "package.json"), { with: { type: "json" } });
  const paths = Object.keys(manifest.exports).filter((path) => !/react|package\.json/.test(path));
  const found = await Promise.all(
    paths.map(async (path) => {
      if (!path.endsWith("/*.js")) return path.includes("*") ? [] : [path.slice(1)];
      const inner = path.slice(1, -"*.js".length);
      const files = await readdir(join(installed, "dist", inner));
      return files.filter((file) => file.endsWith(".js")).map((file) => inner + file);
    }),
  );
  return found.flat();
}

function reexport(path, index) {
  return `export * as entry${index} from "openrouter-fn${path}";\n`;
}
