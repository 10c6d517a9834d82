// Visits the built site and its playground in headless Chromium, at the width of a phone and of a desk, light and dark. Fails if
// a page writes to its console, loads from elsewhere or overflows the screen, if axe finds anything, or if a mode of the
// playground fails. `node site.mjs <folder>` keeps screenshots there.
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serveSite } from "../../docs/serve.mjs";
import { CHROMIUM } from "./chromium.mjs";

const FLAGS = ["--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"];
const WIDTHS = [360, 1280];
const PAGES = ["", "guides/getting-started.html", "guides/tools.html", "reference/functions/chat.html", "faults.html"];
const SCHEMES = ["light", "dark"];

const [folder] = process.argv.slice(2);
if (folder) await mkdir(folder, { recursive: true });
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const { url, close } = await serveSite();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
const failures = [];
try {
  for (const width of WIDTHS) {
    for (const scheme of SCHEMES) {
      for (const page of PAGES) await visit(page, width, scheme);
      await visit("playground/index.html", width, scheme, play);
    }
  }
} finally {
  await browser.close();
  close();
}
for (const failure of failures) console.error(failure);
console.log(`${failures.length ? "failed" : "ok"}: site and playground in Chromium ${browser.version()}`);
process.exitCode = failures.length ? 1 : 0;

/** Opens a page, acts on it, and looks for faults. */
async function visit(path, width, colorScheme, act) {
  const name = `${path || "index.html"}, ${width} px, ${colorScheme}`;
  const fail = (what) => failures.push(`${name}: ${what}`);
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, bypassCSP: false });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) fail(`says ${message.text()}`);
    });
    page.on("pageerror", (error) => fail(`throws ${error}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(new URL(url).origin) && !request.url().startsWith("data:"))
        fail(`loads ${request.url()}`);
    });
    await page.goto(url + path, { waitUntil: "networkidle" });
    await act?.(page, fail);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (overflow > 0) fail(`is ${overflow} px too wide`);
    await inspect(page, fail);
    if (folder) await page.screenshot({ path: join(folder, `${name.replaceAll(/\W+/g, "-")}.png`), fullPage: true });
  } catch (error) {
    fail(error);
  } finally {
    await context.close();
  }
}

/** Runs axe. The debugger loads it, since the page's policy allows no script from elsewhere. */
async function inspect(page, fail) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, nodes } of violations) fail(`axe finds ${id} at ${nodes.map(({ target }) => target).join(", ")}`);
}

/** Tries all modes of the playground, partly by keyboard. */
async function play(page, fail) {
  const answers = page.locator("#messages article");
  const state = page.locator("#state");
  const done = () =>
    page.waitForFunction(() => /Done|Error|Stopped/.test(document.querySelector("#state")?.textContent ?? ""));
  const ask = async (job, question) => {
    await page.getByLabel(job).check();
    await page.getByLabel("Message", { exact: true }).fill(question);
    await page.keyboard.press("Enter");
  };
  const expect = async (what, isSo) => {
    if (!(await isSo)) fail(`${what}; the page says: ${await page.locator("main").innerText()}`);
  };

  await ask("Streamed chat", "What is a pure function?");
  await done();
  await expect(
    "the chat has no text",
    answers
      .nth(1)
      .innerText()
      .then((text) => text.includes("same result")),
  );
  await expect(
    "the chat has no cost",
    state.innerText().then((text) => /Done, for 0\.0000\d+ USD/.test(text)),
  );
  await expect(
    "no program is shown",
    page
      .locator("#code")
      .innerText()
      .then((text) => text.includes("chatSend(core, {")),
  );

  await ask("Tool loop", "Do I need an umbrella in Bergen?");
  await done();
  await expect(
    "no call is shown",
    answers
      .nth(3)
      .innerText()
      .then((text) => text.includes('weather({"city":"Bergen"})')),
  );
  await expect(
    "the loop has no answer",
    answers
      .nth(3)
      .innerText()
      .then((text) => text.includes("Take an umbrella")),
  );

  await ask("Structured output", "Tell me about Oslo");
  await done();
  await expect(
    "no object is shown",
    answers
      .nth(5)
      .innerText()
      .then((text) => text.includes('"people": 700000')),
  );
  await expect(
    "the spend has no rows",
    page
      .locator("#spend tbody tr")
      .count()
      .then((count) => count === 3),
  );

  await ask("Streamed chat", "And once more");
  await page.getByRole("button", { name: "Stop" }).click();
  await done();
  await expect(
    "it did not stop",
    state.innerText().then((text) => text === "Stopped"),
  );
  const model = await page.locator("#model").innerText();
  await expect("no prices are shown", /\$1\.00 in, \$2\.00 out/.test(model));
}
