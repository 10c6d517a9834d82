export { presetsCreatePresetsChatCompletions as createPresetsChatCompletions } from "../funcs/presetsCreatePresetsChatCompletions.js";
export { presetsCreatePresetsMessages as createPresetsMessages } from "../funcs/presetsCreatePresetsMessages.js";
export { presetsCreatePresetsResponses as createPresetsResponses } from "../funcs/presetsCreatePresetsResponses.js";
export { presetsGet as get } from "../funcs/presetsGet.js";
export { presetsGetVersion as getVersion } from "../funcs/presetsGetVersion.js";
export { presetsList as list } from "../funcs/presetsList.js";
export { presetsListVersions as listVersions } from "../funcs/presetsListVersions.js";
