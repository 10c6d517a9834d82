import { steps } from "./scenario.mjs";
import { report, takeSteps } from "./steps.mjs";

export default {
  async test(_, { ORIGIN }) {
    await report(ORIGIN, await takeSteps(steps, ORIGIN));
  },
};
