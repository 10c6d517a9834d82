import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed package, and the files in it. */
    packed: { readonly tarball: string; readonly files: readonly string[] };
  }
}

/** Packs the built package, once for all test files. */
export default async function pack(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "openrouter-fn-packed-"));
  // Without the scripts, which would build the package again.
  const { stdout } = await promisify(execFile)(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
    { cwd: fileURLToPath(new URL("../../", import.meta.url)) },
  );
  const [{ filename, files }] = JSON.parse(stdout);
  project.provide("packed", {
    tarball: join(folder, filename),
    files: files.map(({ path }: { path: string }) => path),
  });
  return () => rm(folder, { recursive: true });
}
