import { describe, expect, test } from "vitest";
import { ConflictResponseError, InvalidRequestError, NotFoundResponseError } from "../../src/errors/index.js";
import { vaultCopyVaultSecretsToIntern } from "../../src/funcs/vaultCopyVaultSecretsToIntern.js";
import { vaultDeleteInternVaultSecret } from "../../src/funcs/vaultDeleteInternVaultSecret.js";
import { vaultDeleteVaultSecret } from "../../src/funcs/vaultDeleteVaultSecret.js";
import { vaultListInternVaultSecrets } from "../../src/funcs/vaultListInternVaultSecrets.js";
import { vaultListVaultSecrets } from "../../src/funcs/vaultListVaultSecrets.js";
import { vaultStoreInternVaultSecret } from "../../src/funcs/vaultStoreInternVaultSecret.js";
import { vaultStoreVaultSecret } from "../../src/funcs/vaultStoreVaultSecret.js";
import type { ListVaultSecretsRequest } from "../../src/models/vault.js";
import { testStatuses } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const secret = {
  name: "door_code",
  hosts: ["doors.example"],
  fingerprint: "sha256:0a1b",
  created_at: "2026-03-01T00:00:00Z",
  made_up: { kept: true },
};
const old = { name: "old_code", hosts: null, fingerprint: null, created_at: "2025-03-01T00:00:00Z" };

const WORKSPACE = "/api/v1/vault/secrets";
const INTERN = "/api/v1/vault/interns/intern-1/secrets";
const internId = "intern-1";
const name = "door_code";
const write = { value: "1234", hosts: ["doors.example"] };

describe.each([
  ["vaultListVaultSecrets", WORKSPACE, (page: ListVaultSecretsRequest) => vaultListVaultSecrets(createCore(), page)],
  [
    "vaultListInternVaultSecrets",
    INTERN,
    (page: ListVaultSecretsRequest) => vaultListInternVaultSecrets(createCore(), { internId, ...page }),
  ],
] as const)("%s", (_, path, call) => {
  test("returns a page of secrets, those from before there were hosts included", async () => {
    const page = { data: [secret, old, { name: "bare" }], has_more: true, made_up: 1 };
    api().get(path).query({ limit: "3", offset: "6" }).reply(200, page);

    expect(success(await call({ limit: 3, offset: 6 }))).toEqual(page);
  });

  test("404 becomes NotFoundResponseError", async () => {
    api()
      .get(path)
      .reply(404, { error: { code: 404, message: "No" } });

    expect(failure(await call({}))).toBeInstanceOf(NotFoundResponseError);
  });
});

test("vaultListVaultSecrets asks for the first page if nothing is said", async () => {
  api().get(WORKSPACE).reply(200, { data: [], has_more: false });

  expect(success(await vaultListVaultSecrets(createCore()))).toEqual({ data: [], has_more: false });
});

describe.each([
  [
    "vaultStoreVaultSecret",
    WORKSPACE,
    [400, 401, 403, 404, 408, 413, 429, 500, 502, 503, 504],
    (name: string) => vaultStoreVaultSecret(createCore(), { name, ...write }),
  ],
  [
    "vaultStoreInternVaultSecret",
    INTERN,
    [400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504],
    (name: string) => vaultStoreInternVaultSecret(createCore(), { internId, name, ...write }),
  ],
] as const)("%s", (_, path, statuses, call) => {
  test("sends value and hosts, the name in the path only, and returns what is known", async () => {
    const answer = { data: secret, made_up: 1 };
    api()
      .put(`${path}/${name}`, (body) => {
        expect(body).toEqual(write);
        return true;
      })
      .reply(200, answer);

    expect(success(await call(name))).toEqual(answer);
  });

  testStatuses({ call: () => call(name), endpoint: () => api().put(`${path}/${name}`) }, statuses);
});

describe.each([
  ["vaultDeleteVaultSecret", WORKSPACE, (name: string) => vaultDeleteVaultSecret(createCore(), { name })],
  [
    "vaultDeleteInternVaultSecret",
    INTERN,
    (name: string) => vaultDeleteInternVaultSecret(createCore(), { internId, name }),
  ],
] as const)("%s", (_, path, call) => {
  test("deletes the secret and returns nothing", async () => {
    api()
      .delete(`${path}/${name}`, (body) => {
        expect(body).toBe("");
        return true;
      })
      .reply(204);

    expect(success(await call(name))).toBeNull();
  });

  test("404 becomes NotFoundResponseError", async () => {
    api()
      .delete(`${path}/${name}`)
      .reply(404, { error: { code: 404, message: "No" } });

    expect(failure(await call(name))).toBeInstanceOf(NotFoundResponseError);
  });
});

describe("vaultCopyVaultSecretsToIntern", () => {
  test("sends the names and returns the copies", async () => {
    const answer = { data: [secret], made_up: 1 };
    api()
      .post(`${INTERN}/copy`, (body) => {
        expect(body).toEqual({ names: [name] });
        return true;
      })
      .reply(200, answer);

    expect(success(await vaultCopyVaultSecretsToIntern(createCore(), { internId, names: [name] }))).toEqual(answer);
  });

  test("409 becomes ConflictResponseError", async () => {
    api()
      .post(`${INTERN}/copy`)
      .reply(409, { error: { code: 409, message: "No" } });

    const result = await vaultCopyVaultSecretsToIntern(createCore(), { internId, names: [name] });
    expect(failure(result)).toBeInstanceOf(ConflictResponseError);
  });
});

describe("nothing is sent for a hostile", () => {
  test.each(["", "..", "%2e%2e", "a\nb"])("name or intern: %j", async (hostile) => {
    const core = createCore();
    const results = await Promise.all([
      vaultStoreVaultSecret(core, { name: hostile, ...write }),
      vaultStoreInternVaultSecret(core, { internId, name: hostile, ...write }),
      vaultStoreInternVaultSecret(core, { internId: hostile, name, ...write }),
      vaultDeleteVaultSecret(core, { name: hostile }),
      vaultDeleteInternVaultSecret(core, { internId, name: hostile }),
      vaultDeleteInternVaultSecret(core, { internId: hostile, name }),
      vaultListInternVaultSecrets(core, { internId: hostile }),
      vaultCopyVaultSecretsToIntern(core, { internId: hostile, names: [name] }),
    ]);
    for (const result of results) expect(failure(result)).toBeInstanceOf(InvalidRequestError);
  });

  test("name that would be another path: it stays one segment", async () => {
    api().delete(`${WORKSPACE}/a%2F..%2Fb%3Fc`).reply(204);

    expect(success(await vaultDeleteVaultSecret(createCore(), { name: "a/../b?c" }))).toBeNull();
  });
});
