import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  base: "./",
  build: {
    target: "es2022",
    modulePreload: { polyfill: false }, // its script would be inline in older browsers
    rollupOptions: { input: [page("index.html"), page("signed-in.html")] },
  },
});
