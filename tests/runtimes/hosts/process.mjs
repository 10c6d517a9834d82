import { report, takeSteps } from "./scenario.mjs";

const [origin] = process.argv.slice(2);
await report(origin, await takeSteps(origin));
