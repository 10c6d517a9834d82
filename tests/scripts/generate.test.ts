import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generatedFiles, outdated } from "../../scripts/generate.mjs";

const files = generatedFiles();

test.each(Object.entries(files))("%s is as `npm run generate` writes it", (file, text) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")).toBe(text);
});

test("no other file is in the folders that it writes", () => {
  expect(outdated(files).needless).toEqual([]);
});

describe("what is out of date", () => {
  test.each([
    ["a file that has changed", { ...files, "FUNCTIONS.md": "other" }, { changed: ["FUNCTIONS.md"], needless: [] }],
    ["a file that is missing", { ...files, "src/funcs/x.ts": "" }, { changed: ["src/funcs/x.ts"], needless: [] }],
    ["a file too many", without("src/client/chat.ts"), { changed: [], needless: ["src/client/chat.ts"] }],
    ["a hook too many", without("src/react-query/index.ts"), { changed: [], needless: ["src/react-query/index.ts"] }],
  ])("%s", (_, wanted, found) => {
    expect(outdated(wanted)).toEqual(found);
  });
});

function without(file: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).filter(([name]) => name !== file));
}
