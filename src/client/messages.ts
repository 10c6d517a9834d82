export { messagesRunTools as runTools } from "../funcs/messagesRunTools.js";
export { messagesRunToolsStream as runToolsStream } from "../funcs/messagesRunToolsStream.js";
export { messagesSend as send } from "../funcs/messagesSend.js";
