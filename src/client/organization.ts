export { organizationListMembers as listMembers } from "../funcs/organizationListMembers.js";
