import { describe, expect, expectTypeOf, test } from "vitest";
import { InvalidRequestError } from "../src/errors/InvalidRequestError.js";
import type { ChatContentAudio, ChatContentFile, ChatContentImage } from "../src/models/chat.js";
import type { ChatRequest } from "../src/models/chatRequest.js";
import { audioPart, filePart, imagePart, type PartSource } from "../src/parts.js";
import type { Result } from "../src/result.js";
import { failure, success } from "./support.js";

const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");
const PNG = "\x89PNG\r\n\x1a\n…".replace("…", "rest");
const WAV = "RIFF\x10\x00\x00\x00WAVEfmt ";

describe("imagePart", () => {
  test.each<[string, PartSource, { type?: string } | undefined, string]>([
    ["a Blob", new Blob(["abc"], { type: "image/avif" }), undefined, `data:image/avif;base64,${base64("abc")}`],
    ["bytes of a type", bytesOf("abc"), { type: "image/bmp" }, `data:image/bmp;base64,${base64("abc")}`],
    ["the bytes of a PNG", bytesOf(PNG), undefined, `data:image/png;base64,${base64(PNG)}`],
    ["a PNG that is called anything", new Blob([bytesOf(PNG)]), undefined, `data:image/png;base64,${base64(PNG)}`],
    ["a JPEG", bytesOf("\xff\xd8\xff\xe0"), undefined, `data:image/jpeg;base64,${base64("\xff\xd8\xff\xe0")}`],
    ["a GIF", bytesOf("GIF89a").buffer, undefined, `data:image/gif;base64,${base64("GIF89a")}`],
    ["a WebP", bytesOf("RIFF\0\0\0\0WEBP"), undefined, `data:image/webp;base64,${base64("RIFF\0\0\0\0WEBP")}`],
    [
      "a part of a buffer",
      new Uint8Array(bytesOf(`xx${PNG}yy`).buffer, 2, 4),
      undefined,
      "data:image/png;base64,iVBORw==",
    ],
    ["a DataView", new DataView(bytesOf(PNG).buffer), undefined, `data:image/png;base64,${base64(PNG)}`],
    ["an address", "https://example.com/a.png?b=c#d", undefined, "https://example.com/a.png?b=c#d"],
    ["a URL", new URL("HTTP://example.com/a.png"), undefined, "http://example.com/a.png"],
    ["a data URL", "data:image/png;base64,AAAA", undefined, "data:image/png;base64,AAAA"],
  ])("takes %s", async (_, source, options, url) => {
    expect(success(await imagePart(source, options))).toEqual({ type: "image_url", image_url: { url } });
  });

  test("says how closely to look", async () => {
    const part = success(await imagePart("https://example.com/a.png", { detail: "low" }));
    expect(part.image_url).toEqual({ url: "https://example.com/a.png", detail: "low" });
  });

  test("writes any length as Node's Buffer does, in linear time", async () => {
    for (const length of [1, 2, 3, 24_575, 24_576, 24_577, 100_000, 5_000_000]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
      const { url } = success(await imagePart(bytes, { type: "image/png" })).image_url;
      expect(url === `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`).toBe(true);
    }
  });
});

describe("audioPart", () => {
  test.each<[string, PartSource, { format?: string } | undefined, string]>([
    ["audio/mpeg", new Blob(["abc"], { type: "audio/mpeg" }), undefined, "mp3"],
    ["audio/mp4", new Blob(["abc"], { type: "audio/mp4" }), undefined, "m4a"],
    ["audio/x-m4a", new Blob(["abc"], { type: "audio/x-m4a" }), undefined, "m4a"],
    ["audio/x-wav", new Blob(["abc"], { type: "audio/x-wav" }), undefined, "wav"],
    ["audio/vnd.wave", new Blob(["abc"], { type: "audio/vnd.wave" }), undefined, "wav"],
    ["audio/ogg with a codec", new Blob(["abc"], { type: "audio/ogg;codecs=opus" }), undefined, "ogg"],
    ["a format", bytesOf("abc"), { format: "pcm16" }, "pcm16"],
    ["the bytes of a WAV", bytesOf(WAV), undefined, "wav"],
    ["the bytes of an MP3", bytesOf("ID3\x04"), undefined, "mp3"],
    ["a data URL", "data:audio/flac;base64,YWJj", undefined, "flac"],
  ])("knows the format of %s", async (_, source, options, format) => {
    const { input_audio } = success(await audioPart(source, options));
    expect(input_audio.format).toBe(format);
    expect(input_audio.data).toMatch(/^[\w+/]+=*$/);
  });
});

