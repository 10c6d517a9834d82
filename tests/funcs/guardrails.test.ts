import { describe, expect, test } from "vitest";
import { guardrailsBulkAssignKeys } from "../../src/funcs/guardrailsBulkAssignKeys.js";
import { guardrailsBulkAssignMembers } from "../../src/funcs/guardrailsBulkAssignMembers.js";
import { guardrailsBulkUnassignKeys } from "../../src/funcs/guardrailsBulkUnassignKeys.js";
import { guardrailsBulkUnassignMembers } from "../../src/funcs/guardrailsBulkUnassignMembers.js";
import { guardrailsCreate } from "../../src/funcs/guardrailsCreate.js";
import { guardrailsDelete } from "../../src/funcs/guardrailsDelete.js";
import { guardrailsGet } from "../../src/funcs/guardrailsGet.js";
import { guardrailsList } from "../../src/funcs/guardrailsList.js";
import { guardrailsListGuardrailKeyAssignments } from "../../src/funcs/guardrailsListGuardrailKeyAssignments.js";
import { guardrailsListGuardrailMemberAssignments } from "../../src/funcs/guardrailsListGuardrailMemberAssignments.js";
import { guardrailsListKeyAssignments } from "../../src/funcs/guardrailsListKeyAssignments.js";
import { guardrailsListMemberAssignments } from "../../src/funcs/guardrailsListMemberAssignments.js";
import { guardrailsUpdate } from "../../src/funcs/guardrailsUpdate.js";
import type { Guardrail, GuardrailSettings } from "../../src/models/guardrails.js";
import { describeCases } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

const core = createCore();
const guardrail = {
  id: "4c0ffee0-1111-4222-8333-444455556666",
  name: "Interns",
  description: null,
  limit_usd: 12.5,
  reset_interval: "fortnightly",
  include_byok_in_budgets: false,
  allowed_models: ["openai/gpt-5-mini-2025-08-07"],
  ignored_models: null,
  allowed_providers: null,
  ignored_providers: ["some-provider"],
  allowed_data_regions: ["europe", "moon"],
  content_filters: [{ pattern: "project-\\d+", action: "redact", label: null, made_up: 1 }],
  content_filter_builtins: [{ slug: "iban", action: "flag", label: "[IBAN]", made_up: 2 }],
  enable_free_model_publication: null,
  enable_free_model_training: false,
  enable_paid_model_training: true,
  enforce_zdr: null,
  enforce_zdr_anthropic: true,
  enforce_zdr_google: false,
  enforce_zdr_openai: null,
  enforce_zdr_xai: null,
  enforce_zdr_other: true,
  enforce_first_party_harness_models: { made_up: [1] },
  workspace_id: null,
  created_at: "2026-03-01T09:00:00Z",
  updated_at: null,
  made_up: { kept: true },
} satisfies Record<keyof Guardrail | "made_up", unknown>;

const settings: Required<GuardrailSettings> = {
  description: null,
  limit_usd: 12.5,
  reset_interval: "weekly",
  include_byok_in_budgets: true,
  allowed_models: ["openai/gpt-5-mini"],
  ignored_models: null,
  allowed_providers: null,
  ignored_providers: ["some-provider"],
  allowed_data_regions: ["global", "us"],
  content_filters: [{ pattern: "project-\\d+", action: "block", label: "project" }],
  content_filter_builtins: [{ slug: "regex-prompt-injection", action: "flag", scan_scope: "user_only" }],
  enable_free_model_publication: false,
  enable_free_model_training: false,
  enable_paid_model_training: null,
  enforce_zdr: null,
  enforce_zdr_anthropic: true,
  enforce_zdr_google: true,
  enforce_zdr_openai: false,
  enforce_zdr_xai: null,
  enforce_zdr_other: null,
  enforce_first_party_harness_models: true,
};

const keyAssignment = {
  id: "a-1",
  guardrail_id: guardrail.id,
  key_hash: "f01d",
  key_label: "sk-or-v1-abc...123",
  key_name: "Nightly jobs",
  assigned_by: null,
  created_at: "2026-03-01T09:00:00Z",
  made_up: 1,
};

const memberAssignment = {
  id: "a-2",
  guardrail_id: guardrail.id,
  user_id: "user_1",
  organization_id: "org_1",
  assigned_by: "user_2",
  created_at: "2026-03-01T09:00:00Z",
  made_up: 1,
};

