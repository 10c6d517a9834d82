// The platform of React Native, as far as requests go, in a context without any global of Node: `node reactNative.mjs
// BUNDLE ORIGIN MODULES`, and `expo` after it for what Expo adds.
import { readFile } from "node:fs/promises";
import { createContext, Script } from "node:vm";

const [bundle, origin, modules, expo] = process.argv.slice(2);
const load = async (path) => new Script(await readFile(path, "utf8"), { filename: path });
const scripts = [
  await load(`${modules}/abort-controller/dist/abort-controller.umd.js`),
  await load(`${modules}/whatwg-fetch/dist/fetch.umd.js`),
  await load(bundle),
];

/** The same facts as `Libraries/Blob/URL.js`: nothing can be set, nothing is refused, and a slash is put at the end. */
class NativeURL {
  #text;
  #params;
  constructor(url, base) {
    const text = base && !/^\w+:/.test(url) ? `${`${base}`.replace(/\/$/, "")}/${url.replace(/^\//, "")}` : `${url}`;
    this.#text = text.endsWith("/") ? text : `${text}/`;
  }
  get #parsed() {
    return new URL(this.#text);
  }
  get href() {
    return this.toString();
  }
  get host() {
    return this.#parsed.host;
  }
  get hostname() {
    return this.#parsed.hostname;
  }
  get origin() {
    return this.#parsed.origin;
  }
  get pathname() {
    return this.#parsed.pathname;
  }
  get protocol() {
    return this.#parsed.protocol;
  }
  get search() {
    return this.#parsed.search;
  }
  get searchParams() {
    this.#params ??= new NativeSearchParams(this.search);
    return this.#params;
  }
  toString() {
    return this.#text + (this.#params ? `?${this.#params}` : "");
  }
}

/** As `Libraries/Blob/URLSearchParams.js`: a map of lists. Half a surrogate pair throws. */
class NativeSearchParams {
  #lists = new Map();
  constructor(params) {
    const pairs =
      typeof params === "string"
        ? params
            .replace(/^\?/, "")
            .split("&")
            .filter(Boolean)
            .map((pair) => pair.split("=").map(decodeURIComponent))
        : Array.isArray(params)
          ? params
          : Object.entries(params ?? {});
    for (const [name, value] of pairs) this.append(name, value);
  }
  append(name, value) {
    this.#lists.set(name, [...(this.#lists.get(name) ?? []), value]);
  }
  toString() {
    const encode = (text) => encodeURIComponent(text).replace(/%20/g, "+");
    return [...this.#lists]
      .flatMap(([name, values]) => values.map((value) => `${encode(name)}=${encode(value)}`))
      .join("&");
  }
}

/** Takes whatever is appended; a file is `{ uri, name, type }`, which the platform reads as it sends it. */
class NativeFormData {
  parts = [];
  append(name, value) {
    this.parts.push([name, value]);
  }
  getParts() {
    return this.parts.map(([fieldName, value]) => ({ fieldName, value }));
  }
}

/** Converts a body like the platform. It knows no other kinds. */
async function toBody(body) {
  if (body == null || typeof body === "string") return body;
  if (!(body instanceof NativeFormData)) throw new TypeError(`no body that the platform knows: ${body}`);
  const form = new FormData();
  for (const { fieldName, value } of body.getParts()) {
    if (typeof value !== "object") form.append(fieldName, `${value}`);
    else if (value.uri === undefined) throw new TypeError("a part of a form needs a uri");
    else {
      const content = await (await fetch(value.uri)).blob();
      form.append(fieldName, new File([content], value.name, { type: value.type }));
    }
  }
  return form;
}

class NativeXMLHttpRequest {
  readyState = 0;
  status = 0;
  statusText = "";
  response = null;
  responseType = "";
  #controller = new AbortController();
  #headers = {};
  #received = new Headers();

  open(method, url) {
    Object.assign(this, { method, url });
  }
  setRequestHeader(name, value) {
    this.#headers[name] = value;
  }
  getAllResponseHeaders() {
    return [...this.#received].map(([name, value]) => `${name}: ${value}\r\n`).join("");
  }
  abort() {
    this.#controller.abort();
  }
  async send(body) {
    const { signal } = this.#controller;
    try {
      const init = { method: this.method, headers: this.#headers, body: await toBody(body), signal };
      const answer = await fetch(this.url, init);
      this.#received = answer.headers;
      this.response = this.responseType === "blob" ? await answer.blob() : await answer.text();
      this.status = answer.status;
      this.#end(this.onload);
    } catch (cause) {
      if (cause instanceof TypeError && !cause.cause) console.error(cause);
      this.#end(signal.aborted ? this.onabort : this.onerror);
    }
  }
  #end(listener) {
    this.readyState = 4;
    this.onreadystatechange?.();
    listener?.();
  }
}

class NativeFileReader {
  result = null;
  readAsText(blob) {
    this.#read(blob.text());
  }
  readAsArrayBuffer(blob) {
    this.#read(blob.arrayBuffer());
  }
  async #read(content) {
    this.result = await content;
    this.onload?.();
  }
}

/** A response that streams, made by the platform and not by `new Response`. */
class ExpoResponse {
  #answer;
  constructor(answer) {
    this.#answer = answer;
  }
  get status() {
    return this.#answer.status;
  }
  get ok() {
    return this.#answer.ok;
  }
  get headers() {
    return new Headers(this.#answer.headers);
  }
  get body() {
    return this.#answer.body;
  }
  text() {
    return this.#answer.text();
  }
  arrayBuffer() {
    return this.#answer.arrayBuffer();
  }
}

/** `expo/fetch`: takes an address, not a request, and a signal without a reason. */
async function expoFetch(url, { method = "GET", headers, body, signal } = {}) {
  if (typeof url !== "string") throw new TypeError("the platform takes a text for an address");
  const controller = new AbortController();
  signal?.addEventListener("abort", () => controller.abort());
  const sent = {};
  headers?.forEach((value, name) => {
    sent[name] = value;
  });
  const init = { method, headers: sent, body: await toBody(body), signal: controller.signal };
  return new ExpoResponse(await fetch(url, init));
}

async function run(additions) {
  const context = createContext({
    console,
    origin,
    queueMicrotask,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance: { now: () => performance.now() },
    TextEncoder, // of Hermes, which has no decoder
    Blob,
    File,
    FileReader: NativeFileReader,
    FormData: NativeFormData,
    URL: NativeURL,
    URLSearchParams: NativeSearchParams,
    XMLHttpRequest: NativeXMLHttpRequest,
    ...additions,
  });
  context.global = context.self = context;
  new Script("delete globalThis.FinalizationRegistry; delete globalThis.WeakRef").runInContext(context);
  const [abortController, ...others] = scripts;
  abortController.runInContext(context);
  const { default: Controller, AbortSignal } = context.AbortControllerShim;
  Object.assign(context, { AbortController: Controller, AbortSignal });
  for (const script of others) script.runInContext(context);
  return context.outcomes;
}

const outcomes = await run(expo ? { expoFetch, TextDecoder, ReadableStream } : {});
await (await fetch(`${origin}/result`, { method: "POST", body: JSON.stringify(outcomes) })).text();
