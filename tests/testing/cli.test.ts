import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { OpenRouterCore } from "../../src/core.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import { creditsGetCredits } from "../../src/funcs/creditsGetCredits.js";
import { failure, success } from "../support.js";

const SRC = fileURLToPath(new URL("../../src/testing/", import.meta.url));
const messages = [{ role: "user" as const, content: "Hello there" }];
let folder: string;
let command: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openrouter-fn-fake-"));
  command = join(folder, "cli.mjs");
  await build({ entryPoints: [`${SRC}cli.ts`], outfile: command, bundle: true, platform: "node", format: "esm" });
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rm(folder, { recursive: true }));

function start(...args: string[]) {
  const child = spawn(process.execPath, [command, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  running.push(child);
  return child;
}

/** Starts the command and waits for its address. */
async function open(...args: string[]) {
  const child = start("--port", "0", ...args);
  const [address] = await once(child.stdout, "data");
  const serverURL = `${address}`.trim();
  return { child, serverURL, core: new OpenRouterCore({ apiKey: "sk-or-v1-made-up", serverURL, retries: 0 }) };
}

/** Exit code and output of the command. */
async function end(child: ReturnType<typeof start>) {
  const [[code, signal], stdout, stderr] = await Promise.all([
    once(child, "exit"),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, signal, stdout, stderr };
}

describe("openrouter-fake", () => {
  test("prints its address, and answers there", async () => {
    const { core, serverURL } = await open();
    expect(serverURL).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v1$/);
    const { choices } = success(await chatSend(core, { messages }));
    expect(choices[0]?.message.content).toContain("Hello there");
    expect(success(await creditsGetCredits(core)).data.total_credits).toBe(100);
  });

  test("heeds its options", async () => {
    const { core } = await open("--reply", "Paris", "--credits", "7.5", "--api-key", "sk-or-v1-made-up");
    expect(success(await chatSend(core, { messages })).choices[0]?.message.content).toBe("Paris");
    expect(success(await creditsGetCredits(core)).data.total_credits).toBe(7.5);
    const other = new OpenRouterCore({ ...core.options, apiKey: "sk-or-v1-another" });
    expect(failure(await creditsGetCredits(other)).name).toBe("UnauthorizedResponseError");
  });

  test.each(["SIGINT", "SIGTERM"] as const)("ends well at %s, also while it streams", async (signal) => {
    const { child, core } = await open("--reply", "word ".repeat(500), "--chunk-delay", "20");
    const stream = success(await chatSend(core, { messages, stream: true }));
    const ended = once(child, "exit");
    let last: unknown;
    for await (const event of stream) {
      if (event.ok) child.kill(signal);
      else last = event.error;
    }
    expect(last).toMatchObject({ name: "StreamIncompleteError" });
    expect(await ended).toEqual([0, null]);
  });

  test("--help tells all options", async () => {
    const { code, stdout } = await end(start("--help"));
    expect(code).toBe(0);
    for (const option of ["port", "reply", "api-key", "credits", "chunk-delay"])
      expect(stdout).toContain(`--${option}`);
  });

  test.each([
    [["--port", "x"], '--port must be a number from 0 to 65535, not "x"'],
    [["--port", "70000"], "--port must be"],
    [["--credits", "-1"], "--credits"],
    [["--chunk-delay", ""], "--chunk-delay must be"],
    [["--made-up"], "--made-up"],
    [["extra"], "extra"],
  ])("refuses %j", async (args, message) => {
    const { code, stdout, stderr } = await end(start(...args));
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("openrouter-fake: ");
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  test("tells if its port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const { code, stderr } = await end(start("--port", `${port}`));
    server.close();
    expect(code).toBe(1);
    expect(stderr).toContain("EADDRINUSE");
  });
});

test("the fake itself needs nothing of Node", async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [`${SRC}index.ts`],
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "esm",
  });
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(imported.length).toBeGreaterThan(10);
  expect(imported.filter((path) => path.startsWith("node:"))).toEqual([]);
  expect(outputFiles[0]?.text).not.toMatch(/\bprocess\b/);
});
