import { describe, expectTypeOf, test } from "vitest";
import type * as root from "../../src/index.js";
import type { Unlisted } from "../../src/lib/schema.js";

// Only the types matter here.
const takes = <Request>(_: Request[]) => {};
const messages = [{ role: "user", content: "Hm?" }] as const;
const blob = new Blob();

describe("a request takes what newer descriptions add", () => {
  test("to keys, groups and keys for providers", () => {
    takes<root.ListKeysRequest>([{ include_expired: true }]);
    takes<root.UpdateKeyRequest>([{ hash: "f01d", workspace_id: "ws-1" }]);
    takes<root.ListScimGroupsRequest>([{ display_name: "Night shift" }, { external_id: "ext-1" }]);
    takes<root.CreateBYOKKeyRequest>([{ provider: "elevenlabs", key: "k", declared_region: "europe" }]);
    takes<root.CreateGuardrailRequest>([{ name: "One", enforce_first_party_harness_models: true }]);
  });

  test("to transcriptions: a recording is spelled out or at an address, never both", () => {
    takes<root.CreateTranscriptionRequest>([
      { model: "m", input_audio: { data: "UklG", format: "wav" }, diarize: true, keyterms: ["Ada"] },
      { model: "m", input_audio: { url: "https://example.test/a.wav" }, provider: { zdr: true, options: {} } },
      {
        model: "m",
        input_audio: { url: "https://example.test/a", format: "wav" },
        provider: { data_collection: "deny" },
      },
      // @ts-expect-error: both
      { model: "m", input_audio: { data: "UklG", format: "wav", url: "https://example.test/a.wav" } },
      // @ts-expect-error: no format
      { model: "m", input_audio: { data: "UklG" } },
    ]);
    takes<root.CreateTranscriptionMultipartRequest>([
      { model: "m", file: blob, diarize: true, "keyterms[]": ["Ada"], provider: "{}" },
      { model: "m", source_url: "https://example.test/a.wav" },
      // @ts-expect-error: both
      { model: "m", file: blob, source_url: "https://example.test/a.wav" },
      // @ts-expect-error: neither
      { model: "m" },
    ]);
  });

  test("to speech", () => {
    takes<root.CreateSpeechRequest>([
      { model: "m", input: [{ text: "Hm.", voice: "ada", instructions: "Softly", made_up: 1 }] },
      { model: "m", input: "Hm.", input_references: [{ type: "image_url", image_url: { url: "data:," } }] },
      { model: "m", input: "Hm.", input_references: [{ type: "input_audio", input_audio: { url: "data:," } }] },
      // @ts-expect-error: both
      { model: "m", input: "", input_references: [{ type: "input_audio", input_audio: { url: "a", data: "b" } }] },
      // @ts-expect-error: a turn without a text
      { model: "m", input: [{ voice: "ada" }] },
    ]);
  });

  test("to all that models answer", () => {
    const deferred_tools: root.DeferredToolsControl = {
      protocol: "v1",
      profile: "portable",
      validation: "runtime",
      search: { type: "custom", tool_id: "find", result_key: "tools" },
    };
    const plugins: root.Plugin[] = [
      { id: "jev-router", models: ["acme/one"], cost_tier: "low" },
      { id: "alignment", rules: ["No shouting"], mode: "audit", threshold: 0.5 },
      { id: "switchyard-router", algorithm: "stage", judge_model: "acme/judge" },
    ];
    const provider: root.ProviderPreferences = { order: ["ScaleDown"], options: { scaledown: { rate: 2 } } };
    takes<root.ChatRequest>([{ messages, deferred_tools, plugins, provider, service_tier: "ultrafast" }]);
    takes<root.ResponsesRequest>([{ deferred_tools, plugins, provider, service_tier: "ultrafast" }]);
    takes<root.MessagesRequest>([{ model: "m", messages, deferred_tools, plugins, provider }]);
    // @ts-expect-error: no rules
    takes<root.AlignmentPlugin>([{ id: "alignment" }]);
    // @ts-expect-error: takes no other fields
    takes<root.JevRouterPlugin>([{ id: "jev-router", enabled: false }]);
    // @ts-expect-error: a custom search names its tool
    takes<root.DeferredToolsSearchStrategy>([{ type: "custom", result_key: "tools" }]);
  });

  test("to tools and items", () => {
    takes<root.ChatTool>([
      { type: "function", function: { name: "rain", defer_loading: true }, defer_loading: true },
      { type: "openrouter:of_tomorrow" as Unlisted, parameters: { made_up: 1 } },
      // @ts-expect-error: a new tool says that it is one
      { type: "openrouter:of_tomorrow", parameters: { made_up: 1 } },
    ]);
    takes<root.ResponsesTool>([
      {
        type: "function",
        name: "rain",
        parameters: null,
        allowed_callers: ["programmatic"],
        output_schema: { type: "number" },
      },
    ]);
    takes<root.MessagesTool>([{ name: "rain", input_schema: {}, strict: true }]);
    takes<root.MessagesThinking>([{ type: "between_tools" }]);
    takes<root.ResponsesInputItem>([
      { type: "tool_search_call", call_id: "c-1", execution: "server", status: "completed" },
      { type: "tool_search_output", call_id: "c-1", execution: "client", tools: [{ type: "shell" }] },
      { type: "compaction_trigger" },
      { type: "openrouter:mcp", toolName: "rain" },
      // @ts-expect-error: no tools
      { type: "tool_search_output", call_id: "c-1", execution: "client" },
    ]);
    takes<root.GenerateImagesRequest>([{ model: "m", prompt: "Rain", resolution: "1.5k" }]);
  });

  test("and still takes all items of an answer", () => {
    expectTypeOf<root.ResponsesOutputItem>().toExtend<root.ResponsesInputItem>();
    expectTypeOf<root.MessagesContentBlock>().toExtend<root.MessagesRequestBlock>();
  });
});

describe("an answer has what newer descriptions add", () => {
  test("typed", () => {
    expectTypeOf<root.CurrentKey["effective_budget"]>().toEqualTypeOf<root.KeyBudget | null | undefined>();
    expectTypeOf<root.MessagesResult["safeguard_results"]>().toEqualTypeOf<
      root.MessagesSafeguardResult[] | null | undefined
    >();
    expectTypeOf<root.Model["endpoints"]>().toBeUnknown();
  });

  test("told apart", () => {
    ((record: root.AlignmentCallRecord) => {
      if (record.outcome === "unavailable") expectTypeOf(record.call).toBeNumber();
      else if (record.outcome === "blocked") expectTypeOf(record.rules).toEqualTypeOf<root.AlignmentRuleVerdict[]>();
      else if (record.outcome !== "allowed") expectTypeOf(record.outcome).toEqualTypeOf<Unlisted>();
    }) satisfies (record: root.AlignmentCallRecord) => void;
  });
});
