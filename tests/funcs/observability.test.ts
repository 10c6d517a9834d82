import { expect, test } from "vitest";
import { observabilityCreate } from "../../src/funcs/observabilityCreate.js";
import { observabilityDelete } from "../../src/funcs/observabilityDelete.js";
import { observabilityGet } from "../../src/funcs/observabilityGet.js";
import { observabilityList } from "../../src/funcs/observabilityList.js";
import { observabilityUpdate } from "../../src/funcs/observabilityUpdate.js";
import type { CreateObservabilityDestinationRequest } from "../../src/models/observability.js";
import { describeCases } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

const WORKSPACE = "7b1f6f0e-3c0d-4a55-9a0b-0c6d1b2e3f40";
const destination = {
  id: "4f506172-0000-4000-8000-000000000004",
  type: "webhook",
  name: "Traces",
  config: { url: "https://traces.example.com", method: "PATCH", headers: { authorization: "Be...1c" }, made_up: 1 },
  enabled: true,
  privacy_mode: false,
  sampling_rate: 0.5,
  api_key_hashes: ["f01d"],
  filter_rules: { enabled: true, groups: [{ logic: "xor", rules: [{ field: "model", operator: "exists" }] }] },
  regions: ["global", "mars"],
  broadcast_generation_cost: true,
  broadcast_generation_identity: false,
  broadcast_generation_request_context: false,
  workspace_id: WORKSPACE,
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-02T00:00:00Z",
  made_up: { kept: true },
};
const created: CreateObservabilityDestinationRequest = {
  type: "s3",
  name: "Archive",
  config: { accessKeyId: "AK", secretAccessKey: "SK", bucketName: "traces", region: "eu-west-1" },
  enabled: false,
  privacy_mode: true,
  sampling_rate: 0.5,
  api_key_hashes: null,
  filter_rules: { groups: [{ logic: "or", rules: [{ field: "total_cost", operator: "gt", value: 0.01 }] }] },
  regions: ["eu", "us"],
  broadcast_generation_cost: true,
  broadcast_generation_identity: true,
  broadcast_generation_request_context: true,
  workspace_id: WORKSPACE,
};
const changes = { name: "Archive 2", filter_rules: null, config: { region: "eu-west-2" }, regions: ["global"] };
const core = createCore();

describeCases([
  {
    name: "observabilityList",
    call: () => observabilityList(core, { offset: 100, limit: 50, workspace_id: WORKSPACE }),
    sent: ["GET", `/observability/destinations?offset=100&limit=50&workspace_id=${WORKSPACE}`],
    answers: [
      { data: [destination, { id: "d-2", type: "of a new type", config: 1 }], total_count: 102, made_up: 1 },
      { data: [] },
    ],
    unreadable: "data",
    statuses: [400, 401, 500],
  },
  {
    name: "observabilityCreate",
    call: () => observabilityCreate(core, created),
    sent: ["POST", "/observability/destinations", created],
    answers: [{ data: destination, made_up: 1 }],
    unreadable: { data: {} },
    status: 201,
    statuses: [400, 401, 403, 409, 500],
  },
  {
    name: "observabilityGet",
    call: (id) => observabilityGet(core, { id }),
    sent: ["GET", "/observability/destinations/a%2Fb"],
    answers: [{ data: destination, made_up: 1 }, { data: { id: "d-2", type: "opik", config: null, name: null } }],
    unreadable: { data: null },
    statuses: [401, 404, 500],
  },
  {
    name: "observabilityUpdate",
    call: (id) => observabilityUpdate(core, { id, enabled: undefined, ...changes }),
    sent: ["PATCH", "/observability/destinations/a%2Fb", changes],
    answers: [{ data: destination, made_up: 1 }],
    unreadable: {},
    statuses: [400, 401, 403, 404, 409, 500],
  },
  {
    name: "observabilityDelete",
    call: (id) => observabilityDelete(core, { id }),
    sent: ["DELETE", "/observability/destinations/a%2Fb"],
    answers: [{ deleted: true, made_up: 1 }],
    unreadable: {},
    statuses: [401, 404, 500],
  },
]);

test("observabilityList needs no request", async () => {
  api().get("/api/v1/observability/destinations").reply(200, { data: [] });

  expect(success(await observabilityList(core))).toEqual({ data: [] });
});
