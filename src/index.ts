// Named re-exports, nothing else: a bundler takes from here what is used and drops the rest.

export { OpenRouter, type PlainEventStream } from "./client.js";
export type * from "./core.js";
export { OpenRouterCore } from "./core.js";
export * from "./errors/index.js";
export { type AlphaDecisionsCreateError, alphaDecisionsCreate } from "./funcs/alphaDecisionsCreate.js";
export { type AlphaExtractionsCreateError, alphaExtractionsCreate } from "./funcs/alphaExtractionsCreate.js";
export { type AnalyticsGetAnalyticsMetaError, analyticsGetAnalyticsMeta } from "./funcs/analyticsGetAnalyticsMeta.js";
export { type AnalyticsGetUserActivityError, analyticsGetUserActivity } from "./funcs/analyticsGetUserActivity.js";
export { type AnalyticsQueryAnalyticsError, analyticsQueryAnalytics } from "./funcs/analyticsQueryAnalytics.js";
export { type ApiKeysCreateError, apiKeysCreate } from "./funcs/apiKeysCreate.js";
export { type ApiKeysDeleteError, apiKeysDelete } from "./funcs/apiKeysDelete.js";
export { type ApiKeysGetError, apiKeysGet } from "./funcs/apiKeysGet.js";
export {
  type ApiKeysGetCurrentKeyMetadataError,
  apiKeysGetCurrentKeyMetadata,
} from "./funcs/apiKeysGetCurrentKeyMetadata.js";
export { type ApiKeysListError, apiKeysList } from "./funcs/apiKeysList.js";
export { type ApiKeysUpdateError, apiKeysUpdate } from "./funcs/apiKeysUpdate.js";
export { type BatchCreateBatchesError, batchCreateBatches } from "./funcs/batchCreateBatches.js";
export { type BatchCreateFromRequestsError, batchCreateFromRequests } from "./funcs/batchCreateFromRequests.js";
export { type BatchDeleteError, batchDelete } from "./funcs/batchDelete.js";
export { type BatchGetBatchesError, batchGetBatches } from "./funcs/batchGetBatches.js";
export { type BatchListError, batchList } from "./funcs/batchList.js";
export { type BatchResultsError, batchResults } from "./funcs/batchResults.js";
export { type BatchWaitForBatchError, batchWaitForBatch, type WaitForBatchOptions } from "./funcs/batchWaitForBatch.js";
export { type BenchmarksGetBenchmarksError, benchmarksGetBenchmarks } from "./funcs/benchmarksGetBenchmarks.js";
export { betaResponsesSend } from "./funcs/betaResponsesSend.js";
export { type ByokCreateError, byokCreate } from "./funcs/byokCreate.js";
export { type ByokDeleteError, byokDelete } from "./funcs/byokDelete.js";
export { type ByokGetError, byokGet } from "./funcs/byokGet.js";
export { type ByokListError, byokList } from "./funcs/byokList.js";
export { type ByokUpdateError, byokUpdate } from "./funcs/byokUpdate.js";
export { chatCollectStream } from "./funcs/chatCollectStream.js";
export {
  type ChatObjectItem,
  chatObjectStream,
  type DeepPartial,
  type ObjectEvent,
  type ObjectOutputEvent,
  type ObjectPartialEvent,
} from "./funcs/chatObjectStream.js";
export {
  type ChatParseError,
  type ChatParseRequest,
  type ChatParseResult,
  type CheckedOutput,
  chatParse,
  type OutputFormat,
  type OutputSettings,
  type Parsed,
  type PlainOutput,
} from "./funcs/chatParse.js";
export { chatResponseFormat } from "./funcs/chatResponseFormat.js";
export {
  type ChatRunToolsOptions,
  type ChatRunToolsRequest,
  type ChatToolRun,
  type ChatToolRunResult,
  type ChatToolRunState,
  chatRunTools,
} from "./funcs/chatRunTools.js";
export {
  type ChatRunToolsEvent,
  type ChatRunToolsItem,
  type ChatRunToolsStreamError,
  chatRunToolsStream,
} from "./funcs/chatRunToolsStream.js";
export { type ChatSendError, type ChatStreamError, chatSend } from "./funcs/chatSend.js";
export { chatTextStream } from "./funcs/chatTextStream.js";
export {
  type ClassificationsGetTaskClassificationsError,
  classificationsGetTaskClassifications,
} from "./funcs/classificationsGetTaskClassifications.js";
export {
  type ContainersDownloadContainerFileContentError,
  containersDownloadContainerFileContent,
} from "./funcs/containersDownloadContainerFileContent.js";
export {
  type ContainersGetContainerFileError,
  containersGetContainerFile,
} from "./funcs/containersGetContainerFile.js";
export {
  type ContainersListContainerFilesError,
  containersListContainerFiles,
} from "./funcs/containersListContainerFiles.js";
export {
  type ContainersPromoteContainerFileError,
  containersPromoteContainerFile,
} from "./funcs/containersPromoteContainerFile.js";
export { type CreditsGetCreditsError, creditsGetCredits } from "./funcs/creditsGetCredits.js";
export { type DatasetsGetAppRankingsError, datasetsGetAppRankings } from "./funcs/datasetsGetAppRankings.js";
export { type DatasetsGetRankingsDailyError, datasetsGetRankingsDaily } from "./funcs/datasetsGetRankingsDaily.js";
export { type DatasetsGetSessionCostError, datasetsGetSessionCost } from "./funcs/datasetsGetSessionCost.js";
export { type EmbeddingsGenerateError, embeddingsGenerate } from "./funcs/embeddingsGenerate.js";
export { type EmbeddingsListModelsError, embeddingsListModels } from "./funcs/embeddingsListModels.js";
export { type EndpointsListError, endpointsList } from "./funcs/endpointsList.js";
export { type EndpointsListZdrEndpointsError, endpointsListZdrEndpoints } from "./funcs/endpointsListZdrEndpoints.js";
export { type ExternalUsersCreateError, externalUsersCreate } from "./funcs/externalUsersCreate.js";
export { type ExternalUsersDeleteError, externalUsersDelete } from "./funcs/externalUsersDelete.js";
export { type ExternalUsersGetError, externalUsersGet } from "./funcs/externalUsersGet.js";
export { type ExternalUsersListError, externalUsersList } from "./funcs/externalUsersList.js";
export { type ExternalUsersUpdateError, externalUsersUpdate } from "./funcs/externalUsersUpdate.js";
export { type FilesDeleteError, filesDelete } from "./funcs/filesDelete.js";
export { type FilesDownloadError, filesDownload } from "./funcs/filesDownload.js";
export { type FilesListError, filesList } from "./funcs/filesList.js";
export { type FilesRetrieveError, filesRetrieve } from "./funcs/filesRetrieve.js";
export { type FilesUploadError, filesUpload } from "./funcs/filesUpload.js";
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
export { type GuardrailsBulkAssignKeysError, guardrailsBulkAssignKeys } from "./funcs/guardrailsBulkAssignKeys.js";
export {
  type GuardrailsBulkAssignMembersError,
  guardrailsBulkAssignMembers,
} from "./funcs/guardrailsBulkAssignMembers.js";
export {
  type GuardrailsBulkUnassignKeysError,
  guardrailsBulkUnassignKeys,
} from "./funcs/guardrailsBulkUnassignKeys.js";
export {
  type GuardrailsBulkUnassignMembersError,
  guardrailsBulkUnassignMembers,
} from "./funcs/guardrailsBulkUnassignMembers.js";
export { type GuardrailsCreateError, guardrailsCreate } from "./funcs/guardrailsCreate.js";
export { type GuardrailsDeleteError, guardrailsDelete } from "./funcs/guardrailsDelete.js";
export { type GuardrailsGetError, guardrailsGet } from "./funcs/guardrailsGet.js";
export { type GuardrailsListError, guardrailsList } from "./funcs/guardrailsList.js";
export {
  type GuardrailsListGuardrailKeyAssignmentsError,
  guardrailsListGuardrailKeyAssignments,
} from "./funcs/guardrailsListGuardrailKeyAssignments.js";
export {
  type GuardrailsListGuardrailMemberAssignmentsError,
  guardrailsListGuardrailMemberAssignments,
} from "./funcs/guardrailsListGuardrailMemberAssignments.js";
export {
  type GuardrailsListKeyAssignmentsError,
  guardrailsListKeyAssignments,
} from "./funcs/guardrailsListKeyAssignments.js";
export {
  type GuardrailsListMemberAssignmentsError,
  guardrailsListMemberAssignments,
} from "./funcs/guardrailsListMemberAssignments.js";
export { type GuardrailsUpdateError, guardrailsUpdate } from "./funcs/guardrailsUpdate.js";
export { type ImagesGenerateError, type ImagesStreamError, imagesGenerate } from "./funcs/imagesGenerate.js";
export { type ImagesListModelEndpointsError, imagesListModelEndpoints } from "./funcs/imagesListModelEndpoints.js";
export { type ImagesListModelsError, imagesListModels } from "./funcs/imagesListModels.js";
export { type InternsChatError, type InternsChatStreamError, internsChat } from "./funcs/internsChat.js";
export { type InternsCreateInternError, internsCreateIntern } from "./funcs/internsCreateIntern.js";
export { type InternsDeleteInternError, internsDeleteIntern } from "./funcs/internsDeleteIntern.js";
export { type InternsGetInternError, internsGetIntern } from "./funcs/internsGetIntern.js";
export { type InternsGetInternDaemonError, internsGetInternDaemon } from "./funcs/internsGetInternDaemon.js";
export {
  type InternsGetInternDaemonAccessError,
  internsGetInternDaemonAccess,
} from "./funcs/internsGetInternDaemonAccess.js";
export { type InternsGetInternIconError, internsGetInternIcon } from "./funcs/internsGetInternIcon.js";
export { type InternsInvokeError, internsInvoke } from "./funcs/internsInvoke.js";
export { type InternsListInternsError, internsListInterns } from "./funcs/internsListInterns.js";
export { type InternsProvisionInternError, internsProvisionIntern } from "./funcs/internsProvisionIntern.js";
export {
  type InternsSignInternDaemonAccessRequestError,
  internsSignInternDaemonAccessRequest,
} from "./funcs/internsSignInternDaemonAccessRequest.js";
export {
  type InternsSignInternDaemonRequestError,
  internsSignInternDaemonRequest,
} from "./funcs/internsSignInternDaemonRequest.js";
export { type InternsSuspendInternError, internsSuspendIntern } from "./funcs/internsSuspendIntern.js";
export { type InternsUpdateInternError, internsUpdateIntern } from "./funcs/internsUpdateIntern.js";
export { messagesCollectStream } from "./funcs/messagesCollectStream.js";
export {
  type MessagesRunToolsOptions,
  type MessagesRunToolsRequest,
  type MessagesToolRun,
  type MessagesToolRunResult,
  type MessagesToolRunState,
  messagesRunTools,
} from "./funcs/messagesRunTools.js";
export {
  type MessagesRunToolsEvent,
  type MessagesRunToolsItem,
  type MessagesRunToolsStreamError,
  messagesRunToolsStream,
} from "./funcs/messagesRunToolsStream.js";
export { type MessagesSendError, type MessagesStreamError, messagesSend } from "./funcs/messagesSend.js";
export { messagesTextStream } from "./funcs/messagesTextStream.js";
export { type ModelsCountError, modelsCount } from "./funcs/modelsCount.js";
export { type ModelsGetError, modelsGet } from "./funcs/modelsGet.js";
export { type ModelsListError, modelsList } from "./funcs/modelsList.js";
export { type ModelsListForUserError, modelsListForUser } from "./funcs/modelsListForUser.js";
export { type OAuthCreateAuthCodeError, oAuthCreateAuthCode } from "./funcs/oAuthCreateAuthCode.js";
export {
  type CreateAuthorizationUrlRequest,
  type OAuthCreateAuthorizationUrlError,
  oAuthCreateAuthorizationUrl,
} from "./funcs/oAuthCreateAuthorizationUrl.js";
export { type OAuthCreateOauthTokenError, oAuthCreateOauthToken } from "./funcs/oAuthCreateOauthToken.js";
export {
  type CodeChallenge,
  type CreateCodeChallengeRequest,
  type OAuthCreateSHA256CodeChallengeError,
  oAuthCreateSHA256CodeChallenge,
} from "./funcs/oAuthCreateSHA256CodeChallenge.js";
export {
  type OAuthExchangeAuthCodeForAPIKeyError,
  oAuthExchangeAuthCodeForAPIKey,
} from "./funcs/oAuthExchangeAuthCodeForAPIKey.js";
export { type OAuthListOauthJwksError, oAuthListOauthJwks } from "./funcs/oAuthListOauthJwks.js";
export { type ObservabilityCreateError, observabilityCreate } from "./funcs/observabilityCreate.js";
export { type ObservabilityDeleteError, observabilityDelete } from "./funcs/observabilityDelete.js";
export { type ObservabilityGetError, observabilityGet } from "./funcs/observabilityGet.js";
export { type ObservabilityListError, observabilityList } from "./funcs/observabilityList.js";
export { type ObservabilityUpdateError, observabilityUpdate } from "./funcs/observabilityUpdate.js";
export { type OrganizationGetSettingsError, organizationGetSettings } from "./funcs/organizationGetSettings.js";
export { type OrganizationListMembersError, organizationListMembers } from "./funcs/organizationListMembers.js";
export {
  type OrganizationUpdateSettingsError,
  organizationUpdateSettings,
} from "./funcs/organizationUpdateSettings.js";
export {
  type PresetsCreatePresetsChatCompletionsError,
  presetsCreatePresetsChatCompletions,
} from "./funcs/presetsCreatePresetsChatCompletions.js";
export {
  type PresetsCreatePresetsMessagesError,
  presetsCreatePresetsMessages,
} from "./funcs/presetsCreatePresetsMessages.js";
export {
  type PresetsCreatePresetsResponsesError,
  presetsCreatePresetsResponses,
} from "./funcs/presetsCreatePresetsResponses.js";
export { type PresetsGetError, presetsGet } from "./funcs/presetsGet.js";
export { type PresetsGetVersionError, presetsGetVersion } from "./funcs/presetsGetVersion.js";
export { type PresetsListError, presetsList } from "./funcs/presetsList.js";
export { type PresetsListVersionsError, presetsListVersions } from "./funcs/presetsListVersions.js";
export { type PrivateEndpointsActivateError, privateEndpointsActivate } from "./funcs/privateEndpointsActivate.js";
export { type PrivateEndpointsCreateError, privateEndpointsCreate } from "./funcs/privateEndpointsCreate.js";
export { type PrivateEndpointsDeleteError, privateEndpointsDelete } from "./funcs/privateEndpointsDelete.js";
export { type PrivateEndpointsDisableError, privateEndpointsDisable } from "./funcs/privateEndpointsDisable.js";
export { type PrivateEndpointsEnableError, privateEndpointsEnable } from "./funcs/privateEndpointsEnable.js";
export { type PrivateEndpointsGetError, privateEndpointsGet } from "./funcs/privateEndpointsGet.js";
export { type PrivateEndpointsListError, privateEndpointsList } from "./funcs/privateEndpointsList.js";
export { type PrivateEndpointsUpdateError, privateEndpointsUpdate } from "./funcs/privateEndpointsUpdate.js";
export { type PrivateEndpointsValidateError, privateEndpointsValidate } from "./funcs/privateEndpointsValidate.js";
export { type PrivateProvidersCreateError, privateProvidersCreate } from "./funcs/privateProvidersCreate.js";
export { type PrivateProvidersDeleteError, privateProvidersDelete } from "./funcs/privateProvidersDelete.js";
export { type PrivateProvidersGetError, privateProvidersGet } from "./funcs/privateProvidersGet.js";
export { type PrivateProvidersListError, privateProvidersList } from "./funcs/privateProvidersList.js";
export { type PrivateProvidersUpdateError, privateProvidersUpdate } from "./funcs/privateProvidersUpdate.js";
export { type ProvidersListError, providersList } from "./funcs/providersList.js";
export { type RerankRerankError, rerankRerank } from "./funcs/rerankRerank.js";
export { responsesCollectStream } from "./funcs/responsesCollectStream.js";
export {
  type ResponsesParseError,
  type ResponsesParseRequest,
  type ResponsesParseResult,
  responsesParse,
} from "./funcs/responsesParse.js";
export {
  type ResponsesRunToolsOptions,
  type ResponsesRunToolsRequest,
  type ResponsesToolRun,
  type ResponsesToolRunResult,
  type ResponsesToolRunState,
  responsesRunTools,
} from "./funcs/responsesRunTools.js";
export {
  type ResponsesRunToolsEvent,
  type ResponsesRunToolsItem,
  type ResponsesRunToolsStreamError,
  responsesRunToolsStream,
} from "./funcs/responsesRunToolsStream.js";
export { type ResponsesSendError, type ResponsesStreamError, responsesSend } from "./funcs/responsesSend.js";
export { responsesTextStream } from "./funcs/responsesTextStream.js";
export { type ScimCreateError, scimCreate } from "./funcs/scimCreate.js";
export { type ScimCreateSyncJobError, scimCreateSyncJob } from "./funcs/scimCreateSyncJob.js";
export { type ScimDeleteError, scimDelete } from "./funcs/scimDelete.js";
export { type ScimGetSyncJobError, scimGetSyncJob } from "./funcs/scimGetSyncJob.js";
export { type ScimListGroupsError, scimListGroups } from "./funcs/scimListGroups.js";
export { type ScimListMappingsError, scimListMappings } from "./funcs/scimListMappings.js";
export { type ScimReadError, scimRead } from "./funcs/scimRead.js";
export { type ScimUpdateError, scimUpdate } from "./funcs/scimUpdate.js";
export { type SttCreateTranscriptionError, sttCreateTranscription } from "./funcs/sttCreateTranscription.js";
export {
  type SttCreateTranscriptionMultipartError,
  sttCreateTranscriptionMultipart,
} from "./funcs/sttCreateTranscriptionMultipart.js";
export { type SystemOneCreateError, systemOneCreate } from "./funcs/systemOneCreate.js";
export { type ToolsGetToolError, toolsGetTool } from "./funcs/toolsGetTool.js";
export { type ToolsListToolsError, toolsListTools } from "./funcs/toolsListTools.js";
export { type TtsCreateSpeechError, ttsCreateSpeech } from "./funcs/ttsCreateSpeech.js";
export {
  type VaultCopyVaultSecretsToInternError,
  vaultCopyVaultSecretsToIntern,
} from "./funcs/vaultCopyVaultSecretsToIntern.js";
export {
  type VaultDeleteInternVaultSecretError,
  vaultDeleteInternVaultSecret,
} from "./funcs/vaultDeleteInternVaultSecret.js";
export { type VaultDeleteVaultSecretError, vaultDeleteVaultSecret } from "./funcs/vaultDeleteVaultSecret.js";
export {
  type VaultListInternEffectiveVaultSecretsError,
  vaultListInternEffectiveVaultSecrets,
} from "./funcs/vaultListInternEffectiveVaultSecrets.js";
export {
  type VaultListInternVaultSecretsError,
  vaultListInternVaultSecrets,
} from "./funcs/vaultListInternVaultSecrets.js";
export { type VaultListVaultSecretsError, vaultListVaultSecrets } from "./funcs/vaultListVaultSecrets.js";
export {
  type VaultStoreInternVaultSecretError,
  vaultStoreInternVaultSecret,
} from "./funcs/vaultStoreInternVaultSecret.js";
export { type VaultStoreVaultSecretError, vaultStoreVaultSecret } from "./funcs/vaultStoreVaultSecret.js";
export { type VideoGenerationGenerateError, videoGenerationGenerate } from "./funcs/videoGenerationGenerate.js";
export {
  type VideoGenerationGetGenerationError,
  videoGenerationGetGeneration,
} from "./funcs/videoGenerationGetGeneration.js";
export {
  type VideoGenerationGetVideoContentError,
  videoGenerationGetVideoContent,
} from "./funcs/videoGenerationGetVideoContent.js";
export {
  type VideoGenerationListVideosModelsError,
  videoGenerationListVideosModels,
} from "./funcs/videoGenerationListVideosModels.js";
export {
  type VideoGenerationWaitForGenerationError,
  videoGenerationWaitForGeneration,
  type WaitForVideoOptions,
} from "./funcs/videoGenerationWaitForGeneration.js";
export { type WorkspacesBulkAddMembersError, workspacesBulkAddMembers } from "./funcs/workspacesBulkAddMembers.js";
export {
  type WorkspacesBulkRemoveMembersError,
  workspacesBulkRemoveMembers,
} from "./funcs/workspacesBulkRemoveMembers.js";
export { type WorkspacesCreateError, workspacesCreate } from "./funcs/workspacesCreate.js";
export { type WorkspacesDeleteError, workspacesDelete } from "./funcs/workspacesDelete.js";
export { type WorkspacesDeleteBudgetError, workspacesDeleteBudget } from "./funcs/workspacesDeleteBudget.js";
export { type WorkspacesGetError, workspacesGet } from "./funcs/workspacesGet.js";
export { type WorkspacesGetBudgetError, workspacesGetBudget } from "./funcs/workspacesGetBudget.js";
export { type WorkspacesListError, workspacesList } from "./funcs/workspacesList.js";
export { type WorkspacesListBudgetsError, workspacesListBudgets } from "./funcs/workspacesListBudgets.js";
export { type WorkspacesListMembersError, workspacesListMembers } from "./funcs/workspacesListMembers.js";
export { type WorkspacesSetBudgetError, workspacesSetBudget } from "./funcs/workspacesSetBudget.js";
export { type WorkspacesUpdateError, workspacesUpdate } from "./funcs/workspacesUpdate.js";
export type * from "./models/alignment.js";
export type * from "./models/analytics.js";
export type * from "./models/apiKeys.js";
export type * from "./models/batch.js";
export type * from "./models/benchmarks.js";
export type * from "./models/byok.js";
export type * from "./models/chat.js";
export type * from "./models/chatRequest.js";
export type * from "./models/classifications.js";
export type * from "./models/containers.js";
export type * from "./models/credits.js";
export type * from "./models/datasets.js";
export type * from "./models/embeddings.js";
export type * from "./models/endpoints.js";
export type * from "./models/externalUsers.js";
export type * from "./models/extractions.js";
export type * from "./models/files.js";
export type * from "./models/generations.js";
export type * from "./models/guardrails.js";
export type * from "./models/images.js";
export type * from "./models/interns.js";
export type * from "./models/jsonSchema.js";
export type * from "./models/messages.js";
export type * from "./models/messagesRequest.js";
export type * from "./models/models.js";
export type * from "./models/oauth.js";
export type * from "./models/observability.js";
export type * from "./models/organization.js";
export type * from "./models/plugins.js";
export type * from "./models/presets.js";
export type * from "./models/privateEndpoints.js";
export type * from "./models/privateProviders.js";
export type * from "./models/providerOptions.js";
export type * from "./models/providerPreferences.js";
export type * from "./models/providers.js";
export type * from "./models/rerank.js";
export type * from "./models/responses.js";
export type * from "./models/responsesRequest.js";
export type * from "./models/scim.js";
export type * from "./models/serverTools.js";
export type * from "./models/stt.js";
export type * from "./models/systemOne.js";
export type * from "./models/tools.js";
export type * from "./models/tts.js";
export type * from "./models/vault.js";
export type * from "./models/videoGeneration.js";
export type * from "./models/workspaces.js";
export {
  type OpenTelemetry,
  type OpenTelemetryOptions,
  openTelemetry,
  type SpanAttributes,
  type SpanTracer,
  type TraceSpan,
} from "./otel.js";
export { paginate, paginateItems } from "./paginate.js";
export {
  type AudioPartOptions,
  audioPart,
  type FilePartOptions,
  filePart,
  type ImagePartOptions,
  imagePart,
  type PartSource,
} from "./parts.js";
export { createProxy, type ProxyOptions, type ProxyPrepared, type ProxyRoute } from "./proxy.js";
export { type EndpointRequest, type RequestError, request } from "./request.js";
export {
  type ReadableStreamOptions,
  type ResponseFormat,
  type ResponseInfo,
  responseOf,
  type ToResponseOptions,
  toReadableStream,
  toResponse,
} from "./response.js";
export * from "./result.js";
export type * from "./schema.js";
