import { expect, test } from "vitest";
import { vaultListInternEffectiveVaultSecrets } from "../../src/funcs/vaultListInternEffectiveVaultSecrets.js";
import { paginateItems } from "../../src/paginate.js";
import { describeCases } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

const core = createCore();
const secret = {
  name: "door_code",
  hosts: ["doors.example"],
  fingerprint: null,
  created_at: "2026-03-01T00:00:00Z",
  scope: "attached",
  made_up: { kept: true },
};

describeCases([
  {
    name: "vaultListInternEffectiveVaultSecrets",
    call: (internId) => vaultListInternEffectiveVaultSecrets(core, { internId, limit: 2, offset: 4 }),
    sent: ["GET", "/vault/interns/a%2Fb/effective-secrets?limit=2&offset=4"],
    answers: [
      { data: [secret, "one odd secret"], has_more: true },
      { data: [], made_up: 1 },
    ],
    unreadable: { data: {} },
    statuses: [400, 401, 403, 404, 408, 429, 500, 502, 503, 504],
  },
]);

test("pages follow each other while there are more", async () => {
  const path = "/api/v1/vault/interns/i-1/effective-secrets";
  api()
    .get(path)
    .reply(200, { data: [secret], has_more: true });
  api()
    .get(`${path}?offset=1`)
    .reply(200, { data: [{ ...secret, name: "gate_code" }], has_more: false });

  const names: string[] = [];
  for await (const item of paginateItems(vaultListInternEffectiveVaultSecrets, core, { internId: "i-1" })) {
    names.push(success(item).name);
  }
  expect(names).toEqual(["door_code", "gate_code"]);
});
