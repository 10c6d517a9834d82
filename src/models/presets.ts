import { array, checkedFields, container, nullable, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";
import type { ChatRequest } from "./chatRequest.js";
import type { MessagesRequest } from "./messagesRequest.js";
import type { ResponsesRequest } from "./responsesRequest.js";

/** Whether a preset can be used. */
export type PresetStatus = "active" | "disabled" | "archived";

/** One version of a preset: settings that requests get by naming it. */
export interface PresetVersion {
  /** Identifier of the version. */
  id: string;
  /** The preset that it is a version of, by its `id`. */
  preset_id?: string | null;
  /** Number of the version; the newest has the highest. */
  version?: number | null;
  /** Fields of a request, such as `model` or `temperature`, with the values that they get. */
  config?: Record<string, unknown> | null;
  /** Instructions for the model; null if there are none. */
  system_prompt?: string | null;
  /** Who made it. */
  creator_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** When it was last changed, as an ISO 8601 time. */
  updated_at?: string | null;
}
export const PresetVersion: Schema<PresetVersion> = checkedFields<PresetVersion>({});

/** A preset: settings under a name, in one or more versions. */
export interface Preset {
  /** Identifier of the preset, a UUID. */
  id: string;
  /** The name to call it by, in addresses and in requests. */
  slug: string;
  /** Display name. */
  name?: string | null;
  /** Description; null if none. */
  description?: string | null;
  /** Whether it can be used. */
  status?: OpenEnum<PresetStatus> | null;
  /** When `status` last changed, as an ISO 8601 time; null if it never did. */
  status_updated_at?: string | null;
  /** The version that requests get, by its `id`; null if none is chosen. */
  designated_version_id?: string | null;
  /** That version itself; null if none is chosen. */
  designated_version?: PresetVersion | null;
  /** Who made it; null if that is not known. */
  creator_user_id?: string | null;
  /** The workspace that it belongs to; null if none. */
  workspace_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** When it was last changed, as an ISO 8601 time. */
  updated_at?: string | null;
}
export const Preset: Schema<Preset> = checkedFields<Preset>({});

/** Which page of the presets to list. */
export interface ListPresetsRequest {
  /** Number of presets to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
}

/** A page of presets. */
export interface ListPresetsResponse {
  /** The presets, the last changed first; empty after the last page. */
  data: Preset[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListPresetsResponse: Schema<ListPresetsResponse> = checkedFields<ListPresetsResponse>({
  data: container(array(unchecked())),
});

/** Which preset to get. */
export interface GetPresetRequest {
  /** The slug of the preset. */
  slug: string;
}

/** Response with a preset with the version that requests get. */
export interface GetPresetResponse {
  /** The preset. */
  data: Preset;
}
export const GetPresetResponse: Schema<GetPresetResponse> = checkedFields<GetPresetResponse>({ data: Preset });

/** Which page of the versions of a preset to list. */
export interface ListPresetVersionsRequest {
  /** The slug of the preset. */
  slug: string;
  /** Number of versions to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
}

/** A page of versions. */
export interface ListPresetVersionsResponse {
  /** The versions, the oldest first; empty after the last page. */
  data: PresetVersion[];
  /** Number of items on all pages. */
  total_count?: number | null;
}
export const ListPresetVersionsResponse: Schema<ListPresetVersionsResponse> = checkedFields<ListPresetVersionsResponse>(
  { data: container(array(unchecked())) },
);

/** Which version of a preset to get. */
export interface GetPresetVersionRequest {
  /** The slug of the preset. */
  slug: string;
  /** Number of the version, as a string: `"3"`. */
  version: string;
}

/** Response with a version of a preset. */
export interface GetPresetVersionResponse {
  /** The version. The API allows itself null here; an unknown version is an error, though. */
  data: PresetVersion | null;
}
export const GetPresetVersionResponse: Schema<GetPresetVersionResponse> = checkedFields<GetPresetVersionResponse>({
  data: nullable(PresetVersion),
});

/** Which preset to make of a request for `chatSend`, and that request. Of its messages, instructions are kept. */
export interface CreatePresetChatCompletionsRequest extends ChatRequest {
  /** The slug of the preset; a new one makes a new preset, a known one a new version. */
  slug: string;
}

/** Which preset to make of a request for `messagesSend`, and that request. Its messages are not kept; `system` is. */
export interface CreatePresetMessagesRequest extends MessagesRequest {
  /** The slug of the preset; a new one makes a new preset, a known one a new version. */
  slug: string;
}

/** Which preset to make of a request for `responsesSend`, and that request. Of its texts, `instructions` are kept. */
export interface CreatePresetResponsesRequest extends ResponsesRequest {
  /** The slug of the preset; a new one makes a new preset, a known one a new version. */
  slug: string;
}

/** Response with a preset that was made of a request. */
export interface CreatePresetResponse {
  /** The preset. What was kept of the request is in its `designated_version`. */
  data: Preset;
}
export const CreatePresetResponse: Schema<CreatePresetResponse> = checkedFields<CreatePresetResponse>({ data: Preset });
