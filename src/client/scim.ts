export { scimCreate as create } from "../funcs/scimCreate.js";
export { scimCreateSyncJob as createSyncJob } from "../funcs/scimCreateSyncJob.js";
export { scimDelete as delete } from "../funcs/scimDelete.js";
export { scimGetSyncJob as getSyncJob } from "../funcs/scimGetSyncJob.js";
export { scimListGroups as listGroups } from "../funcs/scimListGroups.js";
export { scimListMappings as listMappings } from "../funcs/scimListMappings.js";
export { scimRead as read } from "../funcs/scimRead.js";
export { scimUpdate as update } from "../funcs/scimUpdate.js";