describeCases([
  {
    name: "guardrailsList",
    call: () => guardrailsList(core, { offset: 50, limit: 25, workspace_id: "ws-1" }),
    sent: ["GET", "/guardrails?offset=50&limit=25&workspace_id=ws-1"],
    answers: [{ data: [guardrail, { id: "g-2" }], total_count: 52, made_up: 1 }],
    unreadable: "data",
    statuses: [400, 401, 403, 500],
  },
  {
    name: "guardrailsCreate",
    call: () => guardrailsCreate(core, { ...settings, name: "Interns", workspace_id: "ws-1" }),
    sent: ["POST", "/guardrails", { ...settings, name: "Interns", workspace_id: "ws-1" }],
    status: 201,
    answers: [{ data: guardrail, made_up: 1 }],
    unreadable: "data",
    statuses: [400, 401, 403, 500],
  },
  {
    name: "guardrailsGet",
    call: (id) => guardrailsGet(core, { id }),
    sent: ["GET", "/guardrails/a%2Fb"],
    answers: [{ data: guardrail, made_up: 1 }],
    unreadable: "data",
    statuses: [401, 403, 404, 500],
  },
  {
    name: "guardrailsUpdate",
    call: (id) => guardrailsUpdate(core, { ...settings, id, name: "Two" }),
    sent: ["PATCH", "/guardrails/a%2Fb", { ...settings, name: "Two" }],
    answers: [{ data: guardrail, made_up: 1 }],
    unreadable: "data",
    statuses: [400, 401, 403, 404, 409, 500],
  },
  {
    name: "guardrailsDelete",
    call: (id) => guardrailsDelete(core, { id }),
    sent: ["DELETE", "/guardrails/a%2Fb"],
    answers: [{ deleted: true, made_up: 1 }],
    unreadable: "deleted",
    statuses: [401, 403, 404, 500],
  },
  {
    name: "guardrailsListKeyAssignments",
    call: () => guardrailsListKeyAssignments(core, { offset: 50, limit: 25 }),
    sent: ["GET", "/guardrails/assignments/keys?offset=50&limit=25"],
    answers: [{ data: [keyAssignment], total_count: 1, made_up: 1 }],
    unreadable: "data",
    statuses: [401, 403, 500],
  },
  {
    name: "guardrailsListGuardrailKeyAssignments",
    call: (id) => guardrailsListGuardrailKeyAssignments(core, { id, offset: 50, limit: 25 }),
    sent: ["GET", "/guardrails/a%2Fb/assignments/keys?offset=50&limit=25"],
    answers: [{ data: [keyAssignment], total_count: null, made_up: 1 }],
    unreadable: "data",
    statuses: [401, 403, 404, 500],
  },
  {
    name: "guardrailsBulkAssignKeys",
    call: (id) => guardrailsBulkAssignKeys(core, { id, key_hashes: ["f01d", "f02d"] }),
    sent: ["POST", "/guardrails/a%2Fb/assignments/keys", { key_hashes: ["f01d", "f02d"] }],
    answers: [{ assigned_count: 2, made_up: 1 }],
    unreadable: "assigned_count",
    statuses: [400, 401, 403, 404, 500],
  },
  {
    name: "guardrailsBulkUnassignKeys",
    call: (id) => guardrailsBulkUnassignKeys(core, { id, key_hashes: ["f01d"] }),
    sent: ["POST", "/guardrails/a%2Fb/assignments/keys/remove", { key_hashes: ["f01d"] }],
    answers: [{ unassigned_count: 1, made_up: 1 }],
    unreadable: "unassigned_count",
    statuses: [400, 401, 403, 404, 500],
  },
  {
    name: "guardrailsListMemberAssignments",
    call: () => guardrailsListMemberAssignments(core, { offset: 50, limit: 25 }),
    sent: ["GET", "/guardrails/assignments/members?offset=50&limit=25"],
    answers: [{ data: [memberAssignment], total_count: 1, made_up: 1 }],
    unreadable: "data",
    statuses: [401, 403, 500],
  },
  {
    name: "guardrailsListGuardrailMemberAssignments",
    call: (id) => guardrailsListGuardrailMemberAssignments(core, { id, offset: 50, limit: 25 }),
    sent: ["GET", "/guardrails/a%2Fb/assignments/members?offset=50&limit=25"],
    answers: [{ data: [memberAssignment], made_up: 1 }],
    unreadable: "data",
    statuses: [401, 403, 404, 500],
  },
  {
    name: "guardrailsBulkAssignMembers",
    call: (id) => guardrailsBulkAssignMembers(core, { id, member_user_ids: ["user_1", "user_2"] }),
    sent: ["POST", "/guardrails/a%2Fb/assignments/members", { member_user_ids: ["user_1", "user_2"] }],
    answers: [{ assigned_count: 2, made_up: 1 }],
    unreadable: "assigned_count",
    statuses: [400, 401, 403, 404, 500],
  },
  {
    name: "guardrailsBulkUnassignMembers",
    call: (id) => guardrailsBulkUnassignMembers(core, { id, member_user_ids: ["user_1"] }),
    sent: ["POST", "/guardrails/a%2Fb/assignments/members/remove", { member_user_ids: ["user_1"] }],
    answers: [{ unassigned_count: 1, made_up: 1 }],
    unreadable: "unassigned_count",
    statuses: [400, 401, 403, 404, 500],
  },
]);

describe.each([
  ["guardrailsList", guardrailsList, "/guardrails"],
  ["guardrailsListKeyAssignments", guardrailsListKeyAssignments, "/guardrails/assignments/keys"],
  ["guardrailsListMemberAssignments", guardrailsListMemberAssignments, "/guardrails/assignments/members"],
] as const)("%s", (_, list, path) => {
  test("needs no request", async () => {
    api().get(`/api/v1${path}`).reply(200, { data: [] });

    expect(success(await list(core))).toEqual({ data: [] });
  });
});

test("what guardrailsGet returns can be handed to guardrailsUpdate, in part or as a whole", async () => {
  const { id, content_filters, content_filter_builtins } = guardrail;
  api().get(`/api/v1/guardrails/${id}`).reply(200, { data: guardrail });
  api()
    .patch(`/api/v1/guardrails/${id}`, { content_filters, content_filter_builtins, enforce_zdr_xai: true })
    .reply(200, { data: guardrail });

  const { data } = success(await guardrailsGet(core, { id }));
  const { content_filters: own, content_filter_builtins: builtin } = data;
  success(
    await guardrailsUpdate(core, {
      id,
      content_filters: own,
      content_filter_builtins: builtin,
      enforce_zdr_xai: true,
    }),
  );
});
