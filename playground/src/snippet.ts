import type { Job } from "./jobs.js";

const FUNCTIONS = { chat: "chatSend", tools: "chatRunTools", parse: "chatParse" } as const;

const AFTER: Readonly<Record<Job, string>> = {
  chat: `if (result.ok) {
  const answer = await chatCollectStream(result.value, ({ choices }) => {
    process.stdout.write(choices[0]?.delta.content ?? "");
  });
  if (answer.ok) console.log(usageCost(answer.value.usage), "USD");
} else {
  console.error(result.error.name, result.error.message);
}`,
  tools: `if (result.ok) console.log(result.value.answer?.choices[0]?.message.content, usageCost(result.value.usage), "USD");
else console.error(result.error.name, "after", usageCost(result.partial?.usage), "USD");`,
  parse: `if (result.ok) console.log(result.value.output, usageCost(result.value.answer.usage), "USD");
else console.error(result.error.name, result.error.message);`,
};

/** A program that makes the call of this job. */
export function programOf(job: Job, request: object): string {
  const name = FUNCTIONS[job];
  const imports = [
    `import { OpenRouterCore } from "openrouter-fn/core.js";`,
    ...(job === "chat" ? [`import { chatCollectStream } from "openrouter-fn/funcs/chatCollectStream.js";`] : []),
    `import { ${name} } from "openrouter-fn/funcs/${name}.js";`,
    ...(job === "tools" ? [`import { tools } from "./tools.js";`] : []),
    `import { usageCost } from "openrouter-fn/usage.js";`,
  ];
  const fields = Object.entries(request).map(([field, value]) =>
    field === "tools" ? "  tools," : `  ${field}: ${literal(value).replaceAll("\n", "\n  ")},`,
  );
  return `${imports.join("\n")}

const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
const result = await ${name}(core, {
${fields.join("\n")}
});
${AFTER[job]}
`;
}

/** A value as a literal in TypeScript. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([A-Za-z_]\w*)":/gm, "$1$2:");
}
