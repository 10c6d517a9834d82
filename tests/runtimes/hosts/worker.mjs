import { report, takeSteps } from "./scenario.mjs";

export default {
  async test(_, { ORIGIN }) {
    await report(ORIGIN, await takeSteps(ORIGIN));
  },
};
