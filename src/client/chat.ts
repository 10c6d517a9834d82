export { chatSend as send } from "../funcs/chatSend.js";
