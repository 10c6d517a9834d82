export { responsesSend as send } from "../funcs/responsesSend.js";
