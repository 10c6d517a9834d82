// Runs every example against a fake OpenRouter and reports the outcome: `npm test`, or `node run.mjs agent next` for some.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { serve } from "openrouter-fn/testing/serve.js";
import { createFakeOpenRouter } from "openrouter-fn/testing.js";
import { chromium } from "playwright-core";
import { CHROMIUM } from "../../tests/runtimes/chromium.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const BIN = `${HERE}node_modules/.bin/`;
const STORY = "Once there was a function.";

const fake = createFakeOpenRouter({
  reply({ messages, tools }) {
    if (!Array.isArray(tools)) return STORY;
    const last = messages.at(-1);
    const call = { function: { name: "percent", arguments: '{"share":17,"of":240}' } };
    return last?.role === "tool" ? `It is ${last.content}.` : { tool_calls: [call] };
  },
});
const { url, close } = await serve(fake.fetch);
const env = {
  ...process.env,
  OPENROUTER_API_KEY: "sk-or-v1-example",
  NO_COLOR: "1",
  NEXT_TELEMETRY_DISABLED: "1",
  ASTRO_TELEMETRY_DISABLED: "1",
  OPENROUTER_URL: `${url}/api/v1`,
};
delete env.NODE_OPTIONS;

const examples = {
  agent: async () => includes(await run("node", ["agent/agent.mjs"]), "It is 40.8."),
  deno: async () => includes(await run(binary("@deno/linux-x64-glibc/deno"), deno(), { cwd: `${HERE}deno` }), STORY),
  bun: () =>
    withServer(binary("@oven/bun-linux-x64/bin/bun"), ["bun/server.ts"], {}, async (output) => {
      const port = await output(/^\d+/);
      includes(await post(`http://127.0.0.1:${port}/`), STORY);
    }),
  async lambda() {
    const { handler } = await bundled("lambda/handler.ts", "node");
    const { statusCode, body } = await handler({ body: "Tell me a story." });
    includes(`${statusCode} ${body}`, `200 ${STORY}`);
  },
  async hono() {
    const { default: app } = await bundled("hono/worker.ts", "browser");
    const call = (path, body, headers) =>
      app.fetch(new Request(`https://worker.example${path}`, { method: "POST", body, headers }), env);
    includes(await (await call("/story", "Tell me a story.")).text(), STORY);
    const chat = JSON.stringify({ messages: [{ role: "user", content: "Tell me a story." }] });
    const json = { "content-type": "application/json" };
    const refused = await call("/openrouter/chat/completions", chat, json);
    const answered = await call("/openrouter/chat/completions", chat, { ...json, "x-app-token": "let-me-in" });
    includes(`${refused.status} ${answered.status} ${await answered.text()}`, "401 200", STORY);
  },
  vitest: async () =>
    includes(await run(`${BIN}vitest`, ["run", "--root", "testing", "--config", "vitest.config.mjs"]), "2 passed"),
  jest: async () => includes(await run(`${BIN}jest`, ["--config", "testing/babel-jest.config.cjs"]), "2 passed"),
  "ts-jest": async () =>
    includes(
      await run("node", ["--experimental-vm-modules", `${BIN}jest`, "--config", "testing/ts-jest.config.cjs"]),
      "2 passed",
    ),
  async vue() {
    const cwd = `${HERE}vue`;
    await run(`${BIN}vite`, ["build"], { cwd });
    await visitPreview(`${BIN}vite`, cwd, async (page) => {
      await page.getByRole("button", { name: "Tell" }).click();
      await page.getByRole("article").getByText(STORY).waitFor();
    });
  },
  async react() {
    const cwd = `${HERE}react`;
    await install(cwd);
    await run("npm", ["run", "build"], { cwd });
    await visitPreview(`${cwd}/node_modules/.bin/vite`, cwd, async (page) => {
      await page.getByLabel("Model").selectOption("Acme: Pebble");
      for (const [index, question] of ["Tell me a story.", "Tell me another."].entries()) {
        await page.getByLabel("Message").fill(question);
        await page.keyboard.press("Enter");
        await page.getByText(`assistant: ${STORY}`).nth(index).waitFor();
      }
      const shown = await page.locator("form p").allInnerTexts();
      const expected = [
        "user: Tell me a story.",
        `assistant: ${STORY}`,
        "user: Tell me another.",
        `assistant: ${STORY}`,
      ];
      includes(shown.join("\n"), expected.join("\n"));
      const { model, messages } = fake.requests.at(-1).body;
      includes(`${model} ${messages.length}`, "acme/pebble 3");
    });
  },
  async next() {
    const cwd = `${HERE}next`;
    await install(cwd);
    const next = `${cwd}/node_modules/.bin/next`;
    for (const bundler of ["--webpack", "--turbopack"]) {
      await run(next, ["build", bundler], { cwd });
      const port = await freePort();
      await withServer(next, ["start", "--port", `${port}`, "--hostname", "127.0.0.1"], { cwd }, async (output) => {
        await output(/Ready/);
        const site = `http://127.0.0.1:${port}`;
        const page = await (await fetch(site)).text();
        includes(page, "Acme: Pebble", "Tell");
        if (page.includes(env.OPENROUTER_API_KEY)) throw new Error("the page has the key");
        includes(await post(`${site}/api/edge`), STORY);
        includes(await post(`${site}/api/chat/completions`, '{"messages":[{"role":"user","content":"Hi"}]}'), STORY);
      });
    }
  },
  async astro() {
    const cwd = `${HERE}astro`;
    await install(cwd);
    await run(`${cwd}/node_modules/.bin/astro`, ["build"], { cwd });
    const port = await freePort();
    const server = { env: { ...env, HOST: "127.0.0.1", PORT: `${port}` } };
    await withServer("node", ["astro/dist/server/entry.mjs"], server, async (output) => {
      await output(/listening/i);
      includes(await post(`http://127.0.0.1:${port}/story`), STORY);
    });
  },
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in examples));
if (unknown.length) throw new Error(`There is no example ${unknown.join(", ")}`);
for (const [name, example] of Object.entries(examples)) {
  if (chosen.length && !chosen.includes(name)) continue;
  const startedAt = Date.now();
  const failure = await example().then(() => undefined, String);
  console.log(`${failure ? "failed" : "ok"} ${name}, ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  if (!failure) continue;
  console.error(failure);
  process.exitCode = 1;
}
close();

function binary(path) {
  const file = `${HERE}node_modules/${path}`;
  if (!existsSync(file)) throw new Error(`${path} is not installed`);
  return file;
}

function deno() {
  return ["run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env", "--node-modules-dir=manual", "main.ts"];
}

/** Bundles the file and imports the bundle. */
async function bundled(file, platform) {
  const outfile = `${HERE}node_modules/.bundles/${file}.mjs`;
  const entryPoints = [HERE + file];
  await build({ entryPoints, outfile, platform, bundle: true, format: "esm", logLevel: "error" });
  Object.assign(process.env, env); // as the platform sets it
  return import(pathToFileURL(outfile).href);
}

function start(command, args, options) {
  const child = spawn(command, args, { cwd: HERE, env, stdio: ["ignore", "pipe", "pipe"], ...options });
  let text = "";
  const heard = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (piece) => {
      text += piece;
      for (const hear of heard) hear();
    });
  }
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${command} ended (${code}): ${text}`)),
    );
  });
  /** Resolves to the first match of the pattern in the output, once there is one. */
  const output = (pattern) =>
    new Promise((resolve, reject) => {
      const hear = () => {
        const [found] = text.match(pattern) ?? [];
        if (found) resolve(found);
      };
      heard.push(hear);
      hear();
      ended.then(() => reject(new Error(`it ended: ${text}`)), reject);
    });
  return { child, ended, output };
}

