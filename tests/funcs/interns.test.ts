import { expect, test } from "vitest";
import {
  ConflictResponseError,
  ForbiddenResponseError,
  NotFoundResponseError,
  PayloadTooLargeResponseError,
  RequestTimeoutResponseError,
  UnsupportedMediaTypeResponseError,
} from "../../src/errors/index.js";
import { internsCreateIntern } from "../../src/funcs/internsCreateIntern.js";
import { internsDeleteIntern } from "../../src/funcs/internsDeleteIntern.js";
import { internsGetIntern } from "../../src/funcs/internsGetIntern.js";
import { internsListInterns } from "../../src/funcs/internsListInterns.js";
import { internsProvisionIntern } from "../../src/funcs/internsProvisionIntern.js";
import { internsSuspendIntern } from "../../src/funcs/internsSuspendIntern.js";
import { internsUpdateIntern } from "../../src/funcs/internsUpdateIntern.js";
import { describeCases } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

const core = createCore();
const intern = {
  id: "0b5a1c52-0000-4000-8000-000000000001",
  name: "release-notes",
  description: null,
  instructions: "Write release notes.",
  model: "acme/large",
  status: "provisioning",
  progress: { step_label: "Unpacking", step_number: 2, total_steps: 5, made_up: 1 },
  last_failure_message: null,
  hostname: null,
  vault_id: "0b5a1c52-0000-4000-8000-000000000002",
  attached_vault_id: null,
  workspace_id: "0b5a1c52-0000-4000-8000-000000000003",
  created_at: "2026-10-01T00:00:00.000Z",
  updated_at: "2026-10-01T00:01:00.000Z",
  made_up: { kept: true },
};
const bare = { id: "0b5a1c52-0000-4000-8000-000000000004", status: "dreaming" };

describeCases([
  {
    name: "internsListInterns",
    call: () =>
      internsListInterns(core, {
        status: ["running", "dreaming"],
        limit: 2,
        starting_after: "MjAyNg",
        workspace_id: "ws-1",
      }),
    sent: ["GET", "/interns?status=running&status=dreaming&limit=2&starting_after=MjAyNg&workspace_id=ws-1"],
    answers: [
      { data: [intern, bare], has_more: true, next_cursor: "MjAyNw", made_up: 1 },
      { data: [], has_more: false },
    ],
    unreadable: "data",
    error: [403, ForbiddenResponseError],
    errorBody: { error: { code: "wrong_workspace", message: "No" } },
  },
  {
    name: "internsCreateIntern",
    call: () =>
      internsCreateIntern(core, {
        name: "release-notes",
        description: null,
        instructions: "Write release notes.",
        provision: true,
        vault_id: "vault-1",
        workspace_id: "ws-1",
      }),
    sent: [
      "POST",
      "/interns",
      {
        name: "release-notes",
        description: null,
        instructions: "Write release notes.",
        provision: true,
        vault_id: "vault-1",
        workspace_id: "ws-1",
      },
    ],
    status: 201,
    answers: [intern, bare],
    unreadable: { name: "release-notes" },
    error: [413, PayloadTooLargeResponseError],
    errorBody: { error: { code: "body_too_large", message: "No" } },
  },
  {
    name: "internsGetIntern",
    call: (internId) => internsGetIntern(core, { internId }),
    sent: ["GET", "/interns/a%2Fb"],
    answers: [intern, bare],
    unreadable: {},
    error: [404, NotFoundResponseError],
    errorBody: { error: { code: "no_such_intern", message: "No" } },
  },
  {
    name: "internsUpdateIntern",
    call: (internId) =>
      internsUpdateIntern(core, { internId, name: "notes", description: undefined, instructions: null, model: null }),
    sent: ["PATCH", "/interns/a%2Fb", { name: "notes", instructions: null, model: null }],
    answers: [intern],
    unreadable: { data: intern },
    error: [415, UnsupportedMediaTypeResponseError],
  },
  {
    name: "internsDeleteIntern",
    call: (internId) => internsDeleteIntern(core, { internId }),
    sent: ["DELETE", "/interns/a%2Fb", {}],
    status: 202,
    answers: [{ deleting: true, made_up: 1 }],
    unreadable: {},
    error: [409, ConflictResponseError],
    errorBody: { error: { code: "not_archived", message: "No" } },
  },
  {
    name: "internsDeleteIntern, though its files are lost",
    call: (internId) => internsDeleteIntern(core, { internId, acknowledge_workspace_loss: true }),
    sent: ["DELETE", "/interns/a%2Fb", { acknowledge_workspace_loss: true }],
    status: 202,
    answers: [{ deleting: true }],
    unreadable: { deleting: "yes" },
    error: [404, NotFoundResponseError],
  },
  {
    name: "internsProvisionIntern",
    call: (internId) => internsProvisionIntern(core, { internId }),
    sent: ["POST", "/interns/a%2Fb/provision"],
    status: 202,
    answers: [{ provisioning: true, made_up: 1 }],
    unreadable: {},
    error: [409, ConflictResponseError],
  },
  {
    name: "internsSuspendIntern",
    call: (internId) => internsSuspendIntern(core, { internId }),
    sent: ["POST", "/interns/a%2Fb/suspend"],
    answers: [{ suspended: true, made_up: 1 }],
    unreadable: {},
    error: [408, RequestTimeoutResponseError],
  },
]);

test("internsListInterns needs no request", async () => {
  api().get("/api/v1/interns").reply(200, { data: [] });

  expect(success(await internsListInterns(core))).toEqual({ data: [] });
});

test("internsCreateIntern sends the idempotency key as a header, and reads the answer to a repetition", async () => {
  api().post("/api/v1/interns", { name: "notes" }).matchHeader("idempotency-key", "once-7").reply(200, bare);

  expect(success(await internsCreateIntern(core, { name: "notes", "Idempotency-Key": "once-7" }))).toEqual(bare);
});

test.each([
  ["a field of the request", { "Idempotency-Key": "once-7" }, {}],
  ["a header of the call", {}, { headers: { "idempotency-key": "once-7" } }],
])("internsCreateIntern sends the idempotency key, %s, with each attempt", async (_, fields, options) => {
  const retries = { strategy: "backoff", maxRetries: 2, backoff: { initialInterval: 1 } } as const;
  for (const status of [429, 529, 200]) {
    api()
      .post("/api/v1/interns", { name: "notes" })
      .matchHeader("idempotency-key", "once-7")
      .reply(status, bare, { "retry-after": "0" });
  }

  expect(success(await internsCreateIntern(core, { name: "notes", ...fields }, { ...options, retries }))).toEqual(bare);
});
