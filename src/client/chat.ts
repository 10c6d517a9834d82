export { chatParse as parse } from "../funcs/chatParse.js";
export { chatRunTools as runTools } from "../funcs/chatRunTools.js";
export { chatRunToolsStream as runToolsStream } from "../funcs/chatRunToolsStream.js";
export { chatSend as send } from "../funcs/chatSend.js";
