import { startDeadline } from "../call/deadline.js";
import type { RequestOptions } from "../call/operation.js";
import type { AnyTool, ToolCall, ToolCallOptions, ToolResult } from "./tools.js";
import { issuesText, messageOf } from "./userSchema.js";

/** Whether a tool runs here. */
export function isTool(tool: object): tool is AnyTool {
  return "execute" in tool;
}

/** Where any API's tool has its name. */
interface NamedTool {
  readonly name?: unknown;
  readonly function?: { readonly name?: unknown };
}

/** A tool call as received: `input` is usually JSON text. */
export interface RawCall extends ToolCall {
  /** What the API calls it, where it has more than one kind. */
  readonly type?: "function_call" | "custom_tool_call";
}

/**
 * Parses the input of a call; returns why it is not JSON, if so. An empty text is an empty object; some providers send the object
 * itself.
 */
export function readCall({ id, name, input }: RawCall): readonly [call: ToolCall, flaw?: string] {
  try {
    const text = typeof input === "string" ? input.trim() || "{}" : JSON.stringify(input ?? {});
    return [{ id, name, input: JSON.parse(text) }];
  } catch (cause) {
    return [{ id, name, input }, messageOf(cause)];
  }
}

/** The error that the model gets in place of a tool's result. */
export function failed(call: ToolCall, message: string): ToolResult {
  return { call, content: `Error: ${message}`, isError: true };
}

/**
 * Checks a call and runs its tool. Never rejects: the model gets the error. Returns nothing if the call waits for
 * approval, or its tool does not run here.
 */
export async function callTool(
  call: ToolCall,
  flaw: string | undefined,
  tools: readonly object[] | undefined,
  options: RequestOptions & ToolCallOptions,
): Promise<ToolResult | undefined> {
  const tool = tools?.find((each: NamedTool) => (each.function ?? each).name === call.name);
  if (!tool) return failed(call, `There is no tool "${call.name}"`);
  if (!isTool(tool)) return;
  if (flaw !== undefined) return failed(call, `The arguments are not JSON: ${flaw}`);

  const { signal, passed, start, end } = startDeadline(Infinity, [options.signal, options.fetchOptions?.signal]);
  const inTime = <T>(work: T) => Promise.race([passed, work]);
  try {
    const { input: schema, needsApproval } = tool;
    const checked = schema ? await inTime(schema["~standard"].validate(call.input)) : { value: call.input };
    if (checked.issues) return failed(call, `The arguments do not fit: ${issuesText(checked.issues)}`);
    // The compiler checked where the tool was defined that its schema returns what it takes.
    const args = [checked.value, { signal, call, context: options.context }] as [never, never];

    if (typeof needsApproval === "function" ? await inTime(needsApproval(...args)) : needsApproval) {
      const approved = await inTime(options.approve?.(call));
      if (approved === false) return failed(call, "The call was not approved");
      if (approved !== true) return;
    }
    await inTime(undefined); // skip it if it is too late
    start(options.toolTimeoutMs ?? Infinity);
    const output = await inTime(tool.execute(...args));
    return { call, content: typeof output === "string" ? output : (JSON.stringify(output) ?? "null"), isError: false };
  } catch (error) {
    let message: string | undefined;
    try {
      message = await (options.describeError ?? messageOf)(error, call);
    } catch {} // the model learns nothing of it then
    return Object.defineProperty(failed(call, message || "The tool failed"), "error", { value: error }); // not in JSON
  } finally {
    end();
  }
}
