import {
  array,
  boolean,
  checkedFields,
  container,
  filled,
  type OpenEnum,
  type Schema,
  string,
  unchecked,
} from "../lib/schema.js";

/** State of an intern. Suspended interns are `stopped`. */
export type InternStatus =
  | "awaiting_slack_install"
  | "queued"
  | "provisioning"
  | "running"
  | "failed"
  | "stopped"
  | "destroying"
  | "destroy_failed";

/** Progress of provisioning an intern. */
export interface InternProgress {
  /** Description of the step. */
  step_label?: string | null;
  /** Number of the step. */
  step_number?: number | null;
  /** Number of steps. */
  total_steps?: number | null;
}

/** An intern: an agent with its own machine and secrets. */
export interface Intern {
  /** Identifier of the intern, a UUID, for all calls about it. */
  id: string;
  /** Name, unique per creator in a workspace. */
  name?: string | null;
  /** Description; null if none. */
  description?: string | null;
  /** Instructions for every start; null if none. */
  instructions?: string | null;
  /** Slug of the model; null means the workspace's default. */
  model?: string | null;
  /** State. */
  status: OpenEnum<InternStatus>;
  /** Progress of provisioning; null at other times. */
  progress?: InternProgress | null;
  /** Why provisioning failed, if `status` is `failed`; else null. */
  last_failure_message?: string | null;
  /** Host name; null until first provisioned. */
  hostname?: string | null;
  /** Its own vault of secrets; null until it exists. */
  vault_id?: string | null;
  /** The vault of another intern that it may also use; null if none. */
  attached_vault_id?: string | null;
  /** The workspace of the intern. */
  workspace_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601. */
  updated_at?: string | null;
  /** SHA-256 hash of its icon. The format is not documented yet. */
  icon_sha256?: unknown;
}
export const Intern: Schema<Intern> = checkedFields<Intern>({ id: string() });

/** Which interns to list. */
export interface ListInternsRequest {
  /** Only interns in one of these states; all by default. */
  status?: readonly OpenEnum<InternStatus>[] | undefined;
  /** Page size. */
  limit?: number | undefined;
  /** The `next_cursor` of the previous page; the first page if omitted. */
  starting_after?: string | undefined;
  /** Only interns of this workspace, a UUID. The key must belong to it. */
  workspace_id?: string | undefined;
}

/** A page of interns. */
export interface ListInternsResponse {
  /** The interns, newest first. */
  data: Intern[];
  /** Whether more pages follow. */
  has_more?: boolean | null;
  /** Value of `starting_after` for the next page; omitted on the last page. */
  next_cursor?: string | null;
}
export const ListInternsResponse: Schema<ListInternsResponse> = checkedFields<ListInternsResponse>({
  data: container(array(unchecked())),
});

/** Settings of a new intern, at most 1 MiB (1 048 576 bytes) in all. */
export interface CreateInternRequest {
  /** Name, unique among your interns in the workspace. */
  name: string;
  /** Description. */
  description?: string | null | undefined;
  /** Instructions for every start. */
  instructions?: string | null | undefined;
  /** Whether to provision it at once; false by default: `internsProvisionIntern` does it later. */
  provision?: boolean | undefined;
  /** The vault of another intern in the workspace, which it may also use. */
  vault_id?: string | undefined;
  /** The workspace to create it in, a UUID: that of the key, which is also the default. */
  workspace_id?: string | undefined;
  /**
   * Your unique string for this intern. Repeated with the same string and fields, the call resumes unfinished work
   * instead of creating a second intern. Sent as a header.
   */
  "Idempotency-Key"?: string | undefined;
}

/** Which intern to get. */
export interface GetInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
}

/** Changes to an intern; omitted fields stay as they are. At most 1 MiB in all. */
export interface UpdateInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /** New name, unique among your interns in the workspace. */
  name?: string | undefined;
  /** Description; null removes it. */
  description?: string | null | undefined;
  /** Instructions for every start; null removes them. */
  instructions?: string | null | undefined;
  /** Slug of the model; null means the workspace's default. */
  model?: string | null | undefined;
}

