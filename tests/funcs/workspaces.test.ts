import { describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../src/errors/index.js";
import { workspacesBulkAddMembers } from "../../src/funcs/workspacesBulkAddMembers.js";
import { workspacesBulkRemoveMembers } from "../../src/funcs/workspacesBulkRemoveMembers.js";
import { workspacesCreate } from "../../src/funcs/workspacesCreate.js";
import { workspacesDelete } from "../../src/funcs/workspacesDelete.js";
import { workspacesDeleteBudget } from "../../src/funcs/workspacesDeleteBudget.js";
import { workspacesGet } from "../../src/funcs/workspacesGet.js";
import { workspacesGetBudget } from "../../src/funcs/workspacesGetBudget.js";
import { workspacesList } from "../../src/funcs/workspacesList.js";
import { workspacesListBudgets } from "../../src/funcs/workspacesListBudgets.js";
import { workspacesListMembers } from "../../src/funcs/workspacesListMembers.js";
import { workspacesSetBudget } from "../../src/funcs/workspacesSetBudget.js";
import { workspacesUpdate } from "../../src/funcs/workspacesUpdate.js";
import type { Result } from "../../src/result.js";
import { describeCases } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const workspace = {
  id: "7b1f6f0e-3c0d-4a55-9a0b-0c6d1b2e3f40",
  name: "Nightly jobs",
  slug: "nightly-jobs",
  description: null,
  default_text_model: "acme/large",
  default_image_model: null,
  default_provider_sort: "greenest",
  default_guardrail_id: "1c2d3e4f-0000-5000-8000-000000000001",
  disabled_server_tools: ["openrouter:bash", "openrouter:new_tool"],
  include_byok_in_budgets: false,
  is_observability_io_logging_enabled: true,
  is_observability_broadcast_enabled: false,
  is_data_discount_logging_enabled: false,
  io_logging_sampling_rate: 0.25,
  io_logging_api_key_ids: [3, 14],
  created_at: "2026-01-01T00:00:00Z",
  updated_at: null,
  created_by: "user_31aQ",
  made_up: { kept: true },
};
const member = {
  id: "2d3e4f50-0000-4000-8000-000000000002",
  user_id: "user_31aQ",
  workspace_id: workspace.id,
  role: "auditor",
  created_at: "2026-01-02T00:00:00Z",
  made_up: 1,
};
const budget = {
  id: "3e4f5061-0000-4000-8000-000000000003",
  limit_usd: 12.5,
  reset_interval: null,
  workspace_id: workspace.id,
  created_at: "2026-01-03T00:00:00Z",
  updated_at: "2026-01-04T00:00:00Z",
  made_up: [],
};
const settings = {
  description: null,
  default_text_model: "acme/small",
  default_image_model: null,
  default_provider_sort: "price",
  disabled_server_tools: ["openrouter:shell"],
  is_observability_io_logging_enabled: true,
  is_observability_broadcast_enabled: true,
  is_data_discount_logging_enabled: false,
  io_logging_sampling_rate: 1,
  io_logging_api_key_ids: null,
};
const core = createCore();

describeCases([
  {
    name: "workspacesList",
    call: () => workspacesList(core, { offset: 100, limit: 50 }),
    sent: ["GET", "/workspaces?offset=100&limit=50"],
    answers: [{ data: [workspace, { id: "ws-2" }], total_count: 102, made_up: 1 }, { data: [] }],
    unreadable: "data",
    statuses: [401, 403, 500],
  },
  {
    name: "workspacesCreate",
    call: () => workspacesCreate(core, { name: "Nightly jobs", slug: "nightly-jobs", ...settings }),
    sent: ["POST", "/workspaces", { name: "Nightly jobs", slug: "nightly-jobs", ...settings }],
    answers: [{ data: workspace, made_up: 1 }],
    unreadable: { data: [] },
    status: 201,
    statuses: [400, 401, 403, 500],
  },
  {
    name: "workspacesGet",
    call: (id) => workspacesGet(core, { id }),
    sent: ["GET", "/workspaces/a%2Fb"],
    answers: [{ data: workspace, made_up: 1 }, { data: { id: "ws-2" } }],
    unreadable: {},
    statuses: [401, 403, 404, 500],
  },
  {
    name: "workspacesUpdate",
    call: (id) => workspacesUpdate(core, { id, name: "Weekly jobs", slug: undefined, ...settings }),
    sent: ["PATCH", "/workspaces/a%2Fb", { name: "Weekly jobs", ...settings }],
    answers: [{ data: workspace, made_up: 1 }],
    unreadable: { data: null },
    statuses: [400, 401, 403, 404, 500],
  },
  {
    name: "workspacesDelete",
    call: (id) => workspacesDelete(core, { id }),
    sent: ["DELETE", "/workspaces/a%2Fb"],
    answers: [{ deleted: true, made_up: 1 }],
    unreadable: {},
    statuses: [400, 401, 403, 404, 500],
  },
  {
    name: "workspacesDelete, of the default workspace",
    call: (id) => workspacesDelete(core, { id, confirm_default_workspace_deletion: true }),
    sent: ["DELETE", "/workspaces/a%2Fb?confirm_default_workspace_deletion=true"],
    answers: [{ deleted: true }],
    unreadable: { deleted: "yes" },
    statuses: [400, 401, 403, 404, 500],
  },
  {
    name: "workspacesListMembers",
    call: (id) => workspacesListMembers(core, { id, offset: 10, limit: 5 }),
    sent: ["GET", "/workspaces/a%2Fb/members?offset=10&limit=5"],
    answers: [{ data: [member, { user_id: "user_31bR", id: null }], total_count: 12, made_up: 1 }, { data: [] }],
    unreadable: "data",
    statuses: [401, 403, 404, 500],
  },
  {
    name: "workspacesBulkAddMembers",
    call: (id) => workspacesBulkAddMembers(core, { id, user_ids: ["user_31aQ", "user_31bR"] }),
    sent: ["POST", "/workspaces/a%2Fb/members/add", { user_ids: ["user_31aQ", "user_31bR"] }],
    answers: [{ data: [member], added_count: 1, made_up: 1 }, { data: [] }],
    unreadable: { added_count: 1 },
    statuses: [400, 401, 403, 404, 500],
  },
  {
    name: "workspacesBulkRemoveMembers",
    call: (id) => workspacesBulkRemoveMembers(core, { id, user_ids: ["user_31aQ"] }),
    sent: ["POST", "/workspaces/a%2Fb/members/remove", { user_ids: ["user_31aQ"] }],
    answers: [{ removed_count: 1, made_up: 1 }],
    unreadable: {},
    statuses: [400, 401, 403, 404, 500],
  },
  {
    name: "workspacesListBudgets",
    call: (id) => workspacesListBudgets(core, { id }),
    sent: ["GET", "/workspaces/a%2Fb/budgets"],
    answers: [{ data: [budget, { id: "b-2", limit_usd: 1 }], include_byok_in_budgets: true, made_up: 1 }, { data: [] }],
    unreadable: "data",
    statuses: [401, 403, 404, 500],
  },
  {
    name: "workspacesGetBudget",
    call: (id) => workspacesGetBudget(core, { id, interval: "lifetime" }),
    sent: ["GET", "/workspaces/a%2Fb/budgets/lifetime"],
    answers: [{ data: budget, include_byok_in_budgets: false, made_up: 1 }, { data: budget }],
    unreadable: { data: 1 },
    statuses: [400, 401, 403, 404, 500],
  },
  {
    name: "workspacesSetBudget",
    call: (id) => workspacesSetBudget(core, { id, interval: "daily", limit_usd: 12.5, include_byok_in_budgets: true }),
    sent: ["PUT", "/workspaces/a%2Fb/budgets/daily", { limit_usd: 12.5, include_byok_in_budgets: true }],
    answers: [{ data: { ...budget, reset_interval: "daily" }, include_byok_in_budgets: true, made_up: 1 }],
    unreadable: { data: "12.5" },
    statuses: [400, 401, 403, 404, 500],
  },
  {
    name: "workspacesDeleteBudget",
    call: (id) => workspacesDeleteBudget(core, { id, interval: "fortnightly" }),
    sent: ["DELETE", "/workspaces/a%2Fb/budgets/fortnightly"],
    answers: [{ deleted: true, made_up: 1 }],
    unreadable: { deleted: null },
    statuses: [400, 401, 403, 404, 500],
  },
]);

describe.each([
  ["workspacesGetBudget", (interval: string) => workspacesGetBudget(core, { id: "ws-1", interval })],
  ["workspacesSetBudget", (interval: string) => workspacesSetBudget(core, { id: "ws-1", interval, limit_usd: 1 })],
  ["workspacesDeleteBudget", (interval: string) => workspacesDeleteBudget(core, { id: "ws-1", interval })],
])("%s", (_, call: (interval: string) => Promise<Result<unknown, unknown>>) => {
  test.each(["", ".."])("sends nothing for the interval %j", async (interval) => {
    expect(failure(await call(interval))).toBeInstanceOf(InvalidRequestError);
  });
});

test("workspacesList needs no request", async () => {
  api().get("/api/v1/workspaces").reply(200, { data: [] });

  expect(success(await workspacesList(core))).toEqual({ data: [] });
});