describe("filePart", () => {
  test("takes a File with its name, bytes with one, and an address", async () => {
    const file = new File(["abc"], "notes.txt", { type: "text/plain" });
    expect(success(await filePart(file))).toEqual({
      type: "file",
      file: { file_data: "data:text/plain;base64,YWJj", filename: "notes.txt" },
    });
    expect(success(await filePart(file, { filename: "other.txt" })).file.filename).toBe("other.txt");
    expect(success(await filePart(bytesOf("%PDF-1.7"), { filename: "a.pdf" })).file).toEqual({
      file_data: `data:application/pdf;base64,${base64("%PDF-1.7")}`,
      filename: "a.pdf",
    });
    expect(success(await filePart("https://example.com/a.pdf")).file).toEqual({
      file_data: "https://example.com/a.pdf",
    });
    expect(success(await filePart(new Blob(["a,b"], { type: "text/csv" }))).file).toEqual({
      file_data: `data:text/csv;base64,${base64("a,b")}`,
    });
  });
});

class Broken extends Blob {
  override async arrayBuffer(): Promise<ArrayBuffer> {
    throw new Error("gone");
  }
}
const makers = { imagePart, audioPart, filePart };

describe.each(Object.entries(makers))("%s refuses", (name, make) => {
  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["a flag", true],
    ["an object", {}],
    ["a list", []],
    ["a function", () => {}],
    ["a symbol", Symbol("s")],
    ["a BigInt", 7n],
    ["an empty Blob", new Blob([])],
    ["no bytes", new Uint8Array()],
    ["bytes of no known type", bytesOf("what is this?")],
    ["a path", "./picture.png"],
    ["an empty text", ""],
    ["a file: address", "file:///etc/passwd"],
    ["a blob: address", new URL("blob:https://example.com/1")],
    ["a data URL without data", "data:image/png;base64,"],
    ["a Blob that cannot be read", new Broken(["abc"], { type: "image/png" })],
    [
      "what throws when it is looked at",
      new Proxy(
        {},
        {
          get: () => {
            throw new Error("no");
          },
          getPrototypeOf: () => {
            throw new Error("no");
          },
        },
      ),
    ],
  ])("%s", async (_, source) => {
    const error = failure(await (make as (source: unknown) => Promise<Result<unknown, unknown>>)(source));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(`${name}: ${error}`).toContain("`source`");
  });
});

test("an image must be one, and a sound must be bytes", async () => {
  expect(failure(await imagePart(new Blob(["a"], { type: "text/plain" }))).message).toContain("an image");
  expect(failure(await imagePart("data:text/html,<b>")).message).toContain("an image");
  expect(failure(await audioPart("https://example.com/a.mp3")).message).toContain("a sound");
  expect(failure(await audioPart(new Blob(["a"], { type: "video/mp4" }))).message).toContain("a sound");
});

test("parts are those of a message", () => {
  expectTypeOf(imagePart).returns.resolves.toEqualTypeOf<Result<ChatContentImage, InvalidRequestError>>();
  expectTypeOf(audioPart).returns.resolves.toEqualTypeOf<Result<ChatContentAudio, InvalidRequestError>>();
  expectTypeOf(filePart).returns.resolves.toEqualTypeOf<Result<ChatContentFile, InvalidRequestError>>();
  const request = (...content: [ChatContentImage, ChatContentAudio, ChatContentFile]): ChatRequest => ({
    messages: [{ role: "user", content }],
  });
  expectTypeOf(request).returns.toExtend<ChatRequest>();
  // @ts-expect-error: no source
  void (() => imagePart(7));
  // @ts-expect-error: no such setting
  void (() => audioPart("data:audio/wav;base64,AA", { type: "audio/wav" }));
});
