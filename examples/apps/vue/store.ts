import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { chatTextStream } from "openrouter-fn/funcs/chatTextStream.js";
import { reactive } from "vue";

let controller: AbortController | undefined;

/** A core may be reactive like anything else in a store: replace it, say, once the user has signed in. */
export const store = reactive({
  core: new OpenRouterCore({ serverURL: `${location.origin}/api/v1` }),
  text: "",
  failure: "",
  isStreaming: false,

  async tell(subject: string): Promise<void> {
    controller = new AbortController();
    Object.assign(store, { text: "", failure: "", isStreaming: true });
    const messages = [{ role: "user" as const, content: `Tell me a story about ${subject}.` }];
    const stream = await chatSend(store.core, { messages, stream: true }, { signal: controller.signal });
    for await (const piece of stream.ok ? chatTextStream(stream.value) : [stream]) {
      if (piece.ok) store.text += piece.value;
      else if (piece.error.name !== "RequestAbortedError") store.failure = piece.error.message;
    }
    store.isStreaming = false;
  },

  stop: () => controller?.abort(),
});
