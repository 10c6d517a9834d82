import { describe, expect, test } from "vitest";
import { ForbiddenResponseError, NotFoundResponseError } from "../../src/errors/index.js";
import { internsGetInternDaemon } from "../../src/funcs/internsGetInternDaemon.js";
import { internsGetInternDaemonAccess } from "../../src/funcs/internsGetInternDaemonAccess.js";
import { internsGetInternIcon } from "../../src/funcs/internsGetInternIcon.js";
import { internsInvoke } from "../../src/funcs/internsInvoke.js";
import { internsSignInternDaemonAccessRequest } from "../../src/funcs/internsSignInternDaemonAccessRequest.js";
import { internsSignInternDaemonRequest } from "../../src/funcs/internsSignInternDaemonRequest.js";
import { type Case, describeCases, testStatuses } from "../cases.js";
import { api, createCore, failure, success, useNock } from "../support.js";

useNock();

const core = createCore();
const bodySha256 = "0f".repeat(32);
const signed = {
  "x-ori-invoke-signature": "c2lnbmF0dXJl",
  "x-ori-invoke-timestamp": "1790000000",
  "x-ori-invoke-user": "user_1",
};
const errorBody = { error: { code: "personal_identity_required", message: "No" } };

describeCases([
  ...Object.entries({ internsGetInternDaemon, internsGetInternDaemonAccess }).map(
    ([name, call]): Case => ({
      name,
      call: (internId) => call(core, { internId }),
      sent: ["GET", `/interns/a%2Fb/${name === "internsGetInternDaemon" ? "daemon" : "daemon-access"}`],
      answers: [
        { origin: "https://intern.example:8443", token: "t-1", viewer: { made_up: 1 } },
        { origin: "http://intern.example", token: "t-2" },
      ],
      unreadable: { origin: "https://intern.example" },
      statuses: [401, 403, 404, 408, 409, 500],
      errorBody: { error: { code: "intern_not_running", message: "No" } },
    }),
  ),
  ...Object.entries({ internsSignInternDaemonRequest, internsSignInternDaemonAccessRequest }).map(
    ([name, call]): Case => ({
      name,
      call: (internId) => call(core, { internId, bodySha256 }),
      sent: [
        "POST",
        `/interns/a%2Fb/${name === "internsSignInternDaemonRequest" ? "daemon" : "daemon-access"}/sign`,
        { bodySha256 },
      ],
      answers: [signed, { ...signed, made_up: 1 }],
      unreadable: "x-ori-invoke-signature",
      statuses: [400, 401, 403, 404, 408, 413, 415, 429, 500],
      errorBody,
    }),
  ),
  {
    name: "internsInvoke",
    call: (internId) => internsInvoke(core, { internId, input: "Write.", session_id: "s-1" }),
    sent: ["POST", "/interns/a%2Fb/invoke", { input: "Write.", session_id: "s-1" }],
    status: 202,
    answers: [
      { session_id: "s-1", status: "steered", made_up: 1 },
      { session_id: "s-2", status: "dreaming" },
    ],
    unreadable: "session_id",
    statuses: [400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504],
    errorBody: { error: { code: 409, message: "No", metadata: { reason: "busy", retryable: true } } },
  },
]);

test("a key that is nobody's cannot sign: the error has the reason as its code", async () => {
  api().post("/api/v1/interns/i-1/daemon/sign").reply(403, errorBody);

  const error = failure(await internsSignInternDaemonRequest(core, { internId: "i-1", bodySha256 }));
  expect(error).toBeInstanceOf(ForbiddenResponseError);
  expect(error).toMatchObject({ code: "personal_identity_required" });
});

describe("internsGetInternIcon", () => {
  test("hands over the bytes", async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 128]);
    api()
      .get("/api/v1/interns/a%2Fb/icon?v=0f0f")
      .matchHeader("accept", "*/*")
      .reply(200, bytes, { "content-type": "image/webp" });

    const response = success(await internsGetInternIcon(core, { internId: "a/b", v: "0f0f" }));
    expect(response.headers.get("content-type")).toBe("image/webp");
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  test("an intern without one is a NotFoundResponseError", async () => {
    api()
      .get("/api/v1/interns/i-1/icon")
      .reply(404, { error: { code: "no_icon", message: "No" } });

    expect(failure(await internsGetInternIcon(core, { internId: "i-1" }))).toBeInstanceOf(NotFoundResponseError);
  });

  testStatuses(
    {
      call: () => internsGetInternIcon(core, { internId: "i-1" }),
      endpoint: () => api().get("/api/v1/interns/i-1/icon"),
    },
    [401, 403, 404, 408, 500],
  );
});
