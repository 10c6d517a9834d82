import { callerSteps, createHandler } from "./handler.mjs";
import { steps } from "./scenario.mjs";
import { report, takeSteps } from "./steps.mjs";

export default {
  fetch(request, { ORIGIN }) {
    return createHandler(ORIGIN)(request);
  },

  async test(_, { ORIGIN, SELF }) {
    const own = callerSteps("https://worker.example", (...args) => SELF.fetch(...args));
    await report(ORIGIN, await takeSteps({ ...steps, ...own }, ORIGIN));
  },
};
