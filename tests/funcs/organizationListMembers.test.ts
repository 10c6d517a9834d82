import { describe, expect, test } from "vitest";
import { organizationListMembers } from "../../src/funcs/organizationListMembers.js";
import { testStatuses } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

const member = {
  id: "user_31aQ",
  email: "ada@example.com",
  first_name: "Ada",
  last_name: null,
  role: "org:auditor",
  made_up: { kept: true },
};

describe("organizationListMembers", () => {
  test("returns the members", async () => {
    const page = { data: [member, { id: "user_31bR" }], total_count: 2, made_up: 1 };
    api().get("/api/v1/organization/members").reply(200, page);

    expect(success(await organizationListMembers(createCore()))).toEqual(page);
  });

  test("sends the page in the query", async () => {
    api().get("/api/v1/organization/members?offset=100&limit=25").reply(200, { data: [] });

    expect(success(await organizationListMembers(createCore(), { offset: 100, limit: 25 }))).toEqual({ data: [] });
  });

  test("a member without an id does not fail the list", async () => {
    const body = { data: [{ ...member, id: null }] };
    api().get("/api/v1/organization/members").reply(200, body);

    expect(success(await organizationListMembers(createCore()))).toEqual(body);
  });

  testStatuses(
    { call: () => organizationListMembers(createCore()), endpoint: () => api().get("/api/v1/organization/members") },
    [401, 403, 404, 500],
  );
});
