import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

// The page calls Vite, which adds the key. Where it is deployed, a handler made with createProxy does: see ../hono.
const proxy = {
  "/api/v1": {
    target: new URL(process.env.OPENROUTER_URL ?? "https://openrouter.ai").origin,
    changeOrigin: true,
    headers: { authorization: `Bearer ${process.env.OPENROUTER_API_KEY}` },
  },
};

export default defineConfig({ plugins: [vue()], server: { proxy }, preview: { proxy } });
