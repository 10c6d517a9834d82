import { describe, expect, test } from "vitest";
import { InternalServerResponseError } from "../../src/errors/index.js";
import { providersList } from "../../src/funcs/providersList.js";
import { api, createCore, failure, recorded, success, useNock } from "../support.js";

useNock();

describe("providersList", () => {
  test("returns the providers", async () => {
    const data = [
      { name: "Acme", slug: "acme", headquarters: "US", datacenters: ["US", "ZZ"], made_up: { kept: true } },
      { name: "B", slug: "b", headquarters: null, datacenters: null, privacy_policy_url: null },
    ];
    api().get("/api/v1/providers").reply(200, { data });

    expect(success(await providersList(createCore()))).toEqual({ data });
  });

  test("500 becomes its own error", async () => {
    api()
      .get("/api/v1/providers")
      .reply(500, { error: { code: 500, message: "No" } });

    expect(failure(await providersList(createCore()))).toBeInstanceOf(InternalServerResponseError);
  });

  test.each(recorded("providers"))("reads the recorded %s", async (_, status, text) => {
    api().get("/api/v1/providers").reply(status, text);

    expect(success(await providersList(createCore()))).toEqual(JSON.parse(text));
  });
});
