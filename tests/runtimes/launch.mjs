import { spawn } from "node:child_process";

/**
 * Starts a program that exits, or is killed by `kill` or when its time is up.
 *
 * @param {string} binary
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, limitMs?: number }} [options]
 * @returns {{ ended: Promise<string>, kill: () => Promise<void> }} What it printed; `ended` rejects unless it ended well.
 */
export function launch(binary, args, { cwd, env, limitMs = 20_000 } = {}) {
  const child = spawn(binary, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limitMs,
    killSignal: "SIGKILL",
  });
  let output = "";
  let complaints = "";
  child.stdout.on("data", (data) => {
    output += data;
  });
  child.stderr.on("data", (data) => {
    complaints += data;
  });
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Error(`it ended with ${code ?? signal}; its limit is ${limitMs} ms\n${output}${complaints}`));
    });
  });
  ended.catch(() => {}); // whoever kills it need not look
  return {
    ended,
    async kill() {
      child.kill("SIGKILL");
      await ended.catch(() => {});
    },
  };
}
