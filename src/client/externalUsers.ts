export { externalUsersCreate as create } from "../funcs/externalUsersCreate.js";
export { externalUsersDelete as delete } from "../funcs/externalUsersDelete.js";
export { externalUsersGet as get } from "../funcs/externalUsersGet.js";
export { externalUsersList as list } from "../funcs/externalUsersList.js";
export { externalUsersUpdate as update } from "../funcs/externalUsersUpdate.js";
