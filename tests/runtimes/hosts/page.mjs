import { checkPolicy } from "./policy.mjs";
import { steps } from "./scenario.mjs";
import { report, takeSteps } from "./steps.mjs";

const { origin, searchParams } = new URL(location.href);
await report(origin, await takeSteps({ ...steps, policy: checkPolicy }, searchParams.get("api") ?? origin));
