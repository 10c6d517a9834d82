export { internsChat as chat } from "../funcs/internsChat.js";
export { internsCreateIntern as createIntern } from "../funcs/internsCreateIntern.js";
export { internsDeleteIntern as deleteIntern } from "../funcs/internsDeleteIntern.js";
export { internsGetIntern as getIntern } from "../funcs/internsGetIntern.js";
export { internsListInterns as listInterns } from "../funcs/internsListInterns.js";
export { internsProvisionIntern as provisionIntern } from "../funcs/internsProvisionIntern.js";
export { internsSuspendIntern as suspendIntern } from "../funcs/internsSuspendIntern.js";
export { internsUpdateIntern as updateIntern } from "../funcs/internsUpdateIntern.js";
