import { describe, expect, test } from "vitest";
import { apiKeysCreate } from "../../src/funcs/apiKeysCreate.js";
import { apiKeysDelete } from "../../src/funcs/apiKeysDelete.js";
import { apiKeysGet } from "../../src/funcs/apiKeysGet.js";
import { apiKeysList } from "../../src/funcs/apiKeysList.js";
import { apiKeysUpdate } from "../../src/funcs/apiKeysUpdate.js";
import { failure, success } from "../support.js";
import { MESSAGES, setUp } from "./support.js";

describe("keys", () => {
  test("are created, with the key beside the data", async () => {
    const { core, call } = setUp();
    const { key, data } = success(await apiKeysCreate(core, { name: "one", limit: 5, limit_reset: "daily" }));

    expect(key).toMatch(/^sk-or-v1-\d{64}$/);
    expect(data).toMatchObject({
      name: "one",
      label: "sk-or-v1-000...001",
      disabled: false,
      limit: 5,
      limit_remaining: 5,
      limit_reset: "daily",
      usage: 0,
      created_at: "2026-01-01T00:00:00.000Z",
      updated_at: null,
    });
    expect((await call("/keys", { name: "two" })).status).toBe(201);
    expect(success(await apiKeysGet(core, { hash: data.hash }))).toEqual({ data });
  });

  test("keep the user that they are for, and not that user's own key", async () => {
    const { core } = setUp();
    const external = { user: "u-1", api_key: "0123456789abcdef0123456789abcdef" };
    const { data } = success(await apiKeysCreate(core, { name: "one", external }));

    expect(data).toMatchObject({ external_user: "u-1" });
    expect(JSON.stringify(data)).not.toContain(external.api_key);
    expect(success(await apiKeysCreate(core, { name: "two" })).data.external_user).toBeNull();
  });

  test("are changed", async () => {
    let time = Date.UTC(2026, 0, 1);
    const { core } = setUp({ now: () => time });
    const { data } = success(await apiKeysCreate(core, { name: "one", limit: 5, limit_reset: "daily" }));
    time += 60_000;
    const change = { name: "uno", disabled: true, limit: null, limit_reset: null, include_byok_in_limit: true };
    const changed = success(await apiKeysUpdate(core, { hash: data.hash, ...change }));

    expect(changed.data).toEqual({ ...data, ...change, limit_remaining: null, updated_at: "2026-01-01T00:01:00.000Z" });
    expect(success(await apiKeysGet(core, { hash: data.hash }))).toEqual(changed);
    expect(success(await apiKeysUpdate(core, { hash: data.hash, limit: 7 })).data).toEqual({
      ...changed.data,
      limit: 7,
      limit_remaining: 7,
    });
  });

  test("are listed in pages, without those that are switched off", async () => {
    const { core } = setUp();
    for (let number = 1; number <= 102; number++) {
      const { data } = success(await apiKeysCreate(core, { name: `${number}` }));
      if (number === 1) success(await apiKeysUpdate(core, { hash: data.hash, disabled: true }));
    }
    const names = async (request: { offset?: number; include_disabled?: boolean }) =>
      success(await apiKeysList(core, request)).data.map(({ name }) => name);

    expect(await names({})).toHaveLength(100);
    expect(await names({ offset: 100 })).toEqual(["102"]);
    expect(await names({ offset: 100, include_disabled: true })).toEqual(["101", "102"]);
    expect(await names({ offset: 102 })).toEqual([]);
  });

  test("are deleted", async () => {
    const { core } = setUp();
    const { data } = success(await apiKeysCreate(core, { name: "one" }));

    expect(success(await apiKeysDelete(core, { hash: data.hash }))).toEqual({ deleted: true });
    expect(success(await apiKeysList(core)).data).toEqual([]);
    expect(failure(await apiKeysDelete(core, { hash: data.hash })).name).toBe("NotFoundResponseError");
    expect(success(await apiKeysCreate(core, { name: "two" })).data.hash).not.toBe(data.hash);
  });

  test("that do not exist become NotFoundResponseError", async () => {
    const { core } = setUp();
    for (const result of [
      await apiKeysGet(core, { hash: "x" }),
      await apiKeysUpdate(core, { hash: "x", name: "y" }),
      await apiKeysDelete(core, { hash: "x/y" }),
    ]) {
      expect(failure(result)).toMatchObject({
        name: "NotFoundResponseError",
        body: { error: { message: "API key not found", code: 404 } },
      });
    }
  });

  test.each([
    [{ name: 1 }, "Invalid input: expected string, received number"],
    [{}, "Invalid input: expected string, received undefined"],
    [{ name: "" }, "Invalid input: expected string, received nothing"],
    [{ name: "one", limit: "5" }, "Invalid input: expected number, received string"],
  ])("%j is refused as the real one refuses it", async (body, message) => {
    const { call } = setUp();
    const response = await call("/keys", body);

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ success: false, error: { name: "ZodError", message } });
  });

  test("are not changed to a limit that is no number", async () => {
    const { core, call } = setUp();
    const { data } = success(await apiKeysCreate(core, { name: "one" }));
    expect((await call(`/keys/${data.hash}`, { limit: "5" }, { method: "PATCH" })).status).toBe(400);
  });
});

test("the current key is described, without its middle", async () => {
  const { call } = setUp();
  const { usage } = await (await call("/chat/completions", { messages: MESSAGES })).json();
  const { data } = await (await call("/key")).json();

  expect(data).toMatchObject({
    label: "sk-or-v1-012...def",
    usage: usage.cost,
    limit: null,
    rate_limit: { requests: -1 },
  });
  expect(usage.cost).toBeGreaterThan(0);
});
