// Imports a contestant and prints by how many bytes the heap grew: `node --expose-gc heap.mjs <file>`.
const heap = () => {
  global.gc();
  return process.memoryUsage().heapUsed;
};
const before = heap();
const kept = await import(process.argv[2]);
console.log(JSON.stringify(kept ? heap() - before : null));