function run(command, args, options) {
  return start(command, args, options).ended;
}

async function withServer(command, args, options, visit) {
  const { child, ended, output } = start(command, args, options);
  ended.catch(() => {});
  try {
    await visit(output);
  } finally {
    child.kill();
    await ended.catch(() => {});
  }
}

/** Opens an app that Vite has built and serves, in a browser. */
async function visitPreview(vite, cwd, visit) {
  const port = await freePort();
  const args = ["preview", "--host", "127.0.0.1", "--port", `${port}`, "--strictPort"];
  await withServer(vite, args, { cwd }, async (output) => {
    await output(/Local/);
    const browser = await chromium.launch({ executablePath: CHROMIUM });
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      const requests = [];
      page.on("request", (request) => requests.push(request));
      await page.goto(`http://127.0.0.1:${port}`);
      await visit(page);
      if (requests.some((request) => request.headers().authorization)) throw new Error("the page has the key");
    } finally {
      await browser.close();
    }
  });
}

/** Installs an example as a user would, from the packed package: a link would find the dependencies of this repository. */
async function install(cwd) {
  const folder = await mkdtemp(join(tmpdir(), "openrouter-fn-example-"));
  try {
    await run("npm", ["ci", "--no-audit", "--no-fund"], { cwd });
    await run("npm", ["pack", join(HERE, "../.."), "--ignore-scripts", "--pack-destination", folder]);
    const [tarball = ""] = await readdir(folder);
    await run("npm", ["install", "--no-save", "--no-audit", "--no-fund", join(folder, tarball)], { cwd });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function post(address, body = "Tell me a story.") {
  const headers = {
    "content-type": body.startsWith("{") ? "application/json" : "text/markdown",
    origin: new URL(address).origin,
  };
  return (await fetch(address, { method: "POST", body, headers })).text();
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function includes(text, ...parts) {
  for (const part of parts) if (!text.includes(part)) throw new Error(`no "${part}" in: ${text}`);
}
