// As the official SDK documents its standalone functions, character for character.

/** The documented way to call a standalone function. */
export const documented = `import { OpenRouterCore } from "@openrouter/sdk/core.js";
import { generationsGetGeneration } from "@openrouter/sdk/funcs/generationsGetGeneration.js";
const openRouter = new OpenRouterCore({
  apiKey: process.env["OPENROUTER_API_KEY"] ?? "",
});
async function run() {
  const res = await generationsGetGeneration(openRouter, { id: "gen-1234567890" });
  if (res.ok) {
    const { value: result } = res;
    console.log(result);
  } else {
    console.log("generationsGetGeneration failed:", res.error);
  }
}
run();
`;

/** The same with the credentials as older versions took them. */
export const documentedBefore = documented.replace(
  `  apiKey: process.env["OPENROUTER_API_KEY"] ?? "",`,
  `  security: { apiKeyAuth: process.env["OPENROUTER_API_KEY"] ?? "" },`,
);
