import { describe, expect, test } from "vitest";
import {
  GatewayTimeoutResponseError,
  InvalidRequestError,
  PayloadTooLargeResponseError,
  ResponseValidationError,
} from "../../src/errors/index.js";
import { filesUpload } from "../../src/funcs/filesUpload.js";
import { sttCreateTranscriptionMultipart } from "../../src/funcs/sttCreateTranscriptionMultipart.js";
import type { CreateTranscriptionMultipartRequest } from "../../src/models/stt.js";
import { createCore, failure, recorded, success } from "../support.js";

/** A core whose requests all get this response, and the requests; nock cannot read a form. */
function answering(answer: unknown, status = 200) {
  const requests: Request[] = [];
  const core = createCore({
    fetch: async (request) => {
      requests.push(request.clone());
      return typeof answer === "string" ? new Response(answer, { status }) : Response.json(answer, { status });
    },
  });
  return { core, requests };
}

/** The fields of a form, files as name, media type and content. */
async function fields(request: Request | undefined): Promise<unknown[]> {
  const form = (await request?.formData()) ?? new FormData();
  return Promise.all(
    [...form].map(async ([name, value]) => [
      name,
      typeof value === "string" ? value : [value.name, value.type, await value.text()],
    ]),
  );
}

describe("filesUpload", () => {
  const stored = {
    id: "or_file_1",
    type: "file",
    filename: "menu.txt",
    mime_type: "text/plain",
    size_bytes: 4,
    created_at: "2026-02-01T00:00:00Z",
    downloadable: false,
    made_up: { kept: true },
  };

  test("sends the file under its name, workspace and provider in the query", async () => {
    const { core, requests } = answering(stored);
    const file = new File(["Soup"], "menu.txt", { type: "text/plain" });

    expect(success(await filesUpload(core, { file, workspace_id: "ws-1", provider: "openai" }))).toEqual(stored);
    expect(requests[0]?.method).toBe("POST");
    expect(requests[0]?.url).toBe("https://openrouter.ai/api/v1/files?workspace_id=ws-1&provider=openai");
    expect(requests[0]?.headers.get("content-type")).toMatch(/^multipart\/form-data; ?boundary=/);
    expect(await fields(requests[0])).toEqual([["file", ["menu.txt", "text/plain", "Soup"]]]);
  });

  test("takes a Blob and returns the shape of another provider", async () => {
    const other = { id: "file-1", object: "file", bytes: 4, created_at: 1_700_000_000, purpose: "user_data" };
    const { core, requests } = answering(other);

    expect(success(await filesUpload(core, { file: new Blob(["Soup"]) }))).toEqual(other);
    expect(await fields(requests[0])).toMatchObject([["file", { 2: "Soup" }]]);
  });

  test("413 becomes PayloadTooLargeResponseError", async () => {
    const { core } = answering({ error: { code: 413, message: "No" } }, 413);

    expect(failure(await filesUpload(core, { file: new Blob(["x"]) }))).toBeInstanceOf(PayloadTooLargeResponseError);
  });

  test("what is no file does not compile, and is refused", async () => {
    const { core, requests } = answering(stored);

    // @ts-expect-error: a stream of Node is no Blob
    expect(failure(await filesUpload(core, { file: { path: "menu.txt" } }))).toBeInstanceOf(InvalidRequestError);
    expect(requests).toEqual([]);
  });
});

describe("sttCreateTranscriptionMultipart", () => {
  const request = {
    model: "acme/ears",
    file: new File(["RIFF"], "talk.wav", { type: "audio/wav" }),
    language: "fr",
    response_format: "verbose_json",
    temperature: 0,
    "timestamp_granularities[]": ["word", "segment"],
  } satisfies CreateTranscriptionMultipartRequest;

  test("sends the recording beside the settings and returns the transcript", async () => {
    const answer = {
      text: "Bonjour.",
      task: "transcribe",
      language: "french",
      duration: 1.5,
      segments: [{ id: 0, start: 0, end: 1.5, text: "Bonjour.", made_up: 1 }],
      words: [{ word: "Bonjour", start: 0.25, end: 1.25, confidence: 0.5 }],
      usage: { seconds: 1.5, cost: 0.0001, made_up: 2 },
      made_up: 3,
    };
    const { core, requests } = answering(answer);

    expect(success(await sttCreateTranscriptionMultipart(core, request))).toEqual(answer);
    expect(requests[0]?.url).toBe("https://openrouter.ai/api/v1/audio/transcriptions");
    expect(await fields(requests[0])).toEqual([
      ["model", "acme/ears"],
      ["file", ["talk.wav", "audio/wav", "RIFF"]],
      ["language", "fr"],
      ["response_format", "verbose_json"],
      ["temperature", "0"],
      ["timestamp_granularities[]", "word"],
      ["timestamp_granularities[]", "segment"],
    ]);
  });

  test("sends an address in place of the recording", async () => {
    const { core, requests } = answering({ text: "Bonjour." });
    const { model } = request;
    const source_url = "https://example.test/talk.wav";

    success(
      await sttCreateTranscriptionMultipart(core, {
        model,
        source_url,
        diarize: true,
        "keyterms[]": ["Ada", "Grace"],
        provider: JSON.stringify({ zdr: true }),
      }),
    );
    expect(await fields(requests[0])).toEqual([
      ["model", model],
      ["source_url", source_url],
      ["diarize", "true"],
      ["keyterms[]", "Ada"],
      ["keyterms[]", "Grace"],
      ["provider", '{"zdr":true}'],
    ]);
  });

  test("504 becomes GatewayTimeoutResponseError", async () => {
    const { core } = answering({ error: { code: 504, message: "No" } }, 504);

    const result = await sttCreateTranscriptionMultipart(core, request);
    expect(failure(result)).toBeInstanceOf(GatewayTimeoutResponseError);
  });

  test("an answer without a text is not one", async () => {
    const { core } = answering({ usage: {} });

    const result = await sttCreateTranscriptionMultipart(core, request);
    expect(failure(result)).toBeInstanceOf(ResponseValidationError);
  });

  test.each(recorded("audio_transcriptions"))("reads the recorded %s", async (_, status, text) => {
    const { core } = answering(text, status);

    expect(success(await sttCreateTranscriptionMultipart(core, request))).toEqual(JSON.parse(text));
  });
});
