import { equal } from "./steps.mjs";

/** Checks that nothing has violated the page's policy so far, and that a violation is noticed. */
export async function checkPolicy() {
  try {
    // biome-ignore lint/security/noGlobalEval: it must not work
    globalThis.eval("1");
  } catch {
    equal(await breaches(), ["require-trusted-types-for trusted-types-sink eval|1"]);
    return;
  }
  throw new Error("eval works: there is no policy");
}

/** All that was blocked since the page was opened. */
function breaches() {
  return new Promise((resolve) => {
    const tell = (reports) =>
      resolve(reports.map(({ body }) => `${body.effectiveDirective} ${body.blockedURL} ${body.sample}`));
    new ReportingObserver(tell, { types: ["csp-violation"], buffered: true }).observe();
  });
}