/** Which intern to delete. */
export interface DeleteInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /**
   * True deletes the intern even if its files could not be saved first, which can resolve `destroy_failed`. By default
   * an intern with unsaved files is not deleted.
   */
  acknowledge_workspace_loss?: boolean | undefined;
}

/** Confirms that the deletion of an intern has begun. */
export interface DeleteInternResponse {
  /** Always true; a failure is an error. */
  deleting: boolean;
}
export const DeleteInternResponse: Schema<DeleteInternResponse> = checkedFields<DeleteInternResponse>({
  deleting: boolean(),
});

/** The intern to provision or wake. */
export interface ProvisionInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
}

/** Confirms that an intern is being provisioned. */
export interface ProvisionInternResponse {
  /** Always true; a failure is an error. */
  provisioning: boolean;
}
export const ProvisionInternResponse: Schema<ProvisionInternResponse> = checkedFields<ProvisionInternResponse>({
  provisioning: boolean(),
});

/** Which intern to suspend. */
export interface SuspendInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
}

/** Confirms that an intern was suspended. */
export interface SuspendInternResponse {
  /** Always true; a failure is an error. */
  suspended: boolean;
}
export const SuspendInternResponse: Schema<SuspendInternResponse> = checkedFields<SuspendInternResponse>({
  suspended: boolean(),
});

/** How an intern gets permission to use tools. */
export type InternApprovalMode = "manual" | "self-drive";

/** A text in a message to an intern. */
export interface InternChatTextPart {
  /** Discriminant: a text. */
  type: "text";
  /** The text. */
  text: string;
}

/** Instructions in a conversation with an intern. */
export interface InternChatSystemMessage {
  /** Role of the speaker. */
  role: "system";
  /** The instructions. */
  content: string | readonly InternChatTextPart[] | null;
}

/** Instructions in a conversation with an intern, by the newer name of the role. */
export interface InternChatDeveloperMessage {
  /** Role of the speaker. */
  role: "developer";
  /** The instructions. */
  content: string | readonly InternChatTextPart[] | null;
}

/** A task or an answer for an intern. */
export interface InternChatUserMessage {
  /** Role of the speaker. */
  role: "user";
  /** The task, or a remark on the current one. */
  content: string | readonly InternChatTextPart[] | null;
}

/** A question of an intern, as in `function` of its tool call. */
export interface InternChatToolCallFunction {
  /** Name of the function. There is only one. */
  name: OpenEnum<"openrouter.provide_input">;
  /**
   * JSON whose `kind` is the kind of question. A `permission` has `operation` (the tool, or null) and `options`, the
   * possible answers; an `elicitation` has `message`, the question, and `fields`, which describe what to fill in.
   */
  arguments: string;
}

/** A question of the intern, sent back unchanged with its answer. */
export interface InternChatEchoedToolCall {
  /** The `id` of the question. */
  id: string;
  /** The question. */
  function: InternChatToolCallFunction;
}

/** An earlier message of an intern. */
export interface InternChatAssistantMessage {
  /** Role of the speaker. */
  role: "assistant";
  /** Text; null or omitted if it only asked a question. */
  content?: string | readonly InternChatTextPart[] | null | undefined;
  /** Its questions. */
  tool_calls?: readonly InternChatEchoedToolCall[] | undefined;
}

/** The answer to a question of the intern. */
export interface InternChatToolMessage {
  /** Role of the speaker. */
  role: "tool";
  /** The `id` of the tool call that asked. */
  tool_call_id: string;
  /** The answer, for example one of the `options` of a permission. */
  content: string | readonly InternChatTextPart[] | null;
}

