import { expect, test } from "vitest";
import { InvalidRequestError, NotFoundResponseError } from "../../src/errors/index.js";
import { externalUsersCreate } from "../../src/funcs/externalUsersCreate.js";
import { externalUsersDelete } from "../../src/funcs/externalUsersDelete.js";
import { externalUsersGet } from "../../src/funcs/externalUsersGet.js";
import { externalUsersList } from "../../src/funcs/externalUsersList.js";
import { externalUsersUpdate } from "../../src/funcs/externalUsersUpdate.js";
import { paginateItems } from "../../src/paginate.js";
import { describeCases } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const core = createCore();
const user = {
  user: "customer-1",
  is_active: true,
  created_at: "2026-10-01T00:00:00Z",
  updated_at: "2026-10-02T00:00:00Z",
  made_up: { kept: true },
};
const answers = [{ data: user, made_up: 1 }, { data: { user: "customer-2" } }];

describeCases([
  {
    name: "externalUsersList",
    call: () => externalUsersList(core, { offset: 50, limit: 2, user: "customer-1", include_inactive: true }),
    sent: ["GET", "/external-users?offset=50&limit=2&user=customer-1&include_inactive=true"],
    answers: [{ data: [user, "one odd user"], total_count: 52 }, { data: [] }],
    unreadable: { data: {} },
    statuses: [400, 401, 404, 500],
  },
  {
    name: "externalUsersCreate",
    call: () => externalUsersCreate(core, { user: "a/b" }),
    sent: ["POST", "/external-users", { user: "a/b" }],
    status: 201,
    answers,
    unreadable: "data",
    statuses: [400, 401, 404, 409, 500],
  },
  {
    name: "externalUsersGet",
    call: (id) => externalUsersGet(core, { user: id }),
    sent: ["GET", "/external-users/a%2Fb"],
    answers,
    unreadable: { data: { is_active: true } },
    statuses: [400, 401, 404, 500],
  },
  {
    name: "externalUsersUpdate",
    call: (id) => externalUsersUpdate(core, { user: id, is_active: false }),
    sent: ["PATCH", "/external-users/a%2Fb", { is_active: false }],
    answers,
    unreadable: { data: [] },
    statuses: [400, 401, 404, 500],
  },
]);

test("externalUsersList needs no request, and pages follow each other by offset", async () => {
  api()
    .get("/api/v1/external-users")
    .reply(200, { data: [user], total_count: 2 });
  api()
    .get("/api/v1/external-users?offset=1")
    .reply(200, { data: [{ ...user, user: "customer-2" }], total_count: 2 });

  const users: string[] = [];
  for await (const item of paginateItems(externalUsersList, core)) users.push(success(item).user);
  expect(users).toEqual(["customer-1", "customer-2"]);
});

test("externalUsersDelete gives null, since nothing comes back", async () => {
  api().delete("/api/v1/external-users/a%2Fb", "").reply(204);

  expect(success(await externalUsersDelete(core, { user: "a/b" }))).toBeNull();
});

test("externalUsersDelete of an unknown user is a NotFoundResponseError", async () => {
  api()
    .delete("/api/v1/external-users/nobody")
    .reply(404, { error: { code: 404, message: "No" } });

  expect(failure(await externalUsersDelete(core, { user: "nobody" }))).toBeInstanceOf(NotFoundResponseError);
});

test.each(["", ".", "..", "%2e%2E", "a\nb"])("externalUsersDelete sends nothing for %j", async (id) => {
  expect(failure(await externalUsersDelete(core, { user: id }))).toBeInstanceOf(InvalidRequestError);
});
