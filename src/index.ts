// Named re-exports, nothing else: a bundler takes from here what is used and drops the rest.

export type * from "./core.js";
export { OpenRouterCore } from "./core.js";
export * from "./errors/index.js";
export { type ApiKeysCreateError, apiKeysCreate } from "./funcs/apiKeysCreate.js";
export { type ApiKeysDeleteError, apiKeysDelete } from "./funcs/apiKeysDelete.js";
export { type ApiKeysGetError, apiKeysGet } from "./funcs/apiKeysGet.js";
export { type ApiKeysListError, apiKeysList } from "./funcs/apiKeysList.js";
export { type ApiKeysUpdateError, apiKeysUpdate } from "./funcs/apiKeysUpdate.js";
export { type ChatSendError, type ChatStreamError, chatSend } from "./funcs/chatSend.js";
export { type CreditsGetCreditsError, creditsGetCredits } from "./funcs/creditsGetCredits.js";
export { generationsCost } from "./funcs/generationsCost.js";
export { type GenerationsGetGenerationError, generationsGetGeneration } from "./funcs/generationsGetGeneration.js";
export {
  type GenerationsListGenerationContentError,
  generationsListGenerationContent,
} from "./funcs/generationsListGenerationContent.js";
export { type GenerationsSubmitFeedbackError, generationsSubmitFeedback } from "./funcs/generationsSubmitFeedback.js";
export {
  type GenerationsWaitForGenerationError,
  generationsWaitForGeneration,
  type WaitForGenerationOptions,
} from "./funcs/generationsWaitForGeneration.js";
export { type ModelsListError, modelsList } from "./funcs/modelsList.js";
export type { OpenEnum, Optional, Schema, Unlisted, Variants } from "./lib/schema.js";
export type { SchemaIssue, StandardResult, StandardSchemaProps, StandardSchemaV1 } from "./lib/standard-schema.js";
export type * from "./models/apiKeys.js";
export type * from "./models/chat.js";
export type * from "./models/chatRequest.js";
export type * from "./models/credits.js";
export type * from "./models/generations.js";
export type * from "./models/models.js";
export type * from "./models/plugins.js";
export type * from "./models/providerPreferences.js";
export type * from "./models/tools.js";
export * from "./result.js";
