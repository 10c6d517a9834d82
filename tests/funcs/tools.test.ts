import nock from "nock";
import { describe, expect, test } from "vitest";
import { OpenRouterCore } from "../../src/core.js";
import { InvalidRequestError, OpenRouterDefaultError, RequestTimeoutError } from "../../src/errors/index.js";
import { toolsGetTool } from "../../src/funcs/toolsGetTool.js";
import { toolsListTools } from "../../src/funcs/toolsListTools.js";
import { paginateItems } from "../../src/paginate.js";
import { describeCases } from "../cases.js";
import { API, api, createCore, failure, KEY, success, useNock } from "../support.js";

useNock();

const core = createCore();
const formats = ["responses", "chat-completions"];
const listed = {
  id: "web-search",
  name: "Web search",
  summary: "Searches the web",
  tool_description: "Search the web.",
  status: "active",
  docs_url: "https://docs.example/web-search",
  aliases: [
    {
      type: "openrouter:web_search",
      api_formats: formats,
      output_names: [{ api_format: "responses", type: "web_search_call" }],
    },
  ],
  supported_api_formats: formats,
  default_engine: "acme",
  fallback_engine: null,
  parameters_schema: { type: "object" },
  input_schema: {},
  output_schema: null,
  engines: [
    {
      id: null,
      name: "Acme",
      executed_by: "openrouter",
      data_regions: ["global"],
      byok: "none",
      default_mode: null,
      pricing_source: "openrouter",
      pricing_doc_url: null,
      pricing: [{ mode: null, unit: "search", price: "0.004", max_units_per_call: 1 }],
    },
  ],
  native_support: { endpoint_count: 3, model_count: 2 },
  made_up: { kept: true },
};
const tool = {
  data: {
    ...listed,
    native_support: { ...listed.native_support, models: [{ slug: "acme/large", providers: ["Acme"] }] },
  },
};

describeCases([
  {
    name: "toolsListTools",
    call: () => toolsListTools(core, { offset: 1, limit: 2, api_format: "chat-completions" }),
    sent: ["GET", "/tools?offset=1&limit=2&api_format=chat-completions"],
    answers: [
      {
        data: [listed, "one odd tool"],
        total_count: 9,
        links: { next: "https://openrouter.ai/api/v1/tools?offset=3" },
      },
      { data: [] },
    ],
    unreadable: { data: {} },
    statuses: [401, 403, 404, 500],
  },
  {
    name: "toolsGetTool",
    call: (name) => toolsGetTool(core, { name }),
    sent: ["GET", "/tools/a%2Fb"],
    answers: [tool, { data: { id: "bare" }, made_up: 1 }],
    unreadable: { data: { name: "Web search" } },
    statuses: [401, 403, 404, 500],
  },
]);

test("toolsListTools needs no request, and pages follow each other by offset", async () => {
  const page = (id: string, next: string | null) => ({ data: [{ id }], total_count: 2, links: { next } });
  api().get("/api/v1/tools").reply(200, page("web-search", "/api/v1/tools?offset=1"));
  api().get("/api/v1/tools?offset=1").reply(200, page("shell", null));

  const ids: string[] = [];
  for await (const item of paginateItems(toolsListTools, core)) ids.push(success(item).id);
  expect(ids).toEqual(["web-search", "shell"]);
});

describe("toolsGetTool for an alias", () => {
  const name = "openrouter:web_search";
  const alias = (status: number, location: string) =>
    api().get("/api/v1/tools/openrouter%3Aweb_search").reply(status, "", { location });

  test.each([
    [308, "/api/v1/tools/web-search"],
    [308, `${API}/api/v1/tools/web-search`],
    [308, "web-search"],
    [307, "/api/v1/tools/web-search"],
    [302, "./web-search"],
  ])("follows %i to %s, with the key", async (status, location) => {
    alias(status, location);
    api().get("/api/v1/tools/web-search").reply(200, tool);

    expect(success(await toolsGetTool(core, { name }))).toEqual(tool);
  });

  test.each([
    "https://elsewhere.example/api/v1/tools/web-search",
    "//elsewhere.example/tools/web-search",
    "/\\elsewhere.example/tools",
    "http://openrouter.ai/api/v1/tools/web-search",
    "https://openrouter.ai:8443/api/v1/tools/web-search",
    "https://openrouter.ai@elsewhere.example/",
    "data:application/json,{}",
    "https://",
    "",
  ])("takes the key nowhere else: %j", async (location) => {
    alias(308, location);

    const error = failure(await toolsGetTool(core, { name }));
    expect(error).toBeInstanceOf(OpenRouterDefaultError);
    expect(error).toMatchObject({ statusCode: 308 });
  });

  test("follows one alias only, so a circle ends", async () => {
    alias(308, "/api/v1/tools/openrouter%3Aweb_search");
    alias(308, "/api/v1/tools/openrouter%3Aweb_search");

    expect(failure(await toolsGetTool(core, { name }))).toMatchObject({ statusCode: 308 });
  });

  test("the second call fails like any call", async () => {
    alias(308, "/api/v1/tools/gone");
    api()
      .get("/api/v1/tools/gone")
      .reply(404, { error: { code: 404, message: "No" } });

    expect(failure(await toolsGetTool(core, { name })).name).toBe("NotFoundResponseError");
  });

  test("one time limit holds for both requests", async () => {
    const seen: string[] = [];
    const slow = createCore({
      fetch: async ({ url, headers }, init) => {
        expect(headers.get("authorization")).toBe(`Bearer ${KEY}`);
        seen.push(url);
        if (url.includes("%3A")) return new Response(null, { status: 308, headers: { location: "slow" } });
        return new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(init.signal?.reason)));
      },
    });

    const error = failure(await toolsGetTool(slow, { name }, { timeoutMs: 100 }));
    expect(error).toBeInstanceOf(RequestTimeoutError);
    expect(error).toMatchObject({ timeoutMs: 100 });
    expect(seen).toEqual([`${API}/api/v1/tools/openrouter%3Aweb_search`, `${API}/api/v1/tools/slow`]);
  });

  test("a missing core or key fails like any call", async () => {
    // @ts-expect-error no core
    expect(failure(await toolsGetTool(undefined, { name }))).toBeInstanceOf(InvalidRequestError);
    nock(API, { badheaders: ["authorization"] })
      .get("/api/v1/tools/shell")
      .reply(200, tool);
    expect(success(await toolsGetTool(new OpenRouterCore(), { name: "shell" }))).toEqual(tool);
  });
});
