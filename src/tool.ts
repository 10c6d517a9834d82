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
 * Defines a tool for `chatRunTools`, `responsesRunTools` and `messagesRunTools`. It returns the definition unchanged; the
 * compiler infers the argument of `execute` from `input`.
 *
 * `input` is any Standard Schema, asynchronous ones included. The model needs a JSON Schema: it comes from `parameters`, else
 * from `input` if its library can write one (zod 4.2 and newer, arktype). A tool with neither takes no input.
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
