// Imports a contestant, makes one call, and prints how long both took, in milliseconds: `node coldstart.mjs <file>`.
const startedAt = performance.now();
const { call, expected } = await import(process.argv[2]);
const importedAt = performance.now();
const cost = await call();
const calledAt = performance.now();
if (cost !== expected) throw new Error(`${cost} instead of ${expected}`);
console.log(
  JSON.stringify({ import: importedAt - startedAt, call: calledAt - importedAt, both: calledAt - startedAt }),
);
