import { isRecord } from "../lib/isRecord.js";
import type { KeyInfo } from "../models/apiKeys.js";
import { type Answer, type FakeRequest, fieldsOf, json, misshapen, problem } from "./http.js";

const PAGE_SIZE = 100;
const NO_USAGE = {
  usage: 0,
  usage_daily: 0,
  usage_weekly: 0,
  usage_monthly: 0,
  byok_usage: 0,
  byok_usage_daily: 0,
  byok_usage_weekly: 0,
  byok_usage_monthly: 0,
};

/** The keys of the account. */
export interface Keys {
  /** `GET /keys` */
  list(request: FakeRequest): Answer;
  /** `POST /keys` */
  create(request: FakeRequest): Answer;
  /** `GET /keys/{hash}` */
  get(request: FakeRequest, hash: string): Answer;
  /** `PATCH /keys/{hash}` */
  update(request: FakeRequest, hash: string): Answer;
  /** `DELETE /keys/{hash}` */
  remove(request: FakeRequest, hash: string): Answer;
}

/** Creates the keys of a fake: none at first. */
export function createKeys(now: () => number): Keys {
  const keys = new Map<string, KeyInfo>();
  let created = 0;
  const time = () => new Date(now()).toISOString();
  const find = (hash: string, then: (key: KeyInfo) => Answer): Answer => {
    const key = keys.get(hash);
    return key ? then(key) : problem(404, "API key not found");
  };

  return {
    list({ query }) {
      const offset = Number(query["offset"] ?? 0);
      const shown = [...keys.values()].filter(({ disabled }) => !disabled || query["include_disabled"] === "true");
      return json({ data: shown.slice(offset, offset + PAGE_SIZE) });
    },
    create(request) {
      const { name, limit = null, external, ...fields } = fieldsOf(request);
      if (typeof name !== "string" || !name) {
        return misshapen(`Invalid input: expected string, received ${name === "" ? "nothing" : typeof name}`);
      }
      if (limit !== null && typeof limit !== "number") return wrongLimit(limit);
      const number = `${++created}`.padStart(64, "0");
      const key = `sk-or-v1-${number}`;
      const info: KeyInfo = {
        hash: number,
        name,
        label: labelOf(key),
        disabled: false,
        limit,
        limit_remaining: limit,
        limit_reset: text(fields["limit_reset"]),
        include_byok_in_limit: fields["include_byok_in_limit"] === true,
        ...NO_USAGE,
        created_at: time(),
        updated_at: null,
        expires_at: text(fields["expires_at"]),
        creator_user_id: text(fields["creator_user_id"]) ?? "user_fake",
        external_user: isRecord(external) ? text(external["user"]) : null,
        workspace_id: text(fields["workspace_id"]) ?? "00000000-0000-4000-8000-000000000000",
      };
      keys.set(info.hash, info);
      return json({ data: info, key }, 201);
    },
    get: (_, hash) => find(hash, (key) => json({ data: key })),
    update: (request, hash) =>
      find(hash, (key) => {
        const { name, disabled, limit, limit_reset, include_byok_in_limit } = fieldsOf(request);
        if (limit != null && typeof limit !== "number") return wrongLimit(limit);
        const info: KeyInfo = {
          ...key,
          ...(typeof name === "string" && { name }),
          ...(typeof disabled === "boolean" && { disabled }),
          ...(limit !== undefined && { limit, limit_remaining: limit }),
          ...(limit_reset !== undefined && { limit_reset: text(limit_reset) }),
          ...(typeof include_byok_in_limit === "boolean" && { include_byok_in_limit }),
          updated_at: time(),
        };
        keys.set(hash, info);
        return json({ data: info });
      }),
    remove: (_, hash) => find(hash, () => json({ deleted: keys.delete(hash) })),
  };
}

/** `GET /key`: the key of the request. */
export function describeKey(key: string, usage: number): Answer {
  return json({
    data: {
      label: labelOf(key),
      is_management_key: false,
      is_provisioning_key: false,
      limit: null,
      limit_reset: null,
      limit_remaining: null,
      include_byok_in_limit: false,
      ...NO_USAGE,
      usage,
      usage_daily: usage,
      usage_weekly: usage,
      usage_monthly: usage,
      is_free_tier: false,
      expires_at: null,
      creator_user_id: "user_fake",
      rate_limit: { requests: -1, interval: "10s", note: "This field is deprecated and safe to ignore." },
    },
  });
}

/** The abbreviated key. */
function labelOf(key: string): string {
  return `${key.slice(0, 12)}...${key.slice(-3)}`;
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function wrongLimit(limit: unknown): Answer {
  return misshapen(`Invalid input: expected number, received ${typeof limit}`);
}
