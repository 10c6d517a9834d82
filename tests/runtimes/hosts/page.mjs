const violations = [];
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
  violations.push(`${effectiveDirective} ${blockedURI}`);
});

// Not before: loading it must not be in breach of the policy either.
const { report, takeSteps } = await import("./scenario.mjs");
const { origin, searchParams } = new URL(location.href);
const outcomes = await takeSteps(searchParams.get("api") ?? origin);
outcomes.policy = await checkPolicy();
await report(origin, outcomes);

/** So far nothing was in breach of the page's policy, and what is in breach of it is noticed. */
async function checkPolicy() {
  if (violations.length > 0) return violations.join(", ");
  const noticed = new Promise((resolve) => document.addEventListener("securitypolicyviolation", resolve));
  try {
    // biome-ignore lint/security/noGlobalEval: it must not work
    globalThis.eval("1");
    return "eval works: there is no policy";
  } catch {
    await noticed;
    return "ok";
  }
}
