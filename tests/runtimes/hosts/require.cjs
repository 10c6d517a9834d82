// The package has ES modules only; CommonJS can load them as well, in Node from 20.19.
const { OpenRouterCore } = require("openrouter-fn/core.js");
const { generationsGetGeneration } = require("openrouter-fn/funcs/generationsGetGeneration.js");

const core = new OpenRouterCore({ apiKey: "sk-or-v1-made-up", serverURL: `${process.argv[2]}/api/v1` });
generationsGetGeneration(core, { id: "gen-unknown" }).then(({ error }) => {
  if (error?.name !== "NotFoundResponseError") throw error;
});
