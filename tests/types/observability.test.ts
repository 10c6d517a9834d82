import { describe, expectTypeOf, test } from "vitest";
import type { OpenRouterCore } from "../../src/core.js";
import { observabilityCreate } from "../../src/funcs/observabilityCreate.js";
import { observabilityUpdate } from "../../src/funcs/observabilityUpdate.js";
import type { OpenEnum, Unlisted } from "../../src/lib/schema.js";
import type {
  ObservabilityDestination,
  ObservabilityDestinationType,
  ObservabilityWebhookMethod,
} from "../../src/models/observability.js";

/** Takes calls that are only compiled, never made. */
function compiled(_calls: (core: OpenRouterCore) => unknown): void {}

describe("an observability destination", () => {
  test("has an id and a name, whatever its type", () => {
    expectTypeOf<ObservabilityDestination["id"]>().toEqualTypeOf<string>();
    expectTypeOf<ObservabilityDestination["name"]>().toEqualTypeOf<string | null | undefined>();
  });

  test("has the settings of its type", () => {
    compiled(() => {
      const destination = {} as ObservabilityDestination;
      switch (destination.type) {
        case "webhook":
          expectTypeOf(destination.config?.url).toEqualTypeOf<string | null | undefined>();
          expectTypeOf(destination.config?.method).toEqualTypeOf<
            OpenEnum<ObservabilityWebhookMethod> | null | undefined
          >();
          expectTypeOf(destination.config?.headers).toEqualTypeOf<Record<string, string> | null | undefined>();
          // @ts-expect-error: of another type
          return destination.config?.apiKey;
        case "otel-collector":
          return expectTypeOf(destination.config?.endpoint).toEqualTypeOf<string | null | undefined>();
        case "snowflake":
          return expectTypeOf(destination.config?.schema).toEqualTypeOf<string | null | undefined>();
        default:
          // @ts-expect-error: which of the other types is not known
          return destination.config?.url;
      }
    });
  });

  test("can be of a type that this version does not know", () => {
    expectTypeOf<ObservabilityDestination["type"]>().toEqualTypeOf<ObservabilityDestinationType | Unlisted>();
    expectTypeOf<ObservabilityDestinationType>().toEqualTypeOf<
      | "arize"
      | "braintrust"
      | "clickhouse"
      | "datadog"
      | "grafana"
      | "langfuse"
      | "langsmith"
      | "newrelic"
      | "opik"
      | "otel-collector"
      | "posthog"
      | "ramp"
      | "s3"
      | "sentry"
      | "snowflake"
      | "weave"
      | "webhook"
    >();
  });
});

describe("a new observability destination", () => {
  test("is told what its type needs, in camel case", () => {
    compiled((core) => {
      observabilityCreate(core, { type: "datadog", name: "One", config: { apiKey: "k", mlApp: "jobs" } });
      observabilityCreate(core, { type: "newrelic", name: "One", config: { licenseKey: "k", region: "jp" } });
      // @ts-expect-error: no application
      observabilityCreate(core, { type: "datadog", name: "One", config: { apiKey: "k" } });
      // @ts-expect-error: not in camel case
      observabilityCreate(core, { type: "posthog", name: "One", config: { api_key: "k" } });
      // @ts-expect-error: of another type
      observabilityCreate(core, { type: "posthog", name: "One", config: { apiKey: "k", mlApp: "jobs" } });
      // @ts-expect-error: no name
      observabilityCreate(core, { type: "posthog", config: { apiKey: "k" } });
      // @ts-expect-error: unknown field
      observabilityCreate(core, { type: "posthog", name: "One", config: { apiKey: "k" }, privacyMode: true });
    });
  });

  test("can be of a type that this version does not know, if one says so", () => {
    compiled((core) => {
      observabilityCreate(core, { type: "new" as Unlisted, name: "One", config: { anything: 1 } });
      // @ts-expect-error: a slip, as far as anyone can tell
      observabilityCreate(core, { type: "data-dog", name: "One", config: { apiKey: "k", mlApp: "jobs" } });
    });
  });

  test("can be changed in part", () => {
    compiled((core) => {
      observabilityUpdate(core, { id: "d-1", config: { table: "TRACES", headers: { a: "b" } }, filter_rules: null });
      // @ts-expect-error: not in camel case
      observabilityUpdate(core, { id: "d-1", config: { bucket_name: "b" } });
      // @ts-expect-error: a type stays
      observabilityUpdate(core, { id: "d-1", type: "s3" });
    });
  });
});