/** A message in a conversation with an intern; `role` is the discriminant. */
export type InternChatMessage =
  | InternChatSystemMessage
  | InternChatDeveloperMessage
  | InternChatUserMessage
  | InternChatAssistantMessage
  | InternChatToolMessage;

/** A message to an intern, at most 1 MiB (1 048 576 bytes) in all. */
export interface InternChatRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /**
   * At least one message. The intern remembers earlier ones and reads only the last: from a `user` it starts work; from
   * a `tool` it answers a question.
   */
  messages: readonly InternChatMessage[];
  /** Always true: the intern only streams. */
  stream: true;
  /**
   * The session to continue, from the last event of an earlier response; a new one by default, and if it is unknown.
   * Required for answers to questions. 1 to 256 characters.
   */
  session_id?: string | undefined;
  /**
   * Who approves tool use. `self-drive`, the default: nobody, and the shell has no sandbox. `manual`: you. Applies to
   * the work that the message starts, not to the session.
   */
  approval_mode?: OpenEnum<InternApprovalMode> | undefined;
  /** Ignored: the intern uses its own model, which `internsUpdateIntern` sets. 1 to 256 characters. */
  model?: string | undefined;
}

/** Response to a message that steered work already under way in the session. */
export interface InternChatSteeredResponse {
  /** The session of that work. */
  session_id: string;
  /** The work was steered; its outcome is in the stream of the call that started it. */
  status: OpenEnum<"steered">;
}
export const InternChatSteeredResponse: Schema<InternChatSteeredResponse> = checkedFields<InternChatSteeredResponse>({
  session_id: string(),
});

/** A question of the intern, complete. */
export interface InternChatToolCall {
  /** Identifier, for `tool_call_id` of the answer. */
  id: string;
  /** Kind of the call. */
  type?: OpenEnum<"function"> | null;
  /** Index of the call. */
  index?: number | null;
  /** The question. */
  function: InternChatToolCallFunction;
}
export const InternChatToolCall: Schema<InternChatToolCall> = checkedFields<InternChatToolCall>({});

/** What an event adds to the response of an intern. */
export interface InternChatDelta {
  /** Role; in the first event. */
  role?: OpenEnum<"assistant"> | null;
  /** The next piece of the text. */
  content?: string | null;
  /** The next piece of the reasoning. */
  reasoning?: string | null;
  /** Questions of the intern. */
  tool_calls?: InternChatToolCall[] | null;
}
export const InternChatDelta: Schema<InternChatDelta> = checkedFields<InternChatDelta>({});

/** Why the stream of an intern pauses or ends: work done, waiting for an answer, or failure. */
export type InternChatFinishReason = "stop" | "tool_calls" | "error";

/** What an event adds to the only choice. */
export interface InternChatChoice {
  /** Index; always 0. */
  index?: number | null;
  /** What is added. */
  delta: InternChatDelta;
  /** Why it stops; null before that. */
  finish_reason?: OpenEnum<InternChatFinishReason> | null;
}
export const InternChatChoice: Schema<InternChatChoice> = checkedFields<InternChatChoice>({});

/** Tokens of a prompt to an intern, by source. */
export interface InternChatPromptTokensDetails {
  /** Tokens read from a cache. */
  cached_tokens?: number | null;
}

/** Usage and cost, as the intern reports them. */
export interface InternChatUsage {
  /** Input tokens of models. */
  prompt_tokens?: number | null;
  /** Output tokens of models. */
  completion_tokens?: number | null;
  /** Sum of both. */
  total_tokens?: number | null;
  /** Cost, in US dollars; omitted if the intern does not report it. */
  cost?: number | null;
  /** Details about `prompt_tokens`. */
  prompt_tokens_details?: InternChatPromptTokensDetails | null;
}
export const InternChatUsage: Schema<InternChatUsage> = checkedFields<InternChatUsage>({});

