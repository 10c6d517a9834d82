import { describe, expect, test } from "vitest";
import { endpointsListZdrEndpoints } from "../../src/funcs/endpointsListZdrEndpoints.js";
import { testStatuses } from "../cases.js";
import { api, createCore, recorded, success, useNock } from "../support.js";

useNock();

describe("endpointsListZdrEndpoints", () => {
  test("returns the endpoints", async () => {
    const pricing = { prompt: "0.000001", completion: "0", made_up: "1" };
    const endpoint = { name: "Acme | acme/one", tag: "acme", provider_name: "Acme", pricing, made_up: { kept: true } };
    api()
      .get("/api/v1/endpoints/zdr")
      .reply(200, { data: [endpoint] });

    expect(success(await endpointsListZdrEndpoints(createCore()))).toEqual({ data: [endpoint] });
  });

  test.each(recorded("model_endpoints"))("reads the endpoints of the recorded %s", async (_, status, text) => {
    const data = JSON.parse(text).data.endpoints;
    api().get("/api/v1/endpoints/zdr").reply(status, { data });

    expect(success(await endpointsListZdrEndpoints(createCore()))).toEqual({ data });
  });

  testStatuses(
    { call: () => endpointsListZdrEndpoints(createCore()), endpoint: () => api().get("/api/v1/endpoints/zdr") },
    [403, 500],
  );
});
