import { describe, expect, test } from "vitest";
import type { OpenRouterCore } from "../../src/core.js";
import {
  BadRequestResponseError,
  ConflictResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  InvalidRequestError,
  NotFoundResponseError,
  OpenRouterDefaultError,
  ResponseValidationError,
  UnauthorizedResponseError,
} from "../../src/errors/index.js";
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
import type { Result } from "../../src/result.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

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

interface Row {
  name: string;
  call: (core: OpenRouterCore, id: string) => Promise<Result<unknown, unknown>>;
  method: "GET" | "POST" | "PATCH" | "DELETE";
  path: string;
  query?: Record<string, string>;
  body?: unknown;
  status?: number;
  answer: Record<string, unknown>;
  /** The field without which the answer is refused. */
  point: string;
  errors: readonly number[];
}

const rows: readonly Row[] = [
  {
    name: "guardrailsList",
    call: (core) => guardrailsList(core, { offset: 50, limit: 25, workspace_id: "ws-1" }),
    method: "GET",
    path: "/guardrails",
    query: { offset: "50", limit: "25", workspace_id: "ws-1" },
    answer: { data: [guardrail, { id: "g-2" }], total_count: 52 },
    point: "data",
    errors: [400, 401, 500],
  },
  {
    name: "guardrailsCreate",
    call: (core) => guardrailsCreate(core, { ...settings, name: "Interns", workspace_id: "ws-1" }),
    method: "POST",
    path: "/guardrails",
    body: { ...settings, name: "Interns", workspace_id: "ws-1" },
    status: 201,
    answer: { data: guardrail },
    point: "data",
    errors: [400, 401, 403, 500],
  },
  {
    name: "guardrailsGet",
    call: (core, id) => guardrailsGet(core, { id }),
    method: "GET",
    path: "/guardrails/{id}",
    answer: { data: guardrail },
    point: "data",
    errors: [401, 404, 500],
  },
  {
    name: "guardrailsUpdate",
    call: (core, id) => guardrailsUpdate(core, { ...settings, id, name: "Two" }),
    method: "PATCH",
    path: "/guardrails/{id}",
    body: { ...settings, name: "Two" },
    answer: { data: guardrail },
    point: "data",
    errors: [400, 401, 403, 404, 409, 500],
  },
  {
    name: "guardrailsDelete",
    call: (core, id) => guardrailsDelete(core, { id }),
    method: "DELETE",
    path: "/guardrails/{id}",
    answer: { deleted: true },
    point: "deleted",
    errors: [401, 404, 500],
  },
  {
    name: "guardrailsListKeyAssignments",
    call: (core) => guardrailsListKeyAssignments(core, { offset: 50, limit: 25 }),
    method: "GET",
    path: "/guardrails/assignments/keys",
    query: { offset: "50", limit: "25" },
    answer: { data: [keyAssignment], total_count: 1 },
    point: "data",
    errors: [401, 500],
  },
  {
    name: "guardrailsListGuardrailKeyAssignments",
    call: (core, id) => guardrailsListGuardrailKeyAssignments(core, { id, offset: 50, limit: 25 }),
    method: "GET",
    path: "/guardrails/{id}/assignments/keys",
    query: { offset: "50", limit: "25" },
    answer: { data: [keyAssignment], total_count: null },
    point: "data",
    errors: [401, 404, 500],
  },
  {
    name: "guardrailsBulkAssignKeys",
    call: (core, id) => guardrailsBulkAssignKeys(core, { id, key_hashes: ["f01d", "f02d"] }),
    method: "POST",
    path: "/guardrails/{id}/assignments/keys",
    body: { key_hashes: ["f01d", "f02d"] },
    answer: { assigned_count: 2 },
    point: "assigned_count",
    errors: [400, 401, 403, 404, 500],
  },
  {
    name: "guardrailsBulkUnassignKeys",
    call: (core, id) => guardrailsBulkUnassignKeys(core, { id, key_hashes: ["f01d"] }),
    method: "POST",
    path: "/guardrails/{id}/assignments/keys/remove",
    body: { key_hashes: ["f01d"] },
    answer: { unassigned_count: 1 },
    point: "unassigned_count",
    errors: [400, 401, 404, 500],
  },
  {
    name: "guardrailsListMemberAssignments",
    call: (core) => guardrailsListMemberAssignments(core, { offset: 50, limit: 25 }),
    method: "GET",
    path: "/guardrails/assignments/members",
    query: { offset: "50", limit: "25" },
    answer: { data: [memberAssignment], total_count: 1 },
    point: "data",
    errors: [401, 500],
  },
  {
    name: "guardrailsListGuardrailMemberAssignments",
    call: (core, id) => guardrailsListGuardrailMemberAssignments(core, { id, offset: 50, limit: 25 }),
    method: "GET",
    path: "/guardrails/{id}/assignments/members",
    query: { offset: "50", limit: "25" },
    answer: { data: [memberAssignment] },
    point: "data",
    errors: [401, 404, 500],
  },
  {
    name: "guardrailsBulkAssignMembers",
    call: (core, id) => guardrailsBulkAssignMembers(core, { id, member_user_ids: ["user_1", "user_2"] }),
    method: "POST",
    path: "/guardrails/{id}/assignments/members",
    body: { member_user_ids: ["user_1", "user_2"] },
    answer: { assigned_count: 2 },
    point: "assigned_count",
    errors: [400, 401, 404, 500],
  },
  {
    name: "guardrailsBulkUnassignMembers",
    call: (core, id) => guardrailsBulkUnassignMembers(core, { id, member_user_ids: ["user_1"] }),
    method: "POST",
    path: "/guardrails/{id}/assignments/members/remove",
    body: { member_user_ids: ["user_1"] },
    answer: { unassigned_count: 1 },
    point: "unassigned_count",
    errors: [400, 401, 404, 500],
  },
];

