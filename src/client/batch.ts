export { batchCreateBatches as createBatches } from "../funcs/batchCreateBatches.js";
export { batchCreateFromRequests as createFromRequests } from "../funcs/batchCreateFromRequests.js";
export { batchDelete as delete } from "../funcs/batchDelete.js";
export { batchGetBatches as getBatches } from "../funcs/batchGetBatches.js";
export { batchList as list } from "../funcs/batchList.js";
export { batchResults as results } from "../funcs/batchResults.js";
export { batchWaitForBatch as waitForBatch } from "../funcs/batchWaitForBatch.js";
