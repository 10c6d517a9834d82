export { responsesParse as parse } from "../funcs/responsesParse.js";
export { responsesRunTools as runTools } from "../funcs/responsesRunTools.js";
export { responsesRunToolsStream as runToolsStream } from "../funcs/responsesRunToolsStream.js";
export { responsesSend as send } from "../funcs/responsesSend.js";
