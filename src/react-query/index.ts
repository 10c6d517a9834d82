// Named re-exports, nothing else: a bundler takes from here what is used and drops the rest.

export { OpenRouterProvider, type OpenRouterProviderProps, useOpenRouter } from "../lib/react/context.js";
export * from "./alphaDecisionsCreate.js";
export * from "./alphaExtractionsCreate.js";
export * from "./analyticsGetAnalyticsMeta.js";
export * from "./analyticsGetUserActivity.js";
export * from "./analyticsQueryAnalytics.js";
export * from "./apiKeysCreate.js";
export * from "./apiKeysDelete.js";
export * from "./apiKeysGet.js";
export * from "./apiKeysGetCurrentKeyMetadata.js";
export * from "./apiKeysList.js";
export * from "./apiKeysUpdate.js";
export * from "./batchCreateBatches.js";
export * from "./batchCreateFromRequests.js";
export * from "./batchDelete.js";
export * from "./batchGetBatches.js";
export * from "./batchList.js";
export * from "./batchWaitForBatch.js";
export * from "./benchmarksGetBenchmarks.js";
export * from "./betaResponsesSend.js";
export * from "./byokCreate.js";
export * from "./byokDelete.js";
export * from "./byokGet.js";
export * from "./byokList.js";
export * from "./byokUpdate.js";
export * from "./chatSend.js";
export * from "./classificationsGetTaskClassifications.js";
export * from "./containersDownloadContainerFileContent.js";
export * from "./containersGetContainerFile.js";
export * from "./containersListContainerFiles.js";
export * from "./containersPromoteContainerFile.js";
export * from "./creditsGetCredits.js";
export * from "./datasetsGetAppRankings.js";
export * from "./datasetsGetRankingsDaily.js";
export * from "./datasetsGetSessionCost.js";
export * from "./embeddingsGenerate.js";
export * from "./embeddingsListModels.js";
export * from "./endpointsList.js";
export * from "./endpointsListZdrEndpoints.js";
export * from "./externalUsersCreate.js";
export * from "./externalUsersDelete.js";
export * from "./externalUsersGet.js";
export * from "./externalUsersList.js";
export * from "./externalUsersUpdate.js";
export * from "./filesDelete.js";
export * from "./filesDownload.js";
export * from "./filesList.js";
export * from "./filesRetrieve.js";
export * from "./filesUpload.js";
export * from "./generationsGetGeneration.js";
export * from "./generationsListGenerationContent.js";
export * from "./generationsSubmitFeedback.js";
export * from "./generationsWaitForGeneration.js";
export * from "./guardrailsBulkAssignKeys.js";
export * from "./guardrailsBulkAssignMembers.js";
export * from "./guardrailsBulkUnassignKeys.js";
export * from "./guardrailsBulkUnassignMembers.js";
export * from "./guardrailsCreate.js";
export * from "./guardrailsDelete.js";
export * from "./guardrailsGet.js";
export * from "./guardrailsList.js";
export * from "./guardrailsListGuardrailKeyAssignments.js";
export * from "./guardrailsListGuardrailMemberAssignments.js";
export * from "./guardrailsListKeyAssignments.js";
export * from "./guardrailsListMemberAssignments.js";
export * from "./guardrailsUpdate.js";
export * from "./imagesGenerate.js";
export * from "./imagesListModelEndpoints.js";
export * from "./imagesListModels.js";
export * from "./internsCreateIntern.js";
export * from "./internsDeleteIntern.js";
export * from "./internsGetIntern.js";
export * from "./internsGetInternDaemon.js";
export * from "./internsGetInternDaemonAccess.js";
export * from "./internsGetInternIcon.js";
export * from "./internsInvoke.js";
export * from "./internsListInterns.js";
export * from "./internsProvisionIntern.js";
export * from "./internsSignInternDaemonAccessRequest.js";
export * from "./internsSignInternDaemonRequest.js";
export * from "./internsSuspendIntern.js";
export * from "./internsUpdateIntern.js";
export * from "./messagesSend.js";
export * from "./modelsCount.js";
export * from "./modelsGet.js";
export * from "./modelsList.js";
export * from "./modelsListForUser.js";
export * from "./oAuthCreateAuthCode.js";
export * from "./oAuthCreateOauthToken.js";
export * from "./oAuthExchangeAuthCodeForAPIKey.js";
export * from "./oAuthListOauthJwks.js";
export * from "./observabilityCreate.js";
export * from "./observabilityDelete.js";
export * from "./observabilityGet.js";
export * from "./observabilityList.js";
export * from "./observabilityUpdate.js";
export * from "./organizationGetSettings.js";
export * from "./organizationListMembers.js";
export * from "./organizationUpdateSettings.js";
export * from "./presetsCreatePresetsChatCompletions.js";
export * from "./presetsCreatePresetsMessages.js";
export * from "./presetsCreatePresetsResponses.js";
export * from "./presetsGet.js";
export * from "./presetsGetVersion.js";
export * from "./presetsList.js";
export * from "./presetsListVersions.js";
export * from "./privateEndpointsActivate.js";
export * from "./privateEndpointsCreate.js";
export * from "./privateEndpointsDelete.js";
export * from "./privateEndpointsDisable.js";
export * from "./privateEndpointsEnable.js";
export * from "./privateEndpointsGet.js";
export * from "./privateEndpointsList.js";
export * from "./privateEndpointsUpdate.js";
export * from "./privateEndpointsValidate.js";
export * from "./privateProvidersCreate.js";
export * from "./privateProvidersDelete.js";
export * from "./privateProvidersGet.js";
export * from "./privateProvidersList.js";
export * from "./privateProvidersUpdate.js";
export * from "./providersList.js";
export * from "./rerankRerank.js";
export * from "./responsesSend.js";
export * from "./scimCreate.js";
export * from "./scimCreateSyncJob.js";
export * from "./scimDelete.js";
export * from "./scimGetSyncJob.js";
export * from "./scimListGroups.js";
export * from "./scimListMappings.js";
export * from "./scimRead.js";
export * from "./scimUpdate.js";
export * from "./sttCreateTranscription.js";
export * from "./sttCreateTranscriptionMultipart.js";
export * from "./systemOneCreate.js";
export * from "./toolsGetTool.js";
export * from "./toolsListTools.js";
export * from "./ttsCreateSpeech.js";
export type {
  AllInvalidator,
  ApiFunction,
  DataKey,
  DataOf,
  DataSetter,
  ErrorOf,
  InfiniteQuery,
  InfiniteQueryBuilder,
  InfiniteQueryHook,
  InfiniteQueryHookOptions,
  InvalidateFilters,
  Invalidator,
  KeyTag,
  Mutation,
  MutationBuilder,
  MutationHook,
  MutationHookOptions,
  MutationKeyBuilder,
  MutationVariables,
  OptionsOf,
  PagesOf,
  Prefetcher,
  PrefetchOptions,
  Query,
  QueryBuilder,
  QueryHook,
  QueryHookOptions,
  QueryKeyBuilder,
  RequestOf,
  SuspenseInfiniteQueryHook,
  SuspenseInfiniteQueryHookOptions,
  SuspenseQueryHook,
  SuspenseQueryHookOptions,
} from "./types.js";
export { type ChatStream, type ChatStreamState, type UseChatStreamOptions, useChatStream } from "./useChatStream.js";
export * from "./vaultCopyVaultSecretsToIntern.js";
export * from "./vaultDeleteInternVaultSecret.js";
export * from "./vaultDeleteVaultSecret.js";
export * from "./vaultListInternEffectiveVaultSecrets.js";
export * from "./vaultListInternVaultSecrets.js";
export * from "./vaultListVaultSecrets.js";
export * from "./vaultStoreInternVaultSecret.js";
export * from "./vaultStoreVaultSecret.js";
export * from "./videoGenerationGenerate.js";
export * from "./videoGenerationGetGeneration.js";
export * from "./videoGenerationGetVideoContent.js";
export * from "./videoGenerationListVideosModels.js";
export * from "./videoGenerationWaitForGeneration.js";
export * from "./workspacesBulkAddMembers.js";
export * from "./workspacesBulkRemoveMembers.js";
export * from "./workspacesCreate.js";
export * from "./workspacesDelete.js";
export * from "./workspacesDeleteBudget.js";
export * from "./workspacesGet.js";
export * from "./workspacesGetBudget.js";
export * from "./workspacesList.js";
export * from "./workspacesListBudgets.js";
export * from "./workspacesListMembers.js";
export * from "./workspacesSetBudget.js";
export * from "./workspacesUpdate.js";
