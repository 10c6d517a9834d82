// Opens pages in headless Chromium, without a driver: a page reports its own result.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { launch } from "./launch.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const FOLDERS = process.env.PATH?.split(delimiter) ?? [];
const FLAGS = [
  "--headless",
  "--no-sandbox", // it does not start with one as root
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--enable-logging=stderr", // the console of the page, for the message of a failure
];

/** Where Chromium is, if it is installed. */
export const CHROMIUM = NAMES.flatMap((name) => FOLDERS.map((folder) => join(folder, name))).find(existsSync);

/**
 * Opens a page, and closes it once its result is there. Rejects if that takes too long or Chromium ends before.
 *
 * @template Result
 * @param {string} url
 * @param {Promise<Result>} result For example that of `serveForResult`, to which the page posts it.
 * @returns {Promise<Result>}
 */
export async function openPage(url, result) {
  if (!CHROMIUM) throw new Error("Chromium is not installed");
  const profile = await mkdtemp(join(tmpdir(), "openrouter-fn-chromium-"));
  const browser = launch(CHROMIUM, [...FLAGS, `--user-data-dir=${profile}`, url]);
  try {
    return await Promise.race([
      result,
      browser.ended.then((output) => Promise.reject(new Error(`it ended without a result\n${output}`))),
    ]);
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, maxRetries: 10, retryDelay: 100 }); // its last children may still be at it
  }
}
