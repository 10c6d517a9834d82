import { expect, test } from "vitest";
import {
  BadGatewayResponseError,
  NotFoundResponseError,
  ServiceUnavailableResponseError,
} from "../../src/errors/index.js";
import { filesDelete } from "../../src/funcs/filesDelete.js";
import { filesList } from "../../src/funcs/filesList.js";
import { filesRetrieve } from "../../src/funcs/filesRetrieve.js";
import { describeCases } from "../cases.js";
import { api, createCore, success, useNock } from "../support.js";

useNock();

const core = createCore();
const own = {
  id: "or_file_1",
  type: "file",
  filename: "minutes.pdf",
  mime_type: "application/pdf",
  size_bytes: 4096,
  created_at: "2026-06-01T00:00:00Z",
  downloadable: false,
  made_up: { kept: true },
};
const openai = {
  _shape: "openai",
  id: "file-2",
  object: "file",
  filename: "lines.jsonl",
  bytes: 512,
  created_at: 1790000000,
  purpose: "batch",
  status: "processed",
};
const page = { first_id: own.id, last_id: own.id, has_more: true };

describeCases([
  {
    name: "filesList",
    call: () => filesList(core, { limit: 10, cursor: "next", workspace_id: "ws-1" }),
    sent: ["GET", "/files?limit=10&cursor=next&workspace_id=ws-1"],
    answers: [
      { data: [own, { id: "or_file_3" }], cursor: "more", ...page, made_up: 1 },
      { data: [], cursor: null, first_id: null, last_id: null, has_more: false, _shape: "openrouter" },
    ],
    unreadable: "data",
    error: [503, ServiceUnavailableResponseError],
  },
  {
    name: "filesList, of a provider",
    call: () =>
      filesList(core, { provider: "openai", after: "file-1", after_id: "file-1", before_id: "file-9", order: "desc" }),
    sent: ["GET", "/files?provider=openai&after=file-1&after_id=file-1&before_id=file-9&order=desc"],
    answers: [
      { object: "list", data: [openai], ...page, _shape: "openai" },
      { data: [{ ...own, _shape: "anthropic" }], ...page, _shape: "anthropic" },
      { data: [], _shape: "somebody" },
    ],
    unreadable: {},
    error: [502, BadGatewayResponseError],
  },
  {
    name: "filesRetrieve",
    call: (file_id) => filesRetrieve(core, { file_id, workspace_id: "ws-1", provider: "anthropic" }),
    sent: ["GET", "/files/a%2Fb?workspace_id=ws-1&provider=anthropic"],
    answers: [own, openai, { id: "or_file_3" }],
    unreadable: { ...own, id: 1 },
    error: [404, NotFoundResponseError],
  },
  {
    name: "filesDelete",
    call: (file_id) => filesDelete(core, { file_id, workspace_id: "ws-1", provider: "openai" }),
    sent: ["DELETE", "/files/a%2Fb?workspace_id=ws-1&provider=openai"],
    answers: [
      { id: "or_file_1", type: "file_deleted", made_up: 1 },
      { id: "file-2", object: "file", deleted: true, _shape: "openai" },
    ],
    unreadable: { deleted: true },
    error: [404, NotFoundResponseError],
  },
]);

test("filesList needs no request", async () => {
  api().get("/api/v1/files").reply(200, { data: [] });

  expect(success(await filesList(core))).toEqual({ data: [] });
});
