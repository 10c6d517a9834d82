import { OpenRouterCore } from "openrouter-fn/core.js";
import { createFakeOpenRouter } from "openrouter-fn/testing.js";

const STORY =
  "A pure function gives the same result for the same arguments, and changes nothing else. " +
  "Nothing to set up, nothing to clean up: you can move it, test it and leave it out of a bundle.";

/** A core on a fake OpenRouter in memory: nothing leaves the page, and nothing is paid for. */
export function createFakeCore(): OpenRouterCore {
  const fake = createFakeOpenRouter({
    chunkDelayMs: 40,
    now: Date.now,
    reply({ messages, tools, response_format }) {
      const asked = messages.findLast(({ role }) => role === "user");
      const question = typeof asked?.content === "string" ? asked.content : "";
      if (response_format)
        return JSON.stringify({ city: cityIn(question), people: 700_000, rivers: ["Akerselva", "Alna"] });
      if (!Array.isArray(tools)) return STORY;
      const result = messages.at(-1);
      if (result?.role === "tool") return `The tools say: ${result.content}. Take an umbrella.`;
      const call = (name: string, input: object) => ({ function: { name, arguments: JSON.stringify(input) } });
      return { tool_calls: [call("weather", { city: cityIn(question) }), call("clock", {})] };
    },
  });
  return new OpenRouterCore({ apiKey: "sk-or-v1-fake", fetch: fake.fetch });
}

/** The last capitalized word, taken for a city; Oslo if there is none. */
function cityIn(question: string): string {
  return question.match(/\p{Lu}\p{Ll}+(?!.*\p{Lu}\p{Ll})/u)?.[0] ?? "Oslo";
}
