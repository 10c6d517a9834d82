import { beforeAll, describe, expect, test } from "vitest";
import { bundleEach, gzipSize } from "../../scripts/bundlers.mjs";

const CORE = `export { OpenRouterCore } from "openrouter-fn/core.js";`;
const CHAT = `${CORE} export { chatSend } from "openrouter-fn/funcs/chatSend.js";`;
const DOWNLOAD = `${CORE} export { filesDownload } from "openrouter-fn/funcs/filesDownload.js";`;

/**
 * Most bytes of gzip -9 that each adds to `base`: a chat or, for the proxy, a function with a binary response.
 */
const MOST_BYTES: readonly (readonly [name: string, file: string, base: string, bytes: number])[] = [
  ["toResponse", "response", CHAT, 770],
  ["toReadableStream", "response", CHAT, 600],
  ["responseOf", "response", CHAT, 70],
  ["createProxy", "proxy", DOWNLOAD, 1450],
  ["imagePart", "parts", CHAT, 400],
  ["audioPart", "parts", CHAT, 430],
  ["filePart", "parts", CHAT, 400],
  ["openTelemetry", "otel", CHAT, 870],
];

const entryOf = (name: string, file: string) => `export { ${name} } from "openrouter-fn/${file}.js";`;
const sources = [CHAT, DOWNLOAD, ...MOST_BYTES.map(([name, file, base]) => base + entryOf(name, file))];
const alone = MOST_BYTES.map(([name, file]) => entryOf(name, file));

describe("what passes answers on, and what surrounds a call", () => {
  let codes: readonly string[];
  beforeAll(async () => {
    codes = await bundleEach.esbuild([...sources, ...alone]);
  }, 180_000);
  const bytesOf = (source: string) => gzipSize(codes[[...sources, ...alone].indexOf(source)] ?? "");

  test.each(MOST_BYTES)("%s keeps within its bytes", (name, file, base, bytes) => {
    expect(bytesOf(base + entryOf(name, file)) - bytesOf(base)).toBeLessThanOrEqual(bytes);
  });

  test.each([
    ["responseOf", "response", /ReadableStream|event-stream/],
    ["toReadableStream", "response", /Response\.json/],
    ["imagePart", "parts", /input_audio|file_data/],
    ["audioPart", "parts", /image_url|file_data/],
    ["openTelemetry", "otel", /InvalidRequestError|class /],
  ])("%s comes without the others of its file", (name, file, foreign) => {
    const code = codes[[...sources, ...alone].indexOf(entryOf(name, file))];
    expect(code).toContain(name);
    expect(code).not.toMatch(foreign);
  });
});
