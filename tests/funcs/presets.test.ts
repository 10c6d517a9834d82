import { expect, test } from "vitest";
import {
  BadRequestResponseError,
  InvalidRequestError,
  NotFoundResponseError,
  UnauthorizedResponseError,
} from "../../src/errors/index.js";
import { presetsGet } from "../../src/funcs/presetsGet.js";
import { presetsGetVersion } from "../../src/funcs/presetsGetVersion.js";
import { presetsList } from "../../src/funcs/presetsList.js";
import { presetsListVersions } from "../../src/funcs/presetsListVersions.js";
import { describeCases } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const core = createCore();
const version = {
  id: "5c0ffee0-0000-4000-8000-000000000001",
  preset_id: "5c0ffee0-0000-4000-8000-000000000002",
  version: 3,
  config: { model: "acme/large", temperature: 0.25, provider: { only: ["acme"] } },
  system_prompt: null,
  creator_id: "user_9Zt",
  created_at: "2026-05-01T00:00:00Z",
  updated_at: "2026-05-02T00:00:00Z",
  made_up: { kept: true },
};
const preset = {
  id: "5c0ffee0-0000-4000-8000-000000000002",
  slug: "short-answers",
  name: "Short answers",
  description: null,
  status: "retired",
  status_updated_at: null,
  designated_version_id: version.id,
  creator_user_id: null,
  workspace_id: "ws-1",
  created_at: "2026-05-01T00:00:00Z",
  updated_at: "2026-05-02T00:00:00Z",
  made_up: 1,
};
const bare = { id: "5c0ffee0-0000-4000-8000-000000000003", slug: "bare" };

describeCases([
  {
    name: "presetsList",
    call: () => presetsList(core, { offset: 100, limit: 50 }),
    sent: ["GET", "/presets?offset=100&limit=50"],
    answers: [{ data: [preset, bare], total_count: 102, made_up: 1 }, { data: [] }],
    unreadable: "data",
    error: [401, UnauthorizedResponseError],
  },
  {
    name: "presetsGet",
    call: (slug) => presetsGet(core, { slug }),
    sent: ["GET", "/presets/a%2Fb"],
    answers: [
      { data: { ...preset, designated_version: version }, made_up: 1 },
      { data: { ...preset, designated_version_id: null, designated_version: null } },
    ],
    unreadable: { data: [preset] },
    error: [404, NotFoundResponseError],
  },
  {
    name: "presetsListVersions",
    call: (slug) => presetsListVersions(core, { slug, offset: 10, limit: 5 }),
    sent: ["GET", "/presets/a%2Fb/versions?offset=10&limit=5"],
    answers: [{ data: [version, { id: "v-2" }], total_count: 12, made_up: 1 }, { data: [] }],
    unreadable: { total_count: 12 },
    error: [400, BadRequestResponseError],
  },
  {
    name: "presetsGetVersion",
    call: (slug) => presetsGetVersion(core, { slug, version: "3" }),
    sent: ["GET", "/presets/a%2Fb/versions/3"],
    answers: [{ data: version, made_up: 1 }, { data: null }],
    unreadable: {},
    error: [404, NotFoundResponseError],
  },
]);

test("presetsList needs no request", async () => {
  api().get("/api/v1/presets").reply(200, { data: [] });

  expect(success(await presetsList(core))).toEqual({ data: [] });
});

test.each(["", ".."])("presetsGetVersion sends nothing for the version %j", async (version) => {
  expect(failure(await presetsGetVersion(core, { slug: "bare", version }))).toBeInstanceOf(InvalidRequestError);
});
