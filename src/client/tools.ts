export { toolsGetTool as getTool } from "../funcs/toolsGetTool.js";
export { toolsListTools as listTools } from "../funcs/toolsListTools.js";
