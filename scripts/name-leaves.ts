import { dirname, resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["plugins"]>[number];

/** The files that have a twin for the condition `slim`, by their names in `imports` of package.json. */
const LEAVES: Readonly<Record<string, string>> = { "lib/attempt.js": "#attempt", "lib/schema.js": "#schema" };

/**
 * Has the built scripts import the two leaf files by the names that `imports` of package.json leads on to one of two
 * builds. The source, and so the types, which are the same, import the files themselves: not every compiler knows `imports`.
 */
export function nameLeaves(): Plugin {
  let root = "";
  return {
    name: "name-leaves",
    buildStart() {
      root = resolve(this.options.outDir);
    },
    renderChunk: (code, { path }) => ({ code: nameLeavesIn(code, path, root) }),
  };
}

/** A script with these names; it lies at `path`, and the package's scripts in `root`. */
export function nameLeavesIn(code: string, path: string, root: string): string {
  const names = new Map(Object.entries(LEAVES).map(([file, name]) => [resolve(root, file), name]));
  return code.replace(/(?<=\bfrom ")\.[^"\n]+(?=")/g, (file) => names.get(resolve(dirname(path), file)) ?? file);
}
