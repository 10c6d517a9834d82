export { organizationGetSettings as getSettings } from "../funcs/organizationGetSettings.js";
export { organizationListMembers as listMembers } from "../funcs/organizationListMembers.js";
export { organizationUpdateSettings as updateSettings } from "../funcs/organizationUpdateSettings.js";
