import { describe, expect, test } from "vitest";
import { byokCreate } from "../../src/funcs/byokCreate.js";
import { byokDelete } from "../../src/funcs/byokDelete.js";
import { byokGet } from "../../src/funcs/byokGet.js";
import { byokList } from "../../src/funcs/byokList.js";
import { byokUpdate } from "../../src/funcs/byokUpdate.js";
import type { BYOKKey, BYOKKeySettings } from "../../src/models/byok.js";
import { describeCases } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const core = createCore();
const SECRET = "sk-provider-0123456789";

const key = {
  id: "4c0ffee0-1111-4222-8333-444455556666",
  provider: "provider-of-tomorrow",
  name: null,
  label: "sk-...6789",
  disabled: false,
  sort_order: 0,
  is_fallback: false,
  is_required: true,
  is_byok_only: false,
  declared_zdr: null,
  declared_region: "moon",
  allowed_models: null,
  allowed_api_key_hashes: ["f01d"],
  allowed_user_ids: [],
  workspace_id: null,
  created_at: "2026-03-01T09:00:00Z",
  made_up: { kept: true },
} satisfies Record<keyof BYOKKey | "made_up", unknown>;

const settings: Required<BYOKKeySettings> = {
  name: "Own contract",
  disabled: false,
  is_fallback: false,
  is_required: true,
  is_byok_only: false,
  declared_zdr: null,
  declared_region: "europe",
  allowed_models: ["anthropic/claude-sonnet-4.5"],
  allowed_api_key_hashes: null,
  allowed_user_ids: ["user_1"],
};

describeCases([
  {
    name: "byokList",
    call: () => byokList(core, { offset: 50, limit: 25, workspace_id: "ws-1", provider: "anthropic" }),
    sent: ["GET", "/byok?offset=50&limit=25&workspace_id=ws-1&provider=anthropic"],
    answers: [{ data: [key, { id: "k-2" }], total_count: 52, made_up: 1 }],
    unreadable: "data",
    statuses: [400, 401, 500],
  },
  {
    name: "byokCreate",
    call: () => byokCreate(core, { ...settings, provider: "anthropic", key: SECRET, workspace_id: "ws-1" }),
    sent: ["POST", "/byok", { ...settings, provider: "anthropic", key: SECRET, workspace_id: "ws-1" }],
    status: 201,
    answers: [{ data: key, made_up: 1 }],
    unreadable: "data",
    statuses: [400, 401, 403, 500],
  },
  {
    name: "byokGet",
    call: (id) => byokGet(core, { id }),
    sent: ["GET", "/byok/a%2Fb"],
    answers: [{ data: key, made_up: 1 }],
    unreadable: "data",
    statuses: [401, 404, 500],
  },
  {
    name: "byokUpdate",
    call: (id) => byokUpdate(core, { ...settings, id, key: SECRET }),
    sent: ["PATCH", "/byok/a%2Fb", { ...settings, key: SECRET }],
    answers: [{ data: key, made_up: 1 }],
    unreadable: "data",
    statuses: [400, 401, 403, 404, 409, 500],
  },
  {
    name: "byokDelete",
    call: (id) => byokDelete(core, { id }),
    sent: ["DELETE", "/byok/a%2Fb"],
    answers: [{ deleted: true, made_up: 1 }],
    unreadable: "deleted",
    statuses: [401, 404, 500],
  },
]);

describe("byokList", () => {
  test("needs no request", async () => {
    api().get("/api/v1/byok").reply(200, { data: [] });

    expect(success(await byokList(core))).toEqual({ data: [] });
  });
});

describe("byokCreate", () => {
  test("no error shows the provider's key", async () => {
    api()
      .post("/api/v1/byok")
      .reply(400, { error: { code: 400, message: "Invalid key" } });

    const error = failure(await byokCreate(core, { provider: "openai", key: SECRET }));
    expect(JSON.stringify(error)).not.toContain(SECRET);
    expect(String(error)).not.toContain(SECRET);
  });
});

describe("byokUpdate", () => {
  test("leaves what is undefined as it is, and takes restrictions away with null", async () => {
    api()
      .patch("/api/v1/byok/k-1", (body) => {
        expect(body).toEqual({ allowed_models: null });
        return true;
      })
      .reply(200, { data: { id: "k-1" } });

    success(await byokUpdate(core, { id: "k-1", key: undefined, allowed_models: null }));
  });
});