const classes = [
  [400, BadRequestResponseError],
  [401, UnauthorizedResponseError],
  [403, ForbiddenResponseError],
  [404, NotFoundResponseError],
  [409, ConflictResponseError],
  [500, InternalServerResponseError],
] as const;

function expectRequest({ method, path, query = {}, body = "" }: Row, id: string) {
  return api()
    .intercept(`/api/v1${path.replace("{id}", encodeURIComponent(id))}`, method, (sent) => {
      expect(sent).toEqual(body);
      return true;
    })
    .query(query);
}

describe.each(rows)("$name", (row) => {
  test("sends exactly what it was given and returns the answer", async () => {
    const answer = { ...row.answer, made_up: { kept: true } };
    expectRequest(row, "a/b?c#d").reply(row.status ?? 200, answer);

    expect(success(await row.call(createCore(), "a/b?c#d"))).toEqual(answer);
  });

  test("an answer without its point is refused, and kept", async () => {
    expectRequest(row, "g-1").reply(200, { made_up: 1 });

    const error = failure(await row.call(createCore(), "g-1"));
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({ rawValue: { made_up: 1 }, issues: [{ path: [row.point] }] });
  });

  test.each(classes)("%i becomes its own error if it is documented", async (status, type) => {
    expectRequest(row, "g-1").reply(status, { error: { code: status, message: "No" } });

    const error = failure(await row.call(createCore(), "g-1"));
    expect(error).toBeInstanceOf(row.errors.includes(status) ? type : OpenRouterDefaultError);
    expect(error).toMatchObject({ statusCode: status, message: "No" });
  });
});

describe.each(rows.filter(({ path }) => path.includes("{id}")))("$name", ({ call }) => {
  test.each(["", ".", "..", "%2e%2E"])("nothing is sent for the id %o", async (id) => {
    const error = failure(await call(createCore(), id));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ message: expect.stringContaining("`id`") });
  });
});

describe.each([
  ["guardrailsList", guardrailsList, "/guardrails"],
  ["guardrailsListKeyAssignments", guardrailsListKeyAssignments, "/guardrails/assignments/keys"],
  ["guardrailsListMemberAssignments", guardrailsListMemberAssignments, "/guardrails/assignments/members"],
] as const)("%s", (_, list, path) => {
  test("needs no request", async () => {
    api().get(`/api/v1${path}`).reply(200, { data: [] });

    expect(success(await list(createCore()))).toEqual({ data: [] });
  });
});

test("what guardrailsGet returns can be handed to guardrailsUpdate, in part or as a whole", async () => {
  const { id, content_filters, content_filter_builtins } = guardrail;
  api().get(`/api/v1/guardrails/${id}`).reply(200, { data: guardrail });
  api()
    .patch(`/api/v1/guardrails/${id}`, { content_filters, content_filter_builtins, enforce_zdr_xai: true })
    .reply(200, { data: guardrail });

  const { data } = success(await guardrailsGet(createCore(), { id }));
  const { content_filters: own, content_filter_builtins: builtin } = data;
  success(
    await guardrailsUpdate(createCore(), {
      id,
      content_filters: own,
      content_filter_builtins: builtin,
      enforce_zdr_xai: true,
    }),
  );
});
