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

/** Where an intern is in its life. Suspended ones are `stopped`. */
export type InternStatus =
  | "awaiting_slack_install"
  | "queued"
  | "provisioning"
  | "running"
  | "failed"
  | "stopped"
  | "destroying"
  | "destroy_failed";

/** How far an intern has got while it is being set up. */
export interface InternProgress {
  /** What is being done, in words for people. */
  step_label?: string | null;
  /** Number of the step. */
  step_number?: number | null;
  /** How many steps there are. */
  total_steps?: number | null;
}

/** An intern: an agent with a machine and secrets of its own. */
export interface Intern {
  /** Identifier of the intern, a UUID, used in all calls about it. */
  id: string;
  /** The name that it was given. Each is used once by the same creator in a workspace. */
  name?: string | null;
  /** What it is for, in words for people; null if nobody said. */
  description?: string | null;
  /** What it is told at every start; null if nothing. */
  instructions?: string | null;
  /** Slug of the model that it uses; null means the default one of the workspace. */
  model?: string | null;
  /** Where it is in its life. */
  status: OpenEnum<InternStatus>;
  /** How far setting up has got; null unless that is under way. */
  progress?: InternProgress | null;
  /** Why it could not be set up, if `status` is `failed`; else null. */
  last_failure_message?: string | null;
  /** Name of the host at which it answers; null until it is set up for the first time. */
  hostname?: string | null;
  /** Its own vault of secrets; null until there is one. */
  vault_id?: string | null;
  /** The vault of another intern that it may use too; null if there is none. */
  attached_vault_id?: string | null;
  /** The workspace of the key. */
  workspace_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** When it last changed, as an ISO 8601 time. */
  updated_at?: string | null;
  /** Hash of its icon, SHA-256. Its form is not documented yet. */
  icon_sha256?: unknown;
}
export const Intern: Schema<Intern> = checkedFields<Intern>({ id: string() });

/** Which interns to list. */
export interface ListInternsRequest {
  /** Only interns that are in one of these states; in any by default. */
  status?: readonly OpenEnum<InternStatus>[] | undefined;
  /** How many to list at most. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; the first page by default. */
  starting_after?: string | undefined;
  /** Only interns of this workspace, a UUID. The key must belong to it. */
  workspace_id?: string | undefined;
}

/** A page of interns. */
export interface ListInternsResponse {
  /** The interns, the youngest first. */
  data: Intern[];
  /** Whether more pages follow. */
  has_more?: boolean | null;
  /** What `starting_after` takes to get the next page; left out on the last one. */
  next_cursor?: string | null;
}
export const ListInternsResponse: Schema<ListInternsResponse> = checkedFields<ListInternsResponse>({
  data: container(array(unchecked())),
});

/** Settings of a new intern. All of it together may have 1 MiB (1 048 576 bytes). */
export interface CreateInternRequest {
  /** A name that you have not given to another intern of the workspace. */
  name: string;
  /** What it is for, in words for people. */
  description?: string | null | undefined;
  /** What it is told at every start. */
  instructions?: string | null | undefined;
  /** Whether to set it up at once; false by default, and `internsProvisionIntern` then does so. */
  provision?: boolean | undefined;
  /** The vault of another intern in the workspace that it may use besides its own. */
  vault_id?: string | undefined;
  /** The workspace to create it in, a UUID: that of the key, which is also meant if this is left out. */
  workspace_id?: string | undefined;
  /**
   * A string of your own making for this one intern. Repeated with the same string and the same fields, the call takes
   * up unfinished work instead of creating a second intern. Sent as a header.
   */
  "Idempotency-Key"?: string | undefined;
}

/** Which intern to get. */
export interface GetInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
}

/** Changes to an intern; omitted fields stay as they are. All of it together may have 1 MiB. */
export interface UpdateInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /** A new name, which none of your other interns in the workspace has. */
  name?: string | undefined;
  /** What it is for, in words for people; null takes the text away. */
  description?: string | null | undefined;
  /** What it is told at every start; null takes the text away. */
  instructions?: string | null | undefined;
  /** Slug of the model that it is to use; null means the default one of the workspace. */
  model?: string | null | undefined;
}

/** Which intern to delete. */
export interface DeleteInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /**
   * True deletes it even if its files could not be saved first, which is one way out of the state `destroy_failed`. If
   * false or left out, an intern whose files are not saved is not deleted.
   */
  acknowledge_workspace_loss?: boolean | undefined;
}

/** Whether an intern is being deleted. */
export interface DeleteInternResponse {
  /** True once it has begun; failures come as errors. */
  deleting: boolean;
}
export const DeleteInternResponse: Schema<DeleteInternResponse> = checkedFields<DeleteInternResponse>({
  deleting: boolean(),
});

/** Which intern to set up or to wake. */
export interface ProvisionInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
}

