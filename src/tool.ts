import type { Tool } from "./lib/jobs/tools.js";

export type {
  AnyTool,
  RunToolsCallEvent,
  RunToolsChunkEvent,
  RunToolsEndEvent,
  RunToolsEvent,
  RunToolsOptions,
  RunToolsResultEvent,
  Tool,
  ToolCall,
  ToolInfo,
  ToolResult,
  ToolRun,
  ToolRunState,
  ToolRunStop,
  ToolTurn,
} from "./lib/jobs/tools.js";
export type { AsyncSchemaProps, JSONSchemaConverter, JSONSchemaOptions, StandardSchema } from "./lib/standardSchema.js";

/**
 * Defines a tool for `chatRunTools`, `responsesRunTools` and `messagesRunTools`. It returns the definition as it is; the
 * compiler infers what `execute` gets from `input`.
 *
 * `input` is any Standard Schema, also an asynchronous one. The model needs a JSON Schema: it is taken from `parameters`,
 * else from `input` where its library can write one (zod from 4.2 on, arktype). A tool with neither takes nothing.
 *
 * @example
 * ```ts
 * import { tool } from "openrouter-fn/tool.js";
 *
 * const weather = tool({
 *   name: "weather",
 *   description: "Current weather of a city",
 *   parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
 *   execute: async ({ city }: { city: string }, { signal }) => {
 *     const response = await fetch(`https://weather.example/${encodeURIComponent(city)}`, { signal });
 *     return response.json();
 *   },
 *   needsApproval: ({ city }) => city === "Oslo",
 * });
 * ```
 */
export function tool<Input = unknown, Context = unknown>(definition: Tool<Input, Context>): Tool<Input, Context> {
  return definition;
}
