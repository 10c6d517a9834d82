export { videoGenerationGenerate as generate } from "../funcs/videoGenerationGenerate.js";
export { videoGenerationGetGeneration as getGeneration } from "../funcs/videoGenerationGetGeneration.js";
export { videoGenerationGetVideoContent as getVideoContent } from "../funcs/videoGenerationGetVideoContent.js";
export { videoGenerationListVideosModels as listVideosModels } from "../funcs/videoGenerationListVideosModels.js";
export { videoGenerationWaitForGeneration as waitForGeneration } from "../funcs/videoGenerationWaitForGeneration.js";
