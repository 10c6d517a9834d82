export { generationsGetGeneration as getGeneration } from "../funcs/generationsGetGeneration.js";
export { generationsListGenerationContent as listGenerationContent } from "../funcs/generationsListGenerationContent.js";
export { generationsSubmitFeedback as submitFeedback } from "../funcs/generationsSubmitFeedback.js";
export { generationsWaitForGeneration as waitForGeneration } from "../funcs/generationsWaitForGeneration.js";
