import { describe, expect, test } from "vitest";
import { ConflictResponseError, InvalidRequestError, OpenRouterDefaultError } from "../../src/errors/index.js";
import { privateProvidersCreate } from "../../src/funcs/privateProvidersCreate.js";
import { privateProvidersDelete } from "../../src/funcs/privateProvidersDelete.js";
import { privateProvidersGet } from "../../src/funcs/privateProvidersGet.js";
import { privateProvidersList } from "../../src/funcs/privateProvidersList.js";
import { privateProvidersUpdate } from "../../src/funcs/privateProvidersUpdate.js";
import { describeCases } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const core = createCore();
const provider = {
  slug: "acme-inference",
  name: "Acme Inference",
  display_name: "Acme",
  base_url: null,
  data_policy: { training: false, retains_prompts: true, prompt_retention_days: 7 },
  created_at: "2026-10-01T00:00:00Z",
  made_up: { kept: true },
};
const answers = [{ data: provider, made_up: 1 }, { data: { slug: "bare" } }];

describeCases([
  {
    name: "privateProvidersList",
    call: () => privateProvidersList(core),
    sent: ["GET", "/private-providers"],
    answers: [{ data: [provider, "one odd provider"] }, { data: [] }],
    unreadable: { data: {} },
    statuses: [],
  },
  {
    name: "privateProvidersCreate",
    call: () =>
      privateProvidersCreate(core, {
        name: "Acme Inference",
        slug: "acme-inference",
        display_name: "Acme",
        base_url: "https://models.acme.example/v1",
        data_policy: provider.data_policy,
      }),
    sent: [
      "POST",
      "/private-providers",
      {
        name: "Acme Inference",
        slug: "acme-inference",
        display_name: "Acme",
        base_url: "https://models.acme.example/v1",
        data_policy: provider.data_policy,
      },
    ],
    status: 201,
    answers,
    unreadable: "data",
    statuses: [],
  },
  {
    name: "privateProvidersGet",
    call: (slug) => privateProvidersGet(core, { slug }),
    sent: ["GET", "/private-providers/a%2Fb"],
    answers,
    unreadable: { data: { name: "No slug" } },
    statuses: [],
  },
  {
    name: "privateProvidersUpdate",
    call: (slug) =>
      privateProvidersUpdate(core, { slug, display_name: "Acme 2", data_policy: { prompt_retention_days: null } }),
    sent: [
      "PATCH",
      "/private-providers/a%2Fb",
      { display_name: "Acme 2", data_policy: { prompt_retention_days: null } },
    ],
    answers,
    unreadable: "data",
    statuses: [409],
  },
]);

describe("privateProvidersDelete", () => {
  test.each([
    [200, { data: { slug: "acme-inference" } }],
    [200, {}],
    [204, null],
  ])("gives whatever comes: %i %j", async (status, answer) => {
    api()
      .delete("/api/v1/private-providers/a%2Fb", "")
      .reply(status, answer ?? undefined);

    expect(success(await privateProvidersDelete(core, { slug: "a/b" }))).toEqual(answer);
  });

  test.each([
    [409, ConflictResponseError],
    [404, OpenRouterDefaultError],
  ])("%i becomes %o", async (status, type) => {
    api()
      .delete("/api/v1/private-providers/acme")
      .reply(status, { error: { code: status, message: "No" } });

    const error = failure(await privateProvidersDelete(core, { slug: "acme" }));
    expect(error).toBeInstanceOf(type);
    expect(error).toMatchObject({ statusCode: status });
  });

  test.each(["", ".", "..", "%2e%2E", "a\nb"])("sends nothing for %j", async (slug) => {
    expect(failure(await privateProvidersDelete(core, { slug }))).toBeInstanceOf(InvalidRequestError);
  });
});
