import type { OpenRouterCore } from "openrouter-fn/core.js";
import { modelsList } from "openrouter-fn/funcs/modelsList.js";
import type { ChatMessage } from "openrouter-fn/models/chatRequest.js";
import { createFakeCore } from "./fake.js";
import { type Job, requestOf, run } from "./jobs.js";
import { signIn } from "./signIn.js";
import { programOf } from "./snippet.js";
import { createSpend, dollars } from "./spend.js";

/** The element of the page with this identifier. */
function element<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`);
  return found;
}

const form = element("form", HTMLFormElement);
const model = element("model", HTMLSelectElement);
const log = element("messages", HTMLDivElement);
const question = element("question", HTMLTextAreaElement);
const stop = element("stop", HTMLButtonElement);
const sign = element("sign", HTMLButtonElement);
const state = element("state", HTMLParagraphElement);
const table = element("spend", HTMLTableElement);
const spend = createSpend(element("chart", HTMLDivElement), table.tBodies[0] ?? table.createTBody());

let core: OpenRouterCore;
let messages: readonly ChatMessage[] = [];
let running: AbortController | undefined;

question.value = "Do I need an umbrella in Oslo?";
await use(createFakeCore(), false);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = question.value.trim();
  if (!text || running) return;
  question.value = "";
  const user: ChatMessage = { role: "user", content: text };
  const asked = [...messages, user];
  messages = asked;
  show("You").body.textContent = text;

  const job = chosenJob();
  const request = requestOf(job, model.value, messages);
  element("request", HTMLPreElement).textContent = JSON.stringify(request, null, 2);
  element("code", HTMLPreElement).textContent = programOf(job, request);

  running = new AbortController();
  busy(true);
  const { body, foot } = show(model.value);
  const outcome = await run[job](core, model.value, messages, running.signal, {
    text(piece) {
      body.append(piece);
      log.scrollTop = log.scrollHeight;
    },
    note(words) {
      const note = document.createElement("code");
      note.textContent = words;
      body.append(note);
    },
  });
  running = undefined;
  busy(false);
  if (messages === asked) messages = outcome.messages; // unless the conversation was cleared
  foot.textContent = `${dollars(outcome.cost)} USD`;
  log.scrollTop = log.scrollHeight;
  spend.add(outcome.cost);
  state.textContent = outcome.failure ?? `Done, for ${dollars(outcome.cost)} USD`;
});

question.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});
stop.addEventListener("click", () => running?.abort());
element("clear", HTMLButtonElement).addEventListener("click", () => {
  running?.abort();
  messages = [];
  log.replaceChildren();
  state.textContent = "Conversation cleared";
});
sign.addEventListener("click", async () => {
  if (sign.dataset["in"]) return use(createFakeCore(), false);
  state.textContent = "Continue in the window that opened";
  const granted = await signIn();
  state.textContent = granted.ok ? "Signed in" : granted.error.message;
  if (granted.ok) await use(granted.value, true);
});

/** Switches to another core: the fake, or the user's own account. Starts a new conversation. */
async function use(next: OpenRouterCore, isReal: boolean) {
  running?.abort();
  core = next;
  messages = [];
  log.replaceChildren();
  sign.textContent = isReal ? "Sign out" : "Sign in with OpenRouter";
  sign.dataset["in"] = isReal ? "yes" : "";
  element("where", HTMLParagraphElement).textContent = isReal
    ? "Live on OpenRouter. Your key can spend 1 USD; this page keeps it in memory only."
    : "A fake OpenRouter in this page responds: no key, no cost, no network.";

  const listed = await modelsList(core, {});
  if (!listed.ok) {
    state.textContent = listed.error.message;
    return;
  }
  const options = listed.value.data.map(({ id, name, pricing }) => new Option(`${name} (${priceOf(pricing)})`, id));
  model.replaceChildren(...options);
}

/** Price per million tokens, as text. */
function priceOf({ prompt, completion }: { readonly prompt?: unknown; readonly completion?: unknown }): string {
  const million = (price: unknown) => `$${(Number(price) * 1e6).toFixed(2)}`;
  if (Number(prompt) < 0) return "price of the model it chooses";
  return Number(prompt) + Number(completion) > 0
    ? `${million(prompt)} in, ${million(completion)} out, per million tokens`
    : "free";
}

function chosenJob(): Job {
  const job = new FormData(form).get("job");
  return job === "tools" || job === "parse" ? job : "chat";
}

function busy(isBusy: boolean) {
  stop.disabled = !isBusy;
  log.ariaBusy = `${isBusy}`;
  if (isBusy) state.textContent = "The model is answering…";
}

/** Adds a message to the log. */
function show(who: string) {
  const article = document.createElement("article");
  const head = document.createElement("h3");
  const body = document.createElement("div");
  const foot = document.createElement("footer");
  head.textContent = who;
  article.append(head, body, foot);
  log.append(article);
  log.scrollTop = log.scrollHeight;
  return { body, foot };
}
