import { describe, expect, test } from "vitest";
import {
  ConflictResponseError,
  InvalidRequestError,
  NotFoundResponseError,
  ResponseValidationError,
} from "../../src/errors/index.js";
import { scimCreate } from "../../src/funcs/scimCreate.js";
import { scimCreateSyncJob } from "../../src/funcs/scimCreateSyncJob.js";
import { scimDelete } from "../../src/funcs/scimDelete.js";
import { scimGetSyncJob } from "../../src/funcs/scimGetSyncJob.js";
import { scimListGroups } from "../../src/funcs/scimListGroups.js";
import { scimListMappings } from "../../src/funcs/scimListMappings.js";
import { scimRead } from "../../src/funcs/scimRead.js";
import { scimUpdate } from "../../src/funcs/scimUpdate.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const group = {
  id: "grp-1",
  display_name: "Night shift",
  external_id: null,
  organization_id: "org-1",
  created_at: "2026-02-01T00:00:00Z",
  updated_at: "2026-02-02T00:00:00Z",
  made_up: { kept: true },
};

const mapping = {
  id: "map-1",
  scim_group_id: "grp-1",
  workspace_id: "ws-1",
  role: "auditor",
  organization_id: "org-1",
  created_at: "2026-02-01T00:00:00Z",
  updated_at: "2026-02-02T00:00:00Z",
  made_up: [1],
};

const job = {
  id: "job-1",
  status: "queued",
  synced_groups: null,
  deleted_groups: null,
  error_message: null,
  created_at: "2026-02-01T00:00:00Z",
  started_at: null,
  finished_at: null,
  made_up: true,
};

const MAPPINGS = "/api/v1/scim/group-mappings";

describe("scimListMappings", () => {
  test("returns a page of mappings", async () => {
    const page = { data: [mapping, { id: "map-2" }], total_count: 12, made_up: 1 };
    api().get(MAPPINGS).query({ offset: "10", limit: "2" }).reply(200, page);

    expect(success(await scimListMappings(createCore(), { offset: 10, limit: 2 }))).toEqual(page);
  });

  test("asks for the first page if nothing is said", async () => {
    api().get(MAPPINGS).reply(200, { data: [] });

    expect(success(await scimListMappings(createCore()))).toEqual({ data: [] });
  });
});

describe("scimListGroups", () => {
  test("returns a page of groups", async () => {
    const page = { data: [group, { id: "grp-2" }], total_count: 2, made_up: 1 };
    api().get("/api/v1/scim/groups").query({ limit: "100" }).reply(200, page);

    expect(success(await scimListGroups(createCore(), { offset: null, limit: 100 }))).toEqual(page);
  });
});

describe("scimCreate", () => {
  const request = { scim_group_id: "grp-1", workspace_id: "ws-1", role: "member" };

  test("sends what to connect and returns the mapping", async () => {
    const answer = { data: mapping, made_up: 1 };
    api()
      .post(MAPPINGS, (body) => {
        expect(body).toEqual(request);
        return true;
      })
      .reply(201, answer);

    expect(success(await scimCreate(createCore(), request))).toEqual(answer);
  });

  test("409 becomes ConflictResponseError", async () => {
    api()
      .post(MAPPINGS)
      .reply(409, { error: { code: 409, message: "No" } });

    expect(failure(await scimCreate(createCore(), request))).toBeInstanceOf(ConflictResponseError);
  });
});

describe("scimRead", () => {
  test("returns the mapping", async () => {
    api().get(`${MAPPINGS}/map%2F1`).reply(200, { data: mapping });

    expect(success(await scimRead(createCore(), { id: "map/1" }))).toEqual({ data: mapping });
  });

  test("an answer without a mapping is none", async () => {
    api().get(`${MAPPINGS}/map-1`).reply(200, { role: "admin" });

    expect(failure(await scimRead(createCore(), { id: "map-1" }))).toBeInstanceOf(ResponseValidationError);
  });
});

describe("scimUpdate", () => {
  test("sends the role without the identifier and returns the mapping", async () => {
    api()
      .patch(`${MAPPINGS}/map-1`, (body) => {
        expect(body).toEqual({ role: "admin" });
        return true;
      })
      .reply(200, { data: mapping });

    expect(success(await scimUpdate(createCore(), { id: "map-1", role: "admin" }))).toEqual({ data: mapping });
  });
});

describe("scimDelete", () => {
  test.each([true, false, "false"] as const)("says what becomes of the members: %j", async (keep_members) => {
    api()
      .delete(`${MAPPINGS}/map-1`, (body) => {
        expect(body).toBe("");
        return true;
      })
      .query({ keep_members: `${keep_members}` })
      .reply(200, { deleted: true, made_up: 1 });

    const result = await scimDelete(createCore(), { id: "map-1", keep_members });
    expect(success(result)).toEqual({ deleted: true, made_up: 1 });
  });
});

describe("scimCreateSyncJob", () => {
  test("sends no body and returns the job", async () => {
    api()
      .post("/api/v1/scim/sync-jobs", (body) => {
        expect(body).toBe("");
        return true;
      })
      .reply(202, { data: job, made_up: 1 });

    expect(success(await scimCreateSyncJob(createCore()))).toEqual({ data: job, made_up: 1 });
  });
});

describe("scimGetSyncJob", () => {
  test("returns a job that is done, and one whose status is new", async () => {
    const done = { ...job, status: "succeeded", synced_groups: 3, deleted_groups: 0 };
    api().get("/api/v1/scim/sync-jobs/job-1").reply(200, { data: done });
    api()
      .get("/api/v1/scim/sync-jobs/job-2")
      .reply(200, { data: { id: "job-2", status: "paused" } });

    expect(success(await scimGetSyncJob(createCore(), { id: "job-1" }))).toEqual({ data: done });
    expect(success(await scimGetSyncJob(createCore(), { id: "job-2" })).data.status).toBe("paused");
  });
});

describe.each([
  ["scimRead", "get", `${MAPPINGS}/1`, (id: string) => scimRead(createCore(), { id })],
  ["scimUpdate", "patch", `${MAPPINGS}/1`, (id: string) => scimUpdate(createCore(), { id, role: "member" })],
  [
    "scimDelete",
    "delete",
    `${MAPPINGS}/1?keep_members=true`,
    (id: string) => scimDelete(createCore(), { id, keep_members: true }),
  ],
  ["scimGetSyncJob", "get", "/api/v1/scim/sync-jobs/1", (id: string) => scimGetSyncJob(createCore(), { id })],
] as const)("%s", (_, method, path, call) => {
  test.each(["", "..", "%2e%2e", "a\nb"])("refuses the identifier %j", async (id) => {
    expect(failure(await call(id))).toBeInstanceOf(InvalidRequestError);
  });

  test("404 becomes NotFoundResponseError", async () => {
    api()
      [method](path)
      .reply(404, { error: { code: 404, message: "No" } });

    expect(failure(await call("1"))).toBeInstanceOf(NotFoundResponseError);
  });
});

describe.each([
  ["scimListMappings", "get", MAPPINGS, () => scimListMappings(createCore())],
  ["scimListGroups", "get", "/api/v1/scim/groups", () => scimListGroups(createCore())],
  ["scimCreateSyncJob", "post", "/api/v1/scim/sync-jobs", () => scimCreateSyncJob(createCore())],
] as const)("%s", (_, method, path, call) => {
  test("404 becomes NotFoundResponseError", async () => {
    api()
      [method](path)
      .reply(404, { error: { code: 404, message: "No" } });

    expect(failure(await call())).toBeInstanceOf(NotFoundResponseError);
  });
});
