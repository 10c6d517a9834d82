import { steps } from "./scenario.mjs";
import { report, takeSteps } from "./steps.mjs";

const [origin] = process.argv.slice(2);
await report(origin, await takeSteps(steps, origin));
