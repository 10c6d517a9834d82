import { startDeadline } from "../call/deadline.js";
import type { RequestOptions } from "../call/operation.js";
import type { AnyTool, ToolCall, ToolCallOptions, ToolResult } from "./tools.js";
import { issuesText, messageOf } from "./userSchema.js";

/** Whether a tool is one to be run here. */
export function isTool(tool: object): tool is AnyTool {
  return "execute" in tool;
}

/** What tells the name of a tool, in the form of any API. */
interface NamedTool {
  readonly name?: unknown;
  readonly function?: { readonly name?: unknown };
}

/** A tool call as it came: `input` is JSON text, mostly. */
export interface RawCall extends ToolCall {
  readonly input: string;
}

/** Reads the input of a call, and says why it is no JSON if it is none. No text at all is an empty object. */
export function readCall(call: RawCall): readonly [call: ToolCall, flaw?: string] {
  try {
    return [{ ...call, input: JSON.parse(call.input.trim() || "{}") }];
  } catch (cause) {
    return [call, messageOf(cause)];
  }
}

/** What the model is told instead of the result of a tool. */
export function failed(call: ToolCall, message: string): ToolResult {
  return { call, content: `Error: ${message}`, isError: true };
}

/**
 * Checks a call and runs its tool. Never rejects: what goes wrong is for the model to know. Gives nothing for a call that
 * waits for approval, or whose tool is not run here.
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
    // The types of a tool were checked where it was defined: its schema makes what it takes.
    const args = [checked.value, { signal, call, context: options.context }] as [never, never];

    if (typeof needsApproval === "function" ? await inTime(needsApproval(...args)) : needsApproval) {
      const approved = await inTime(options.approve?.(call));
      if (approved === false) return failed(call, "The user did not approve");
      if (approved !== true) return;
    }
    await inTime(undefined); // not at all if it is too late
    start(options.toolTimeoutMs ?? Infinity);
    const output = await inTime(tool.execute(...args));
    return { call, content: typeof output === "string" ? output : (JSON.stringify(output) ?? "null"), isError: false };
  } catch (error) {
    let message: string | undefined;
    try {
      message = (options.describeError ?? messageOf)(error, call);
    } catch {} // so the model is told nothing of it
    return { ...failed(call, message || "The tool failed"), error };
  } finally {
    end();
  }
}
