export { analyticsGetAnalyticsMeta as getAnalyticsMeta } from "../funcs/analyticsGetAnalyticsMeta.js";
export { analyticsGetUserActivity as getUserActivity } from "../funcs/analyticsGetUserActivity.js";
export { analyticsQueryAnalytics as queryAnalytics } from "../funcs/analyticsQueryAnalytics.js";
