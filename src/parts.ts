import { InvalidRequestError } from "./errors/InvalidRequestError.js";
import { refuse } from "./lib/call/url.js";
import { describeCause } from "./lib/cause.js";
import type {
  ChatContentAudio,
  ChatContentFile,
  ChatContentImage,
  ChatImageURL,
  ChatInputAudio,
} from "./models/chat.js";
import { err, ok, type Result } from "./result.js";

/** Bytes, with or without a type, or an address: `http:`, `https:` or `data:`. */
export type PartSource = Blob | ArrayBuffer | ArrayBufferView | URL | string;

/** Settings of `imagePart`. */
export interface ImagePartOptions {
  /** Media type such as `image/png`; by default detected from the first bytes, else that of the Blob. */
  readonly type?: string | undefined;
  /** Resolution that the model sees. */
  readonly detail?: ChatImageURL["detail"];
}

/** Settings of `audioPart`. */
export interface AudioPartOptions {
  /** Format of the bytes; by default detected from the first bytes, else from the type of the Blob. */
  readonly format?: ChatInputAudio["format"] | undefined;
}

/** Settings of `filePart`. */
export interface FilePartOptions {
  /** Media type such as `application/pdf`; by default detected from the first bytes, else that of the Blob. */
  readonly type?: string | undefined;
  /** Name of the file, which the model may see; by default that of the `File`. */
  readonly filename?: string | undefined;
}

/**
 * Turns a Blob, a File, bytes or an address into an image part for the content of a message. Makes no call, and does
 * not fetch the address. An input that cannot be an image fails with `InvalidRequestError`.
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
  return attempt(source, "an image", async () => {
    const kinds = { iVB: "image/png", "/9j": "image/jpeg", R0l: "image/gif", Ukl: "image/webp" };
    const [url] = /^(https?:|data:image\/\w[^,]*,.).*/is.exec(await addressOf(source, kinds, options?.type)) ?? [];
    return url && { type: "image_url", image_url: { url, ...(options?.detail && { detail: options.detail }) } };
  });
}

/**
 * Turns a Blob, a File, bytes or a `data:` URL into an audio part for the content of a message; the API takes no other
 * addresses. Makes no call. An input that cannot be audio fails with `InvalidRequestError`.
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
  return attempt(source, "a sound in bytes", async () => {
    const kinds = { Ukl: "audio/wav", SUQ: "audio/mp3", T2d: "audio/ogg" };
    const address = await addressOf(source, kinds, options?.format && `audio/${options.format}`);
    const [, format = "", data] = /^data:audio\/(?:x-|vnd\.)?(\w+)[^,]*;base64,(.+)/is.exec(address) ?? [];
    return data && { type: "input_audio", input_audio: { data, format: FORMATS[format] ?? format } };
  });
}

/**
 * Turns a Blob, a File, bytes or an address into a file part, such as a PDF, for the content of a message. Makes no
 * call, and does not fetch the address. An input that cannot be read fails with `InvalidRequestError`.
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
  return attempt(source, "a file of known type", async () => {
    const address = await addressOf(source, { JVB: "application/pdf" }, options?.type);
    const [file_data] = /^(https?:|data:\w+\/[^,]*,.).*/is.exec(address) ?? [];
    const filename = options?.filename ?? (source instanceof Blob && "name" in source ? `${source.name}` : undefined);
    return file_data && { type: "file", file: { file_data, ...(filename && { filename }) } };
  });
}

/** Formats by their names in media types, where these differ. */
const FORMATS: Readonly<Record<string, string>> = { mpeg: "mp3", mp4: "m4a", wave: "wav" };
/** How many bytes are written at once: a multiple of 3, few enough to be arguments. */
const CHUNK = 24_576;

/** Turns a source into an address: `data:` unless it is one. `kinds` are media types by the beginning of the base64. */
async function addressOf(
  source: PartSource,
  kinds: Readonly<Record<string, string>>,
  known: string | undefined,
): Promise<string> {
  if (typeof source === "string" || source instanceof URL) return `${source}`;
  const isBlob = source instanceof Blob;
  const bytes = isBlob
    ? new Uint8Array(await source.arrayBuffer())
    : ArrayBuffer.isView(source)
      ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
      : new Uint8Array(Object(source)); // a number would make so many zeros
  const chunks: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    chunks.push(btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK))));
  }
  const data = chunks.join("");
  return `data:${known || kinds[data.slice(0, 3)] || (isBlob && source.type)};base64,${data}`;
}

async function attempt<Part>(
  source: unknown,
  expected: string,
  make: () => Promise<Part | "" | undefined>,
): Promise<Result<Part, InvalidRequestError>> {
  try {
    return ok((await make()) || refuse("source", `${expected}, or its address`, source));
  } catch (cause) {
    if (cause instanceof InvalidRequestError) return err(cause);
    return err(new InvalidRequestError(`\`source\` cannot be read: ${describeCause(cause)}`, { cause }));
  }
}
