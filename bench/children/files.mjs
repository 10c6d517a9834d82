// Imports a contestant and prints how many files that loads: `node files.mjs <file>`, on Node 22.15 or newer.
import { registerHooks } from "node:module";

let files = 0;
registerHooks({
  load(url, context, next) {
    if (url.startsWith("file:")) files++;
    return next(url, context);
  },
});
await import(process.argv[2]);
console.log(files);