/** Why an intern did not answer. */
export type InternChatFailureReason =
  | "attachment_failed"
  | "bad_request"
  | "busy"
  | "client_closed_request"
  | "interaction_not_pending"
  | "interaction_unknown"
  | "intern_not_ready"
  | "intern_rejected"
  | "intern_unreachable"
  | "not_found"
  | "payload_too_large"
  | "rate_limited"
  | "run_ended"
  | "stream_severed"
  | "timeout"
  | "turn_failed";

/** Details about a failure of an intern: the `metadata` of errors of `internsChat`, except errors of the key. */
export interface InternChatFailureMetadata {
  /** Reason, as a code. */
  reason?: OpenEnum<InternChatFailureReason> | null;
  /** Whether the same request can succeed later. */
  retryable?: boolean | null;
}

/** A failure of an intern during its work. */
export interface InternChatFailure {
  /** The HTTP status that it means. */
  code?: number | null;
  /** Error message. */
  message?: string | null;
  /** Details. */
  metadata?: InternChatFailureMetadata | null;
}

/** One event of an intern's response. */
export interface InternChatChunk {
  /** Identifier of the response, the same in all events. */
  id: string;
  /** Kind of the object. */
  object?: OpenEnum<"chat.completion.chunk"> | null;
  /** Creation time, in seconds since 1970. */
  created?: number | null;
  /** The intern's name of the model, which is not a slug; `openrouter/intern` if not known. */
  model?: string | null;
  /** What the event adds; empty in the last event. */
  choices: InternChatChoice[];
  /** The session, for the next request, in the last event; null if the work failed before there was one. */
  session_id?: string | null;
  /** Usage of the whole response, in the last event; null if not reported, or while waiting for an answer. */
  usage?: InternChatUsage | null;
  /** Set in the event that ends the work early. `internsChat` yields it as an error, not as a chunk. */
  error?: InternChatFailure | null;
}
export const InternChatChunk: Schema<InternChatChunk> = checkedFields<InternChatChunk>({
  choices: filled(array(unchecked())),
});

/** The intern whose daemon to access. */
export interface GetInternDaemonRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
}

/** Access to the daemon of a running intern. */
export interface InternDaemonAccess {
  /** Address of the daemon: scheme, host and port. */
  origin: string;
  /** Token for its requests. */
  token: string;
  /** The viewer. Unstable: the format is not documented. */
  viewer?: unknown;
}
export const InternDaemonAccess: Schema<InternDaemonAccess> = checkedFields<InternDaemonAccess>({
  origin: string(),
  token: string(),
});

/** A request to an intern's daemon to sign. */
export interface SignInternDaemonRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /** SHA-256 of the bytes that you will send to the daemon, in lower-case hexadecimal. */
  bodySha256: string;
}

/** Headers that make a request to an intern's daemon one of the signed-in user. */
export interface SignInternDaemonResponse {
  /** The signature: Ed25519, in base64. */
  "x-ori-invoke-signature": string;
  /** Time of signing, in seconds since 1970. */
  "x-ori-invoke-timestamp": string;
  /** The signed-in user. */
  "x-ori-invoke-user": string;
}
export const SignInternDaemonResponse: Schema<SignInternDaemonResponse> = checkedFields<SignInternDaemonResponse>({
  "x-ori-invoke-signature": string(),
});

/** A task for an intern. */
export interface InvokeInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /** The task, 1 to 32 000 characters. */
  input: string;
  /** The session to continue; a new one by default. 1 to 256 characters. */
  session_id?: string | undefined;
}

/** The started run. */
export interface InvokeInternResponse {
  /** The session of the run. */
  session_id: string;
  /** `started`, or `steered` if the session was already working. */
  status: OpenEnum<"started" | "steered">;
}
export const InvokeInternResponse: Schema<InvokeInternResponse> = checkedFields<InvokeInternResponse>({
  session_id: string(),
});

/** Which intern's icon to get. */
export interface GetInternIconRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /** The expected `icon_sha256` of the intern. */
  v?: string | undefined;
}
