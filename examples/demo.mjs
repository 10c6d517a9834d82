// Streams an answer, then looks up its cost. Calls OpenRouter if OPENROUTER_API_KEY is set, else a fake in this process.
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { generationsCost } from "openrouter-fn/funcs/generationsCost.js";
import { generationsWaitForGeneration } from "openrouter-fn/funcs/generationsWaitForGeneration.js";
import { serve } from "openrouter-fn/testing/serve.js";
import { createFakeOpenRouter } from "openrouter-fn/testing.js";

const apiKey = process.env.OPENROUTER_API_KEY;
const core = new OpenRouterCore(apiKey ? { apiKey } : await startFake());

const result = await ask("What is a pure function? One sentence, please.");
if (result.ok) {
  const { data } = result.value;
  console.log("\n\ngeneration ", data.id);
  console.log("model      ", data.model);
  console.log("tokens     ", data.tokens_prompt, "prompt,", data.tokens_completion, "completion");
  console.log("cost       ", generationsCost(data).toFixed(6), "USD");
} else {
  console.error(`\n${result.error.name}: ${result.error.message}`);
  process.exitCode = 1;
}

/** @param {string} question */
async function ask(question) {
  const stream = await chatSend(core, {
    model: "openai/gpt-5-mini",
    messages: [{ role: "user", content: question }],
    stream: true,
  });
  if (!stream.ok) return stream;

  let id = "";
  for await (const event of stream.value) {
    if (!event.ok) return event;
    id = event.value.id;
    process.stdout.write(event.value.choices[0]?.delta.content ?? "");
  }
  return generationsWaitForGeneration(core, { id });
}

async function startFake() {
  const fake = createFakeOpenRouter({ chunkDelayMs: 20 });
  const { url } = await serve(fake.fetch);
  return { apiKey: "sk-or-v1-made-up", serverURL: `${url}/api/v1` };
}
