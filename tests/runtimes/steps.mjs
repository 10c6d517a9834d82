// Takes and checks steps, in any runtime.
import { OpenRouterCore } from "openrouter-fn/core.js";
import { generationsWaitForGeneration } from "openrouter-fn/funcs/generationsWaitForGeneration.js";
import { unwrap } from "openrouter-fn/result.js";

/**
 * Takes steps, one after another, against the server at `origin`, with cores of these settings. Returns "ok" or the error of
 * each, by its name.
 */
export async function takeSteps(steps, origin, settings) {
  const createCore = (options) =>
    new OpenRouterCore({ apiKey: "sk-or-v1-made-up", serverURL: `${origin}/api/v1`, ...settings, ...options });
  const outcomes = {};
  for (const [name, step] of Object.entries(steps)) {
    outcomes[name] = await step({ origin, createCore, core: createCore() }).then(
      () => "ok",
      (error) => `${error.name}: ${error.message}${error.cause ? `, ${error.cause}` : ""}\n${error.stack}`,
    );
  }
  return outcomes;
}

/** Posts the outcome to the server at `origin`. */
export async function report(origin, outcomes) {
  await (await fetch(`${origin}/result`, { method: "POST", body: JSON.stringify(outcomes) })).text();
}

/** The server saw the client leave before the end of the answer. It has the record once the answer is over. */
export async function checkCancelled(core, id) {
  const pauses = { intervalMs: 20, timeoutMs: 2_000 };
  const { data } = unwrap(await generationsWaitForGeneration(core, { id }, pauses));
  equal([data.cancelled, data.finish_reason], [true, null]);
}

export function check(condition, complaint) {
  if (!condition) throw new Error(complaint);
}

export function equal(actual, expected) {
  const [is, shouldBe] = [JSON.stringify(actual), JSON.stringify(expected)];
  check(is === shouldBe, `expected ${shouldBe}, got ${is}`);
}

export function equalBytes(actual, expected) {
  check(actual.length === expected.length, `${actual.length} bytes of ${expected.length}`);
  const wrong = actual.findIndex((byte, index) => byte !== expected[index]);
  check(wrong < 0, `the byte at ${wrong} is wrong`);
}
