import { describe, expect, test } from "vitest";
import {
  ForbiddenResponseError,
  InternalServerResponseError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../../src/errors/index.js";
import { organizationListMembers } from "../../src/funcs/organizationListMembers.js";
import { api, createCore, failure, success, useNock } from "../support.js";

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

  test("a member without an id does not cost the list", async () => {
    const body = { data: [{ ...member, id: null }] };
    api().get("/api/v1/organization/members").reply(200, body);

    expect(success(await organizationListMembers(createCore()))).toEqual(body);
  });

  test.each([
    [401, UnauthorizedResponseError],
    [403, ForbiddenResponseError],
    [404, NotFoundResponseError],
    [500, InternalServerResponseError],
  ])("%i becomes its own error", async (status, type) => {
    api()
      .get("/api/v1/organization/members")
      .reply(status, { error: { code: status, message: "No" } });

    expect(failure(await organizationListMembers(createCore()))).toBeInstanceOf(type);
  });
});
