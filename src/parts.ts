import { InvalidRequestError } from "./errors/InvalidRequestError.js";
import { describeCause } from "./lib/cause.js";
import { isRecord } from "./lib/isRecord.js";
import { kindOf } from "./lib/kindOf.js";
import type {
  ChatContentAudio,
  ChatContentFile,
  ChatContentImage,
  ChatImageURL,
  ChatInputAudio,
} from "./models/chat.js";
import { err, ok, type Result } from "./result.js";

/** Bytes, with or without a type, or the address of some: http(s), or a `data:` URL. */
export type PartSource = Blob | ArrayBuffer | ArrayBufferView | URL | string;

/** Settings of `imagePart`. */
export interface ImagePartOptions {
  /** Media type such as `image/png`. If left out, that of the Blob, or what the first bytes say. */
  readonly type?: string | undefined;
  /** Resolution that the model sees. */
  readonly detail?: ChatImageURL["detail"];
}

/** Settings of `audioPart`. */
export interface AudioPartOptions {
  /** Format of the bytes. If left out, that of the Blob's type, or what the first bytes say. */
  readonly format?: ChatInputAudio["format"] | undefined;
}

/** Settings of `filePart`. */
export interface FilePartOptions {
  /** Media type such as `application/pdf`. If left out, that of the Blob, or what the first bytes say. */
  readonly type?: string | undefined;
  /** Name of the file, which the model may see. If left out, that of the `File`. */
  readonly filename?: string | undefined;
}

/** How the base64 of known formats begins. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, type: string])[] = [
  [/^iVBORw0KGgo/, "image/png"],
  [/^\/9j\//, "image/jpeg"],
  [/^R0lGOD/, "image/gif"],
  [/^UklGR.{6}XRUJQ/, "image/webp"],
  [/^UklGR.{6}XQVZF/, "audio/wav"],
  [/^SUQz|^\/\/[IMou]/, "audio/mpeg"],
  [/^ZkxhQ/, "audio/flac"],
  [/^T2dnU/, "audio/ogg"],
  [/^JVBERi/, "application/pdf"],
];

/**
 * Makes an image for the content of a message, of a Blob or a File, of bytes, or of an address, which is not fetched here.
 * Makes no call. An input that cannot be an image is an `InvalidRequestError`.
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { chatSend } from "openrouter-fn/funcs/chatSend.js";
 * import { imagePart } from "openrouter-fn/parts.js";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const image = await imagePart(new Blob(["GIF89a…"], { type: "image/gif" }), { detail: "low" });
 * if (!image.ok) throw image.error;
 * const result = await chatSend(core, {
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: [{ type: "text", text: "What is this?" }, image.value] }],
 * });
 * ```
 */
export function imagePart(
  source: PartSource,
  options?: ImagePartOptions,
): Promise<Result<ChatContentImage, InvalidRequestError>> {
  return attempt(async () => {
    const { url, type } = await read(source, options?.type);
    if (type && !type.startsWith("image/")) throw new InvalidRequestError(`\`source\` must be an image, not ${type}`);
    const { detail } = options ?? {};
    return { type: "image_url", image_url: { url, ...(detail && { detail }) } };
  });
}

/**
 * Makes a sound for the content of a message, of a Blob or a File, of bytes, or of a `data:` URL: the API takes no addresses.
 * Makes no call. An input that cannot be a sound is an `InvalidRequestError`.
 *
 * @example
 * ```ts
 * import { audioPart } from "openrouter-fn/parts.js";
 *
 * const sound = await audioPart(new Uint8Array([1, 2, 3, 4]), { format: "pcm16" });
 * if (sound.ok) console.log(sound.value.input_audio.format); // pcm16
 * ```
 */
export function audioPart(
  source: PartSource,
  options?: AudioPartOptions,
): Promise<Result<ChatContentAudio, InvalidRequestError>> {
  return attempt(async () => {
    const { url, type } = await read(source, options?.format && `audio/${options.format}`);
    const [, data] = /^data:[^,]*;base64,(.+)/is.exec(url) ?? [];
    if (!data)
      throw new InvalidRequestError("`source` must be bytes or a `data:` URL in base64: the API fetches no sounds");
    const [, name = ""] = /^audio\/(?:x-|vnd\.)?(\w+)/.exec(type) ?? [];
    if (!name) throw new InvalidRequestError(`\`source\` must be a sound, not ${type}`);
    return { type: "input_audio", input_audio: { data, format: FORMATS[name] ?? name } };
  });
}

/**
 * Makes a document such as a PDF for the content of a message, of a Blob or a File, of bytes, or of an address, which is not
 * fetched here. Makes no call. An input that cannot be read is an `InvalidRequestError`.
 *
 * @example
 * ```ts
 * import { filePart } from "openrouter-fn/parts.js";
 *
 * const report = await filePart("https://example.com/report.pdf", { filename: "report.pdf" });
 * const notes = await filePart(new File(["Rain."], "notes.txt", { type: "text/plain" }));
 * if (notes.ok) console.log(notes.value.file.filename, report.ok); // notes.txt true
 * ```
 */
export function filePart(
  source: PartSource,
  options?: FilePartOptions,
): Promise<Result<ChatContentFile, InvalidRequestError>> {
  return attempt(async () => {
    const { url } = await read(source, options?.type);
    const filename = options?.filename ?? (isRecord(source) ? source["name"] : undefined);
    return { type: "file", file: { file_data: url, ...(typeof filename === "string" && { filename }) } };
  });
}

/** What formats are called in media types, where that is another word. */
const FORMATS: Readonly<Record<string, string>> = { mpeg: "mp3", mp4: "m4a", wave: "wav" };

/** A source as an address, `data:` unless it was one, and its type, empty if the address does not tell. */
async function read(source: PartSource, known: string | undefined): Promise<{ url: string; type: string }> {
  if (typeof source === "string" || source instanceof URL) {
    const url = `${source}`;
    if (!/^(https?|data):/i.test(url)) {
      throw new InvalidRequestError("`source` must be an http(s) or `data:` address, or bytes: read a file first");
    }
    return { url, type: (/^data:([^;,]*)/i.exec(url)?.[1] ?? "").toLowerCase() };
  }
  const data = base64(await bytesOf(source));
  if (!data) throw new InvalidRequestError("`source` is empty");
  const own = source instanceof Blob ? source.type.replace(/;.*|^application\/octet-stream$/, "") : "";
  const type = known || own || BEGINNINGS.find(([beginning]) => beginning.test(data))?.[1];
  if (!type) throw new InvalidRequestError("What `source` is cannot be told: name its type in the options");
  return { url: `data:${type};base64,${data}`, type };
}

async function bytesOf(source: Exclude<PartSource, string | URL>): Promise<Uint8Array> {
  if (ArrayBuffer.isView(source)) return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
  const buffer = source instanceof Blob ? await source.arrayBuffer() : source;
  if (buffer instanceof ArrayBuffer) return new Uint8Array(buffer);
  throw new InvalidRequestError(`\`source\` must be a Blob, bytes or an address, not ${kindOf(source)}`);
}

const CHUNK = 24_576; // a multiple of 3, few enough to be arguments

function base64(bytes: Uint8Array): string {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    texts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))));
  }
  return texts.join("");
}

async function attempt<Part>(make: () => Promise<Part>): Promise<Result<Part, InvalidRequestError>> {
  try {
    return ok(await make());
  } catch (cause) {
    if (cause instanceof InvalidRequestError) return err(cause);
    return err(new InvalidRequestError(`\`source\` cannot be read: ${describeCause(cause)}`, { cause }));
  }
}
