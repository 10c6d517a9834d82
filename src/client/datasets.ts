export { datasetsGetAppRankings as getAppRankings } from "../funcs/datasetsGetAppRankings.js";
export { datasetsGetRankingsDaily as getRankingsDaily } from "../funcs/datasetsGetRankingsDaily.js";
export { datasetsGetSessionCost as getSessionCost } from "../funcs/datasetsGetSessionCost.js";
