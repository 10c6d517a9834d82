// The code of a React Native app, on the globals of `reactNative.mjs`. Metro bundles it.
import { NotFoundResponseError } from "openrouter-fn/errors/index.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { creditsGetCredits } from "openrouter-fn/funcs/creditsGetCredits.js";
import { filesDownload } from "openrouter-fn/funcs/filesDownload.js";
import { filesList } from "openrouter-fn/funcs/filesList.js";
import { filesUpload } from "openrouter-fn/funcs/filesUpload.js";
import { generationsGetGeneration } from "openrouter-fn/funcs/generationsGetGeneration.js";
import { unwrap } from "openrouter-fn/result.js";
import { NOISE, noise } from "./noise.mjs";
import { steps as standard } from "./scenario.mjs";
import { check, equal, equalBytes, takeSteps } from "./steps.mjs";

const SHORT = [{ role: "user", content: "Say something." }];
const { cost, error, chat, stream, abort, timeout, retry, pages } = standard;

const steps = {
  cost,
  error,
  chat,
  timeout,
  retry,
  pages,

  async abortWhole({ core }) {
    const controller = new AbortController();
    const options = { signal: controller.signal, onRequest: () => setTimeout(() => controller.abort(), 20) };
    const { error } = await creditsGetCredits(core, {}, options); // which is never answered
    equal(error?.name, "RequestAbortedError");
  },

  async address({ createCore, origin }) {
    const urls = [];
    const core = createCore({
      serverURL: new URL(`${origin}/api/v1`),
      onRequest: ({ url }) => urls.push(url),
    });
    const { error } = await generationsGetGeneration(core, { id: "gen a&b=ü\ud83c" });
    check(error instanceof NotFoundResponseError, `an instance of ${error?.constructor.name}`);
    equal(urls, [`${origin}/api/v1/generation?id=gen%20a%26b%3D%C3%BC%EF%BF%BD`]);
  },

  async upload({ core, origin }) {
    const uri = `${origin}/noise`;
    const file = { uri, name: "naïve 世界.bin", type: "application/x-noise" }; // a file as React Native's forms take it
    const { mime_type, size_bytes } = unwrap(await filesUpload(core, { file }));
    equal([mime_type, size_bytes], [file.type, 70_000]);
    const received = await fetch(`${origin}/received`);
    equalBytes(new Uint8Array(await received.arrayBuffer()), noise(70_000));
  },

  async download({ core }) {
    const { data } = unwrap(await filesList(core));
    const { id } = data.find(({ filename }) => filename === NOISE.filename);
    const answer = unwrap(await filesDownload(core, { file_id: id }));
    equalBytes(new Uint8Array(await answer.arrayBuffer()), NOISE.content);
  },
};

const bare = {
  async noStream({ core }) {
    const { error } = await chatSend(core, { messages: SHORT, stream: true });
    equal(error?.name, "ResponseValidationError");
    check(error.message.includes("use expo/fetch"), error.message);
    check(error.rawText.includes("[DONE]"), "what came is lost");
    check(error.generationId?.startsWith("gen-"), "the generation is not told");
  },
};

const { origin, expoFetch } = globalThis;
globalThis.outcomes = takeSteps(expoFetch ? { ...steps, stream, abort } : { ...steps, ...bare }, origin, {
  // As in the guide: `expo/fetch` takes an address, not a request.
  ...(expoFetch && { fetch: (request, init) => expoFetch(request.url, init) }),
});
