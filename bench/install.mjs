// Bytes and packages of an installation.
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { alone, better, figure, OURS, run, TITLES, table, versionOf } from "./lib.mjs";

/** The unit of a file's disk usage, whatever the disk's block size. */
const BLOCK = 512;

export async function measure({ folder, tarball }) {
  const wanted = {
    "openrouter-fn": [tarball],
    official: [await exactly("@openrouter/sdk")],
    openai: [await exactly("openai")],
    "openapi-fetch": [await exactly("openapi-fetch")],
    "ky-zod": [await exactly("ky"), await exactly("zod")],
    ky: [await exactly("ky")],
  };
  const results = {};
  for (const [name, packages] of Object.entries(wanted)) {
    const place = join(folder, "install", name);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, "package.json"), "{}");
    const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
    await run("npm", ["install", ...flags, ...packages], { cwd: place });
    results[name] = await weigh(join(place, "node_modules"));
  }
  return results;
}

async function exactly(name) {
  return `${name}@${await versionOf(name)}`;
}

/** Bytes of all files, the room they take on the disk, and the packages, without what npm keeps for itself. */
async function weigh(modules) {
  const sum = { files: 0, bytes: 0, onDisk: 0 };
  for (const entry of await readdir(modules, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === ".package-lock.json") continue;
    const { size, blocks } = await stat(join(entry.parentPath ?? entry.path, entry.name));
    sum.files++;
    sum.bytes += size;
    sum.onDisk += blocks * BLOCK;
  }
  const names = await readdir(modules);
  const scoped = await Promise.all(names.filter((name) => name[0] === "@").map((name) => readdir(join(modules, name))));
  const packages = names.filter((name) => !/^[.@]/.test(name)).length + scoped.flat().length;
  return { ...sum, packages };
}

export function report(results) {
  const figures = Object.fromEntries(Object.entries(results).map(([name, { onDisk }]) => [name, onDisk]));
  const rows = Object.entries(results).map(([name, { bytes, onDisk, files, packages }]) => [
    TITLES[name],
    figure(onDisk / 1e6),
    figure(bytes / 1e6),
    packages,
    files.toLocaleString("en-US"),
    figure(onDisk / results[OURS].onDisk),
  ]);
  return `## Installation

What \`npm install\` puts into an empty \`node_modules\`, dependencies included: the room it takes on the disk, where small
files take whole blocks, and the bytes in the files. The condition \`slim\` chooses among the files of one and the same package.

${table(["", "MB on disk", "MB", "packages", "files", "times ours, on disk"], rows)}

${better(figures)}`;
}

await alone(import.meta.url, { measure, report });
