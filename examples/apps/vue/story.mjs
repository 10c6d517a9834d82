// A component whose core is reactive, as a store would have it, rendered on a server.
import { OpenRouterCore } from "openrouter-fn/core.js";
import { chatSend } from "openrouter-fn/funcs/chatSend.js";
import { createSSRApp, defineComponent, h, onServerPrefetch, reactive, ref } from "vue";
import { renderToString } from "vue/server-renderer";

const store = reactive({
  core: new OpenRouterCore({
    apiKey: process.env.OPENROUTER_API_KEY,
    ...(process.env.OPENROUTER_URL && { serverURL: process.env.OPENROUTER_URL }),
  }),
});

const Story = defineComponent({
  setup() {
    const text = ref("");
    onServerPrefetch(async () => {
      const result = await chatSend(store.core, { messages: [{ role: "user", content: "Tell me a story." }] });
      text.value = result.ok ? `${result.value.choices[0]?.message.content}` : result.error.message;
    });
    return () => h("article", text.value);
  },
});

console.log(await renderToString(createSSRApp(Story)));
