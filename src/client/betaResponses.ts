export { betaResponsesSend as send } from "../funcs/betaResponsesSend.js";
