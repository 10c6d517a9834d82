// The steps that every runtime must take, on web standards alone. `server.mjs` is the server for them.
import { NotFoundResponseError } from "openrouter-fn/errors/index.js";
import { apiKeysGetCurrentKeyMetadata } from "openrouter-fn/funcs/apiKeysGetCurrentKeyMetadata.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { creditsGetCredits } from "openrouter-fn/funcs/creditsGetCredits.js";
import { filesDownload } from "openrouter-fn/funcs/filesDownload.js";
import { filesList } from "openrouter-fn/funcs/filesList.js";
import { filesUpload } from "openrouter-fn/funcs/filesUpload.js";
import { generationsGetGeneration } from "openrouter-fn/funcs/generationsGetGeneration.js";
import { oAuthCreateSHA256CodeChallenge } from "openrouter-fn/funcs/oAuthCreateSHA256CodeChallenge.js";
import { paginateItems } from "openrouter-fn/paginate.js";
import { unwrap } from "openrouter-fn/result.js";
import { FILE_NAMES, NOISE, noise } from "./noise.mjs";
import { check, checkCancelled, equal, equalBytes } from "./steps.mjs";

const SHORT = [{ role: "user", content: "Say something." }];
const LONG = [{ role: "user", content: "Go on and on." }];

export const steps = {
  async cost({ core }) {
    const { id, usage } = unwrap(await chatSend(core, { messages: SHORT }));
    const { data } = unwrap(await generationsGetGeneration(core, { id }));
    equal([data.id, data.total_cost], [id, usage.cost]);
    check(data.total_cost > 0, "it costs nothing");
  },

  async error({ core }) {
    const { error } = await generationsGetGeneration(core, { id: "gen-unknown" });
    check(error instanceof NotFoundResponseError, `an instance of ${error?.constructor.name}`);
    equal([error.name, error.statusCode], ["NotFoundResponseError", 404]);
  },

  async chat({ core }) {
    const { choices } = unwrap(await chatSend(core, { messages: SHORT }));
    equal(choices[0].message.content, "Grüße, 世界!");
  },

  async stream({ core }) {
    const stream = unwrap(await chatSend(core, { messages: SHORT, stream: true }));
    let text = "";
    let usage;
    for await (const event of stream) {
      const chunk = unwrap(event);
      text += chunk.choices[0]?.delta.content ?? "";
      usage ??= chunk.usage;
    }
    equal(text, "Grüße, 世界!");
    check(usage.cost > 0, "it costs nothing");
  },

  async abort({ core }) {
    const controller = new AbortController();
    const { signal } = controller;
    const stream = unwrap(await chatSend(core, { messages: LONG, stream: true }, { signal }));
    const items = [];
    for await (const event of stream) {
      items.push(event);
      if (event.ok && event.value.choices[0]?.delta.content) controller.abort();
    }
    equal(items.at(-1).error?.name, "RequestAbortedError");
    check(items.length < 20, `${items.length} events`);
    await checkCancelled(core, stream.generationId);
  },

  async timeout({ core }) {
    const { error } = await creditsGetCredits(core, {}, { timeoutMs: 100 });
    equal([error?.name, error?.timeoutMs], ["RequestTimeoutError", 100]);
  },

  async retry({ createCore }) {
    const retries = [];
    const core = createCore({ onRetry: (event) => retries.push(event) });
    unwrap(await apiKeysGetCurrentKeyMetadata(core));
    const [{ attempt, delayMs, reason, call }] = retries;
    equal([retries.length, attempt, reason, call.operation], [1, 1, 429, "apiKeysGetCurrentKeyMetadata"]);
    check(delayMs >= 1_000 && delayMs < 1_500, `a wait of ${delayMs} ms`); // the server's second, and the back-off
  },

  async upload({ core, origin }) {
    const file = new File([noise(70_000)], "naïve 世界.bin", { type: "application/x-noise" });
    const { filename, mime_type, size_bytes } = unwrap(await filesUpload(core, { file }));
    equal([filename, mime_type, size_bytes], [file.name, file.type, file.size]);
    const received = await fetch(`${origin}/received`);
    equal(decodeURIComponent(received.headers.get("x-file-name")), file.name);
    equalBytes(new Uint8Array(await received.arrayBuffer()), noise(70_000));
  },

  async download({ core }) {
    const { data } = unwrap(await filesList(core));
    const { id } = data.find(({ filename }) => filename === NOISE.filename);
    const { body } = unwrap(await filesDownload(core, { file_id: id }));
    const pieces = [];
    await body.pipeTo(new WritableStream({ write: (piece) => void pieces.push(piece) }));
    check(pieces.length > 1, "it came in one piece");
    equalBytes(new Uint8Array(await new Blob(pieces).arrayBuffer()), NOISE.content);
  },

  async pages({ core }) {
    const names = [];
    for await (const file of paginateItems(filesList, core, { limit: 2 })) names.push(unwrap(file).filename);
    equal(names.slice(0, FILE_NAMES.length), FILE_NAMES);
  },

  async pkce() {
    // The example of RFC 7636, appendix B.
    const code_verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const { code_challenge } = unwrap(await oAuthCreateSHA256CodeChallenge({ code_verifier }));
    equal(code_challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  },
};
