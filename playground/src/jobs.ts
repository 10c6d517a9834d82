import type { OpenRouterCore } from "openrouter-fn/core.js";
import { chatCollectStream } from "openrouter-fn/funcs/chatCollectStream.js";
import { chatParse } from "openrouter-fn/funcs/chatParse.js";
import { chatRunToolsStream } from "openrouter-fn/funcs/chatRunToolsStream.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import type { ChatMessage } from "openrouter-fn/models/chatRequest.js";
import { tool } from "openrouter-fn/tool.js";
import { usageCost } from "openrouter-fn/usage.js";

export type Job = "chat" | "tools" | "parse";

/** Shows the progress of a job. */
export interface Screen {
  /** Appends a piece of the answer's text. */
  text(piece: string): void;
  /** Adds a note, such as a tool call. */
  note(text: string): void;
}

/** The outcome of a job. */
export interface Outcome {
  /** The conversation, with the messages that the job added. */
  readonly messages: readonly ChatMessage[];
  /** Cost in US dollars. */
  readonly cost: number;
  /** Message of the error, if there was one. */
  readonly failure?: string;
}

export const tools = [
  tool({
    name: "weather",
    description: "Weather of a city",
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
    execute: ({ city }: { city: string }) => ({ city, rain: true, celsius: 7 }),
  }),
  tool({ name: "clock", description: "The time now", execute: () => new Date().toISOString() }),
];

export const output = {
  name: "city",
  jsonSchema: {
    type: "object",
    properties: {
      city: { type: "string" },
      people: { type: "integer" },
      rivers: { type: "array", items: { type: "string" } },
    },
    required: ["city", "people", "rivers"],
    additionalProperties: false,
  },
};

/** The request of a job, for its function. */
export function requestOf(job: Job, model: string, messages: readonly ChatMessage[]) {
  if (job === "chat") return { model, messages, stream: true };
  return job === "tools" ? { model, messages, tools } : { model, messages, output };
}

type RunJob = (
  core: OpenRouterCore,
  model: string,
  messages: readonly ChatMessage[],
  signal: AbortSignal,
  screen: Screen,
) => Promise<Outcome>;

export const run: Readonly<Record<Job, RunJob>> = {
  async chat(core, model, messages, signal, screen) {
    const stream = await chatSend(core, { model, messages, stream: true }, { signal });
    if (!stream.ok) return { messages, cost: 0, failure: describe(stream.error) };
    const result = await chatCollectStream(stream.value, ({ choices: [choice] }) =>
      screen.text(choice?.delta.content ?? ""),
    );
    const answer = result.ok ? result.value : result.partial;
    const message = answer?.choices[0]?.message;
    return {
      messages: message && result.ok ? [...messages, message] : messages,
      cost: usageCost(answer?.usage),
      ...(!result.ok && { failure: describe(result.error) }),
    };
  },

  async tools(core, model, messages, signal, screen) {
    for await (const item of chatRunToolsStream(
      core,
      { model, messages, tools },
      { signal, maxTurns: 5, maxCost: 0.1 },
    )) {
      if (!item.ok) {
        const { partial } = item;
        return { messages, cost: usageCost(partial?.usage), failure: describe(item.error) };
      }
      const event = item.value;
      if (event.type === "chunk") screen.text(event.chunk.choices[0]?.delta.content ?? "");
      else if (event.type === "call") screen.note(`Calls ${event.call.name}(${JSON.stringify(event.call.input)})`);
      else if (event.type === "result") screen.note(`${event.result.call.name} returned ${event.result.content}`);
      else return { messages: event.run.messages, cost: usageCost(event.run.usage) };
    }
    return { messages, cost: 0 };
  },

  async parse(core, model, messages, signal, screen) {
    const result = await chatParse(core, { model, messages, output }, { signal });
    if (result.ok) {
      screen.text(JSON.stringify(result.value.output, null, 2));
      const message = result.value.answer.choices[0]?.message;
      return { messages: message ? [...messages, message] : messages, cost: usageCost(result.value.answer.usage) };
    }
    const cost = result.error.name === "OutputError" ? usageCost(result.error.answer.usage) : 0;
    return { messages, cost, failure: describe(result.error) };
  },
};

function describe(error: { readonly name: string; readonly message: string }): string {
  return error.name === "RequestAbortedError" ? "Stopped" : `${error.name}: ${error.message}`;
}