/** Whether an intern is being set up. */
export interface ProvisionInternResponse {
  /** True once it has begun; failures come as errors. */
  provisioning: boolean;
}
export const ProvisionInternResponse: Schema<ProvisionInternResponse> = checkedFields<ProvisionInternResponse>({
  provisioning: boolean(),
});

/** Which intern to stop for a while. */
export interface SuspendInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
}

/** Whether an intern has stopped. */
export interface SuspendInternResponse {
  /** True once it has; failures come as errors. */
  suspended: boolean;
}
export const SuspendInternResponse: Schema<SuspendInternResponse> = checkedFields<SuspendInternResponse>({
  suspended: boolean(),
});

/** How an intern gets leave to use tools. */
export type InternApprovalMode = "manual" | "self-drive";

/** A piece of text in a message to an intern. */
export interface InternChatTextPart {
  /** Tells that it is text. */
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

/** What an intern is asked or told to do. */
export interface InternChatUserMessage {
  /** Role of the speaker. */
  role: "user";
  /** The task, or a word on the one that it is at. */
  content: string | readonly InternChatTextPart[] | null;
}

/** What an intern wants to know, as it came in `function` of a tool call. */
export interface InternChatToolCallFunction {
  /** What is called. There is one such function only. */
  name: OpenEnum<"openrouter.provide_input">;
  /**
   * JSON that tells by `kind` what is wanted. A `permission` has `operation` (the tool, or null) and `options`, the
   * answers to choose from; an `elicitation` has `message`, the question, and `fields`, which describe what to fill in.
   */
  arguments: string;
}

/** A question of the intern, sent back with its answer. That from the stream will do as it is. */
export interface InternChatEchoedToolCall {
  /** The `id` that the question came with. */
  id: string;
  /** The question. */
  function: InternChatToolCallFunction;
}

/** What an intern said before. */
export interface InternChatAssistantMessage {
  /** Role of the speaker. */
  role: "assistant";
  /** Its text; null or left out if it only asked. */
  content?: string | readonly InternChatTextPart[] | null | undefined;
  /** What it asked. */
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

/** A message in a conversation with an intern; `role` tells them apart. */
export type InternChatMessage =
  | InternChatSystemMessage
  | InternChatDeveloperMessage
  | InternChatUserMessage
  | InternChatAssistantMessage
  | InternChatToolMessage;

/** What to say to an intern. All of it together may have 1 MiB (1 048 576 bytes). */
export interface InternChatRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /**
   * At least one message. The intern remembers those before, and reads the last one alone: of a `user`, it begins work;
   * of a `tool`, it answers a question.
   */
  messages: readonly InternChatMessage[];
  /** Always true: there are no answers in one piece. */
  stream: true;
  /**
   * The session to go on with, from the last event of an earlier answer; a new one by default. An unknown one is made
   * anew, without an error. Answers to questions need it. 1 to 256 characters.
   */
  session_id?: string | undefined;
  /**
   * Who allows what tools do. `self-drive`, by default: nobody is asked, and the shell has no sandbox. `manual`: it
   * asks you. Holds for the work that the message begins, not for the session.
   */
  approval_mode?: OpenEnum<InternApprovalMode> | undefined;
  /** Without effect: the intern uses its own model, which `internsUpdateIntern` sets. 1 to 256 characters. */
  model?: string | undefined;
}

/** Where a message went that came while the intern was at work in the same session. */
export interface InternChatSteeredResponse {
  /** The session that it is at work in. */
  session_id: string;
  /** That it got the message. What comes of it is in the stream of the call that began the work. */
  status: OpenEnum<"steered">;
}
export const InternChatSteeredResponse: Schema<InternChatSteeredResponse> = checkedFields<InternChatSteeredResponse>({
  session_id: string(),
});

/** A question of the intern, in one piece. */
export interface InternChatToolCall {
  /** What `tool_call_id` of the answer must be. */
  id: string;
  /** Kind of the call. */
  type?: OpenEnum<"function"> | null;
  /** Place of the call in its list. */
  index?: number | null;
  /** The question. */
  function: InternChatToolCallFunction;
}
export const InternChatToolCall: Schema<InternChatToolCall> = checkedFields<InternChatToolCall>({});

/** What an event adds to the answer of an intern. */
export interface InternChatDelta {
  /** Who speaks; in the first event. */
  role?: OpenEnum<"assistant"> | null;
  /** The next piece of the text. */
  content?: string | null;
  /** The next piece of the reasoning. */
  reasoning?: string | null;
  /** What the intern asks before it goes on. */
  tool_calls?: InternChatToolCall[] | null;
}
export const InternChatDelta: Schema<InternChatDelta> = checkedFields<InternChatDelta>({});

/** Why the stream of an intern pauses or ends: its work is done, it waits for an answer, or it failed. */
export type InternChatFinishReason = "stop" | "tool_calls" | "error";

/** The one answer of an intern, as far as an event concerns it. */
export interface InternChatChoice {
  /** Which answer it is; always 0. */
  index?: number | null;
  /** What is added. */
  delta: InternChatDelta;
  /** Why it stops here; null while it goes on. */
  finish_reason?: OpenEnum<InternChatFinishReason> | null;
}
export const InternChatChoice: Schema<InternChatChoice> = checkedFields<InternChatChoice>({});

/** Where the tokens of a prompt to an intern came from. */
export interface InternChatPromptTokensDetails {
  /** Tokens read from a cache. */
  cached_tokens?: number | null;
}

/** What the work of an intern used and cost, as it says itself. */
export interface InternChatUsage {
  /** Tokens that went into models. */
  prompt_tokens?: number | null;
  /** Tokens that models wrote. */
  completion_tokens?: number | null;
  /** Sum of both. */
  total_tokens?: number | null;
  /** The cost, in US dollars; left out if the intern does not tell. */
  cost?: number | null;
  /** More about `prompt_tokens`. */
  prompt_tokens_details?: InternChatPromptTokensDetails | null;
}
export const InternChatUsage: Schema<InternChatUsage> = checkedFields<InternChatUsage>({});

/** Why an intern could not answer. */
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

/** More about a failure of an intern. Errors of `internsChat` have it as `metadata`, unless the key is at fault. */
export interface InternChatFailureMetadata {
  /** What happened, as a word to decide by. */
  reason?: OpenEnum<InternChatFailureReason> | null;
  /** Whether the same request can succeed later. */
  retryable?: boolean | null;
}

/** A failure while an intern was at work. */
export interface InternChatFailure {
  /** The HTTP status that it amounts to. */
  code?: number | null;
  /** Error message. */
  message?: string | null;
  /** Details. */
  metadata?: InternChatFailureMetadata | null;
}

/** One event in the answer of an intern. */
export interface InternChatChunk {
  /** Identifier of the answer, the same in all its events. */
  id: string;
  /** Kind of the object. */
  object?: OpenEnum<"chat.completion.chunk"> | null;
  /** Creation time, in seconds since 1970. */
  created?: number | null;
  /** The model, by the intern's own name for it, which is no slug; `openrouter/intern` where it has not told. */
  model?: string | null;
  /** What comes to the answer; empty in the last event. */
  choices: InternChatChoice[];
  /** What the next request needs to go on, in the last event; null if the work failed before there was a session. */
  session_id?: string | null;
  /** What it all used, in the last event; null if the intern does not tell, or waits for an answer. */
  usage?: InternChatUsage | null;
  /** Set in the event that breaks the work off. `internsChat` gives such an event as an error, not as a chunk. */
  error?: InternChatFailure | null;
}
export const InternChatChunk: Schema<InternChatChunk> = checkedFields<InternChatChunk>({
  choices: filled(array(unchecked())),
});

/** Which intern's daemon to get access to. */
export interface GetInternDaemonRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
}

