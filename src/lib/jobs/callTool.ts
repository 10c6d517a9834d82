import { startDeadline } from "../call/deadline.js";
import type { AnyTool, ToolCall, ToolResult } from "./tools.js";
import { issuesText, messageOf } from "./userSchema.js";

/** What the calls of a run have in common. */
export interface CallSettings {
  /** The tools of the request, those of others among them. */
  readonly tools: readonly object[];
  /** Signals that abort the tools. */
  readonly signals: readonly (AbortSignal | null | undefined)[];
  /** Time limit of a tool, in milliseconds. */
  readonly toolTimeoutMs: number;
  /** Asked about calls that need approval: true runs the call, false refuses it. Never rejects. */
  readonly approve: (call: ToolCall) => unknown;
  /** What the model is told of what a tool threw. */
  readonly describeError: ((error: unknown, call: ToolCall) => string) | undefined;
  /** What the tools are handed. */
  readonly context: unknown;
}

/** A call whose input was read. */
export interface ReadCall {
  /** The call. */
  readonly call: ToolCall;
  /** Why its input is no JSON, if it is none. */
  readonly flaw?: string;
}

/** Reads the input of a call where it is JSON text. No text at all is an empty object. */
export function readCall({ id, name, input }: ToolCall): ReadCall {
  try {
    return { call: { id, name, input: typeof input === "string" ? JSON.parse(input.trim() || "{}") : (input ?? {}) } };
  } catch (cause) {
    return { call: { id, name, input }, flaw: messageOf(cause) };
  }
}

/** Whether a tool is one to be run here. */
export function isTool(tool: object): tool is AnyTool {
  return "execute" in tool;
}

/** What the model is told instead of the result of a tool. */
export function failed(call: ToolCall, message: string, thrown?: { readonly error: unknown }): ToolResult {
  return { call, content: `Error: ${message}`, isError: true, ...thrown };
}

/**
 * Checks a call and runs its tool. Never rejects: what goes wrong is for the model to know. Gives nothing for a call that
 * waits for approval, or whose tool is not run here.
 */
export async function callTool(
  { call, flaw }: ReadCall,
  { tools, signals, toolTimeoutMs, approve, describeError, context }: CallSettings,
): Promise<ToolResult | undefined> {
  const tool = tools.find((each) => nameOf(each) === call.name);
  if (!tool) {
    const names = tools.map(nameOf).filter(Boolean).join(", ");
    return failed(call, `There is no tool ${JSON.stringify(call.name)}, only: ${names}`);
  }
  if (!isTool(tool)) return;
  if (flaw !== undefined) return failed(call, `The arguments are not JSON: ${flaw}`);

  const deadline = startDeadline(Infinity, signals);
  const { signal, passed } = deadline;
  const inTime = <T>(work: T) => Promise.race([passed, work]);
  try {
    const { input: schema, needsApproval } = tool;
    const checked = schema ? await inTime(schema["~standard"].validate(call.input)) : { value: call.input };
    if (checked.issues) return failed(call, `The arguments do not fit: ${issuesText(checked.issues)}`);
    // The types of a tool were checked where it was defined: the schema has made what it takes.
    const args = [checked.value, { signal, call, context }] as [never, never];

    if (typeof needsApproval === "function" ? await inTime(needsApproval(...args)) : needsApproval) {
      const approved = await inTime(approve(call));
      if (approved === false) return failed(call, "The user did not approve this call");
      if (approved !== true) return;
    }
    signal.throwIfAborted();
    deadline.start(toolTimeoutMs);
    const output = await inTime(tool.execute(...args));
    return { call, content: typeof output === "string" ? output : (JSON.stringify(output) ?? "null"), isError: false };
  } catch (error) {
    let message = "The tool failed";
    try {
      message = (describeError ? describeError(error, call) : messageOf(error)) || message;
    } catch {} // so the model is told nothing of it
    return failed(call, message, { error });
  } finally {
    deadline.end();
  }
}

/** The name of a tool, in the form of any API; undefined if it is run on the server. */
function nameOf(tool: object): unknown {
  const { name, function: definition }: { name?: unknown; function?: { name?: unknown } } = tool;
  return definition?.name ?? name;
}
