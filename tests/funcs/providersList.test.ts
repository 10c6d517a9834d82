import { describe, expect, test } from "vitest";
import { providersList } from "../../src/funcs/providersList.js";
import { testStatuses } from "../cases.js";
import { api, createCore, recorded, success, useNock } from "../support.js";

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

  testStatuses({ call: () => providersList(createCore()), endpoint: () => api().get("/api/v1/providers") }, [500]);

  test.each(recorded("providers"))("reads the recorded %s", async (_, status, text) => {
    api().get("/api/v1/providers").reply(status, text);

    expect(success(await providersList(createCore()))).toEqual(JSON.parse(text));
  });
});
