export { endpointsList as list } from "../funcs/endpointsList.js";
export { endpointsListZdrEndpoints as listZdrEndpoints } from "../funcs/endpointsListZdrEndpoints.js";
