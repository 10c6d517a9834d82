import { describe, expect, test } from "vitest";
import { extractReport } from "../../examples/extract-json-schema.mjs";
import { extractContacts } from "../../examples/extract-valibot.mjs";
import { extractInvoice } from "../../examples/extract-zod.mjs";
import { play } from "./support.js";

const formatOf = (body: Readonly<Record<string, unknown>> | undefined) => body?.["response_format"];

describe("the examples of extraction", () => {
  const invoice = { seller: "Acme", total: 12.5, currency: "EUR", lines: [{ what: "Nails", price: 12.5 }] };

  test("zod", async () => {
    const { core, bodies } = await play({ content: JSON.stringify(invoice) }, { content: '{"seller":"Acme"}' });
    expect(await extractInvoice(core, "Acme, nails, 12.50 €")).toEqual({ invoice, cost: 0.01 });
    expect(formatOf(bodies[0])).toMatchObject({
      type: "json_schema",
      json_schema: { name: "invoice", strict: true, schema: { type: "object", additionalProperties: false } },
    });
    expect(bodies[0]?.["provider"]).toEqual({ require_parameters: true });
    expect(await extractInvoice(core, "Acme")).toEqual({
      problem: expect.stringContaining("total: "),
      text: '{"seller":"Acme"}',
      cost: 0.01,
    });
  });

  test("valibot", async () => {
    const contacts = [{ name: "Ada", email: "ada@example.com" }];
    const wrong = [{ name: "Ada", email: "no" }];
    const { core, bodies } = await play(
      { content: JSON.stringify({ value: contacts }) },
      { content: JSON.stringify({ value: wrong }) },
    );
    expect(await extractContacts(core, "Ada, ada@example.com")).toEqual({ contacts });
    expect(formatOf(bodies[0])).toMatchObject({
      json_schema: {
        schema: {
          type: "object",
          required: ["value"],
          properties: { value: { type: "array", items: { type: "object" } } },
        },
      },
    });
    expect(await extractContacts(core, "Ada, no")).toEqual({ issues: [expect.stringContaining("email")] });
  });

  test("plain JSON Schema, while it is written", async () => {
    const report = { city: "Oslo", days: ["light rain", "sun"] };
    const { core, bodies } = await play({ content: JSON.stringify(report) }, { content: "It rains." });
    const seen: unknown[] = [];
    expect(await extractReport(core, "…", (soFar) => seen.push(soFar))).toEqual({ report });
    expect(seen).toEqual([{ city: "Oslo", days: ["light "] }, report]);
    expect(bodies[0]).toMatchObject({ stream: true });
    expect(await extractReport(core, "…", () => {})).toEqual({ problem: expect.stringContaining("does not fit") });
  });
});
