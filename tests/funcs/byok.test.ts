import { describe, expect, test } from "vitest";
import type { OpenRouterCore } from "../../src/core.js";
import {
  BadRequestResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  InvalidRequestError,
  NotFoundResponseError,
  OpenRouterDefaultError,
  ResponseValidationError,
  UnauthorizedResponseError,
} from "../../src/errors/index.js";
import { byokCreate } from "../../src/funcs/byokCreate.js";
import { byokDelete } from "../../src/funcs/byokDelete.js";
import { byokGet } from "../../src/funcs/byokGet.js";
import { byokList } from "../../src/funcs/byokList.js";
import { byokUpdate } from "../../src/funcs/byokUpdate.js";
import type { BYOKKey, BYOKKeySettings } from "../../src/models/byok.js";
import type { Result } from "../../src/result.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

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
  allowed_models: ["anthropic/claude-sonnet-4.5"],
  allowed_api_key_hashes: null,
  allowed_user_ids: ["user_1"],
};

interface Row {
  name: string;
  call: (core: OpenRouterCore, id: string) => Promise<Result<unknown, unknown>>;
  method: "GET" | "POST" | "PATCH" | "DELETE";
  path: string;
  query?: Record<string, string>;
  body?: unknown;
  status?: number;
  answer: Record<string, unknown>;
  /** The field without which the answer is refused. */
  point: string;
  errors: readonly number[];
}

const rows: readonly Row[] = [
  {
    name: "byokList",
    call: (core) => byokList(core, { offset: 50, limit: 25, workspace_id: "ws-1", provider: "anthropic" }),
    method: "GET",
    path: "/byok",
    query: { offset: "50", limit: "25", workspace_id: "ws-1", provider: "anthropic" },
    answer: { data: [key, { id: "k-2" }], total_count: 52 },
    point: "data",
    errors: [400, 401, 500],
  },
  {
    name: "byokCreate",
    call: (core) => byokCreate(core, { ...settings, provider: "anthropic", key: SECRET, workspace_id: "ws-1" }),
    method: "POST",
    path: "/byok",
    body: { ...settings, provider: "anthropic", key: SECRET, workspace_id: "ws-1" },
    status: 201,
    answer: { data: key },
    point: "data",
    errors: [400, 401, 403, 500],
  },
  {
    name: "byokGet",
    call: (core, id) => byokGet(core, { id }),
    method: "GET",
    path: "/byok/{id}",
    answer: { data: key },
    point: "data",
    errors: [401, 404, 500],
  },
  {
    name: "byokUpdate",
    call: (core, id) => byokUpdate(core, { ...settings, id, key: SECRET }),
    method: "PATCH",
    path: "/byok/{id}",
    body: { ...settings, key: SECRET },
    answer: { data: key },
    point: "data",
    errors: [400, 401, 403, 404, 500],
  },
  {
    name: "byokDelete",
    call: (core, id) => byokDelete(core, { id }),
    method: "DELETE",
    path: "/byok/{id}",
    answer: { deleted: true },
    point: "deleted",
    errors: [401, 404, 500],
  },
];

const classes = [
  [400, BadRequestResponseError],
  [401, UnauthorizedResponseError],
  [403, ForbiddenResponseError],
  [404, NotFoundResponseError],
  [500, InternalServerResponseError],
] as const;

function expectRequest({ method, path, query = {}, body = "" }: Row, id: string) {
  return api()
    .intercept(`/api/v1${path.replace("{id}", encodeURIComponent(id))}`, method, (sent) => {
      expect(sent).toEqual(body);
      return true;
    })
    .query(query);
}

describe.each(rows)("$name", (row) => {
  test("sends exactly what it was given and returns the answer", async () => {
    const answer = { ...row.answer, made_up: { kept: true } };
    expectRequest(row, "a/b?c#d").reply(row.status ?? 200, answer);

    expect(success(await row.call(createCore(), "a/b?c#d"))).toEqual(answer);
  });

  test("an answer without its point is refused, and kept", async () => {
    expectRequest(row, "k-1").reply(200, { made_up: 1 });

    const error = failure(await row.call(createCore(), "k-1"));
    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({ rawValue: { made_up: 1 }, issues: [{ path: [row.point] }] });
  });

  test.each(classes)("%i becomes its own error if it is documented", async (status, type) => {
    expectRequest(row, "k-1").reply(status, { error: { code: status, message: "No" } });

    const error = failure(await row.call(createCore(), "k-1"));
    expect(error).toBeInstanceOf(row.errors.includes(status) ? type : OpenRouterDefaultError);
    expect(error).toMatchObject({ statusCode: status, message: "No" });
  });
});

describe.each(rows.filter(({ path }) => path.includes("{id}")))("$name", ({ call }) => {
  test.each(["", ".", "..", "%2e%2E"])("nothing is sent for the id %o", async (id) => {
    const error = failure(await call(createCore(), id));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ message: expect.stringContaining("`id`") });
  });
});

describe("byokList", () => {
  test("needs no request", async () => {
    api().get("/api/v1/byok").reply(200, { data: [] });

    expect(success(await byokList(createCore()))).toEqual({ data: [] });
  });
});

describe("byokCreate", () => {
  test("no error shows the provider's key", async () => {
    api()
      .post("/api/v1/byok")
      .reply(400, { error: { code: 400, message: "Invalid key" } });

    const error = failure(await byokCreate(createCore(), { provider: "openai", key: SECRET }));
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

    success(await byokUpdate(createCore(), { id: "k-1", key: undefined, allowed_models: null }));
  });
});
