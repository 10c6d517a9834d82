export { messagesSend as send } from "../funcs/messagesSend.js";
