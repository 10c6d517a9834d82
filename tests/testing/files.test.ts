import { describe, expect, test } from "vitest";
import { filesDelete } from "../../src/funcs/filesDelete.js";
import { filesDownload } from "../../src/funcs/filesDownload.js";
import { filesList } from "../../src/funcs/filesList.js";
import { filesRetrieve } from "../../src/funcs/filesRetrieve.js";
import { filesUpload } from "../../src/funcs/filesUpload.js";
import { failure, success } from "../support.js";
import { setUp } from "./support.js";

const REPORT = { filename: "report.csv", content: "city,rain\nParis,1\n" };
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ filename: `${index}`, content: "a" }));

describe("files that are uploaded", () => {
  test("are described, as the upload says and later", async () => {
    const { core } = setUp();
    const file = new File(["déjà vu"], "wörld 世界.txt", { type: "text/plain" });
    const info = success(await filesUpload(core, { file }));

    expect(info).toEqual({
      id: expect.stringMatching(/^or_file_\d{24}$/),
      filename: "wörld 世界.txt",
      mime_type: "text/plain",
      size_bytes: 9,
      created_at: "2026-01-01T00:00:00.000Z",
      downloadable: false,
      type: "file",
    });
    expect(success(await filesRetrieve(core, { file_id: info.id }))).toEqual(info);
    expect(success(await filesList(core)).data).toEqual([info]);
  });

  test("show their content in `requests`, byte for byte", async () => {
    const { fake, core } = setUp();
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    success(await filesUpload(core, { file: new File([bytes], "all.bin") }));

    const form = fake.requests[0]?.body;
    const file = form instanceof FormData ? form.get("file") : undefined;
    if (!(file instanceof File)) throw new Error("expected a file");
    expect(file.name).toBe("all.bin");
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });

  test("cannot be read back", async () => {
    const { core } = setUp();
    const { id } = success(await filesUpload(core, { file: new Blob(["text"]) }));
    expect(failure(await filesDownload(core, { file_id: id })).name).toBe("BadRequestResponseError");
  });

  test("are refused without content, without a file and without a form", async () => {
    const { core, call } = setUp();
    expect(failure(await filesUpload(core, { file: new Blob([]) })).name).toBe("BadRequestResponseError");
    const form = new FormData();
    form.append("file", "mere text");
    expect((await call("/files", undefined, { method: "POST", body: form })).status).toBe(400);
    expect((await call("/files", { file: "mere text" })).status).toBe(400);
  });

  test("leave a form that cannot be read as it is", async () => {
    const { fake } = setUp();
    const headers = { authorization: "Bearer any", "content-type": "multipart/form-data; boundary=x" };
    const init = { method: "POST", headers, body: "no form" };
    expect((await fake.fetch("https://openrouter.ai/api/v1/files", init)).status).toBe(400);
    expect(fake.requests[0]?.body).toBe("no form");
  });
});

describe("files that were made for you", () => {
  test("can be read back, as text and as bytes", async () => {
    const content = Uint8Array.from({ length: 200_000 }, (_, index) => index * 7);
    const { core } = setUp({ files: [REPORT, { filename: "noise.bin", content }] });
    const { data } = success(await filesList(core));

    expect(data).toMatchObject([
      { filename: "report.csv", mime_type: "text/plain", size_bytes: 18, downloadable: true },
      { filename: "noise.bin", mime_type: "application/octet-stream", size_bytes: 200_000, downloadable: true },
    ]);
    const [text, bytes] = await Promise.all(
      data.map(async ({ id }) => success(await filesDownload(core, { file_id: id }))),
    );
    expect(text?.headers.get("content-type")).toBe("text/plain");
    expect(await text?.text()).toBe(REPORT.content);
    expect(new Uint8Array((await bytes?.arrayBuffer()) ?? [])).toEqual(content);
  });

  test("can break off on their way", async () => {
    const { fake, core } = setUp({ files: [{ ...REPORT, mime_type: "text/csv" }] });
    const [file] = success(await filesList(core)).data;
    const file_id = file?.id ?? "";
    fake.fail({ type: "truncate", after: 5 });
    fake.fail({ type: "cut" });

    const truncated = success(await filesDownload(core, { file_id }));
    expect(truncated.headers.get("content-type")).toBe("text/csv");
    expect(await truncated.text()).toBe("city,");
    await expect(success(await filesDownload(core, { file_id })).text()).rejects.toThrow("terminated");
  });
});

describe("the list of files", () => {
  test("comes in pages, each with the cursor of the next", async () => {
    const { core } = setUp({ files: many(5) });
    const pages: (string | null | undefined)[][] = [];
    let cursor: string | null | undefined;
    do {
      const page = success(await filesList(core, { limit: 2, ...(cursor && { cursor }) }));
      pages.push(page.data.map(({ filename }) => filename));
      expect(page).toMatchObject({ first_id: page.data[0]?.id, last_id: page.data.at(-1)?.id });
      expect(page.has_more).toBe(page.cursor !== null);
      cursor = page.cursor;
    } while (cursor);
    expect(pages).toEqual([["0", "1"], ["2", "3"], ["4"]]);
  });

  test("goes on after a file that has been deleted since", async () => {
    const { core } = setUp({ files: many(3) });
    const { cursor, last_id } = success(await filesList(core, { limit: 2 }));
    success(await filesDelete(core, { file_id: last_id ?? "" }));
    expect(success(await filesList(core, { cursor: cursor ?? "" })).data).toMatchObject([{ filename: "2" }]);
  });

  test.each(["after", "after_id"])("goes on from `%s`, too", async (name) => {
    const { core } = setUp({ files: many(3) });
    const { first_id } = success(await filesList(core));
    const { data } = success(await filesList(core, { [name]: first_id }));
    expect(data.map(({ filename }) => filename)).toEqual(["1", "2"]);
  });

  test("is empty without files", async () => {
    const { core } = setUp();
    const empty = { data: [], cursor: null, has_more: false, first_id: null, last_id: null };
    expect(success(await filesList(core))).toEqual(empty);
  });

  test.each([
    { limit: 0 },
    { limit: 1001 },
    { cursor: "?" },
    { cursor: "e30=" },
    { order: "desc" },
    { before_id: "a" },
  ])("400 for %j", async (request) => {
    const { core } = setUp();
    expect(failure(await filesList(core, request)).name).toBe("BadRequestResponseError");
  });
});

test("deleted files are gone", async () => {
  const { core } = setUp({ files: [REPORT] });
  const { first_id } = success(await filesList(core));
  const file_id = first_id ?? "";

  expect(success(await filesDelete(core, { file_id }))).toEqual({ id: file_id, type: "file_deleted" });
  for (const result of [
    await filesRetrieve(core, { file_id }),
    await filesDownload(core, { file_id }),
    await filesDelete(core, { file_id }),
  ]) {
    expect(failure(result).name).toBe("NotFoundResponseError");
  }
});
