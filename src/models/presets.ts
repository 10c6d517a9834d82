import { array, checkedFields, container, nullable, type OpenEnum, type Schema, unchecked } from "../lib/schema.js";
import type { ChatRequest } from "./chatRequest.js";
import type { MessagesRequest } from "./messagesRequest.js";
import type { ResponsesRequest } from "./responsesRequest.js";

/** Whether a preset can be used. */
export type PresetStatus = "active" | "disabled" | "archived";

/** A version of a preset: the settings of requests that name it. */
export interface PresetVersion {
  /** Identifier of the version. */
  id: string;
  /** The `id` of the preset. */
  preset_id?: string | null;
  /** Number of the version; the newest is the highest. */
  version?: number | null;
  /** Request fields, such as `model` or `temperature`, with their values. */
  config?: Record<string, unknown> | null;
  /** Instructions for the model; null if none. */
  system_prompt?: string | null;
  /** User who created it. */
  creator_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601. */
  updated_at?: string | null;
}
export const PresetVersion: Schema<PresetVersion> = checkedFields<PresetVersion>({});

/** A preset: named settings, in one or more versions. */
export interface Preset {
  /** Identifier of the preset, a UUID. */
  id: string;
  /** Name of the preset, in addresses and requests. */
  slug: string;
  /** Display name. */
  name?: string | null;
  /** Description; null if none. */
  description?: string | null;
  /** Whether it can be used. */
  status?: OpenEnum<PresetStatus> | null;
  /** Time of the last change of `status`, ISO 8601; null if never changed. */
  status_updated_at?: string | null;
  /** The `id` of the current version; null if none. */
  designated_version_id?: string | null;
  /** The current version; null if none. */
  designated_version?: PresetVersion | null;
  /** User who created it; null if not known. */
  creator_user_id?: string | null;
  /** The workspace of the preset; null if none. */
  workspace_id?: string | null;
  /** Creation time, ISO 8601. */
  created_at?: string | null;
  /** Time of the last change, ISO 8601. */
  updated_at?: string | null;
}
export const Preset: Schema<Preset> = checkedFields<Preset>({});

/** Which page of presets to list. */
export interface ListPresetsRequest {
  /** Number of presets to skip; 0 by default. */
  offset?: number | null | undefined;
  /** Page size, 1 to 100; 50 by default. */
  limit?: number | undefined;
}

/** A page of presets. */
export interface ListPresetsResponse {
  /** The presets, last changed first; empty after the last page. */
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

/** Response with a preset and its current version. */
export interface GetPresetResponse {
  /** The preset. */
  data: Preset;
}
export const GetPresetResponse: Schema<GetPresetResponse> = checkedFields<GetPresetResponse>({ data: Preset });

/** Which page of versions to list. */
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
  /** The versions, oldest first; empty after the last page. */
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
  /** The version. The API may return null here, but an unknown version is an error. */
  data: PresetVersion | null;
}
export const GetPresetVersionResponse: Schema<GetPresetVersionResponse> = checkedFields<GetPresetVersionResponse>({
  data: nullable(PresetVersion),
});

/** A request of `chatSend`, and the preset to create from it. Of its messages, only instructions are kept. */
export interface CreatePresetChatCompletionsRequest extends ChatRequest {
  /** Slug of the preset: a new one creates a preset, an existing one gets a new version. */
  slug: string;
}

/** A request of `messagesSend`, and the preset to create from it. `system` is kept, its messages are not. */
export interface CreatePresetMessagesRequest extends MessagesRequest {
  /** Slug of the preset: a new one creates a preset, an existing one gets a new version. */
  slug: string;
}

/** A request of `responsesSend`, and the preset to create from it. Of its texts, only `instructions` is kept. */
export interface CreatePresetResponsesRequest extends ResponsesRequest {
  /** Slug of the preset: a new one creates a preset, an existing one gets a new version. */
  slug: string;
}

/** Response with a preset created from a request. */
export interface CreatePresetResponse {
  /** The preset. `designated_version` shows what was kept of the request. */
  data: Preset;
}
export const CreatePresetResponse: Schema<CreatePresetResponse> = checkedFields<CreatePresetResponse>({ data: Preset });