/** Access to the daemon of a running intern. */
export interface InternDaemonAccess {
  /** Where it answers: scheme, host and port. */
  origin: string;
  /** The token that its requests need. */
  token: string;
  /** Who looks at it. Unstable: its form is not documented. */
  viewer?: unknown;
}
export const InternDaemonAccess: Schema<InternDaemonAccess> = checkedFields<InternDaemonAccess>({
  origin: string(),
  token: string(),
});

/** What to sign for the daemon of an intern. */
export interface SignInternDaemonRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /** SHA-256 of the bytes that you will send to the daemon, in lower-case hexadecimal. */
  bodySha256: string;
}

/** Headers for a request to the daemon of an intern, which make it one of the person who is signed in. */
export interface SignInternDaemonResponse {
  /** The signature: Ed25519, in base64. */
  "x-ori-invoke-signature": string;
  /** When it was signed, in seconds since 1970. */
  "x-ori-invoke-timestamp": string;
  /** The person. */
  "x-ori-invoke-user": string;
}
export const SignInternDaemonResponse: Schema<SignInternDaemonResponse> = checkedFields<SignInternDaemonResponse>({
  "x-ori-invoke-signature": string(),
});

/** What an intern should do. */
export interface InvokeInternRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /** The task, 1 to 32 000 characters. */
  input: string;
  /** The session to go on with; a new one by default. 1 to 256 characters. */
  session_id?: string | undefined;
}

/** The run that was started. */
export interface InvokeInternResponse {
  /** The session that the intern works in. */
  session_id: string;
  /** `started`, or `steered` if the session was at work already and got the task. */
  status: OpenEnum<"started" | "steered">;
}
export const InvokeInternResponse: Schema<InvokeInternResponse> = checkedFields<InvokeInternResponse>({
  session_id: string(),
});

/** Which intern's icon to get. */
export interface GetInternIconRequest {
  /** Identifier of the intern, from `internsListInterns` or `internsCreateIntern`. */
  internId: string;
  /** The `icon_sha256` of the intern that you expect. */
  v?: string | undefined;
}
