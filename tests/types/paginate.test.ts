import { describe, expectTypeOf, test } from "vitest";
import type { OpenRouterCore } from "../../src/core.js";
import { type ApiKeysListError, apiKeysList } from "../../src/funcs/apiKeysList.js";
import { byokList } from "../../src/funcs/byokList.js";
import { chatSend } from "../../src/funcs/chatSend.js";
import {
  type ContainersListContainerFilesError,
  containersListContainerFiles,
} from "../../src/funcs/containersListContainerFiles.js";
import { creditsGetCredits } from "../../src/funcs/creditsGetCredits.js";
import { datasetsGetAppRankings } from "../../src/funcs/datasetsGetAppRankings.js";
import { datasetsGetRankingsDaily } from "../../src/funcs/datasetsGetRankingsDaily.js";
import { datasetsGetSessionCost } from "../../src/funcs/datasetsGetSessionCost.js";
import { embeddingsGenerate } from "../../src/funcs/embeddingsGenerate.js";
import { embeddingsListModels } from "../../src/funcs/embeddingsListModels.js";
import { endpointsListZdrEndpoints } from "../../src/funcs/endpointsListZdrEndpoints.js";
import { filesList } from "../../src/funcs/filesList.js";
import { generationsGetGeneration } from "../../src/funcs/generationsGetGeneration.js";
import { guardrailsList } from "../../src/funcs/guardrailsList.js";
import { guardrailsListGuardrailKeyAssignments } from "../../src/funcs/guardrailsListGuardrailKeyAssignments.js";
import { guardrailsListGuardrailMemberAssignments } from "../../src/funcs/guardrailsListGuardrailMemberAssignments.js";
import { guardrailsListKeyAssignments } from "../../src/funcs/guardrailsListKeyAssignments.js";
import { guardrailsListMemberAssignments } from "../../src/funcs/guardrailsListMemberAssignments.js";
import { internsListInterns } from "../../src/funcs/internsListInterns.js";
import { modelsCount } from "../../src/funcs/modelsCount.js";
import { modelsList } from "../../src/funcs/modelsList.js";
import { modelsListForUser } from "../../src/funcs/modelsListForUser.js";
import { observabilityList } from "../../src/funcs/observabilityList.js";
import { organizationListMembers } from "../../src/funcs/organizationListMembers.js";
import { presetsList } from "../../src/funcs/presetsList.js";
import { presetsListVersions } from "../../src/funcs/presetsListVersions.js";
import { providersList } from "../../src/funcs/providersList.js";
import { scimListGroups } from "../../src/funcs/scimListGroups.js";
import { scimListMappings } from "../../src/funcs/scimListMappings.js";
import { vaultListInternVaultSecrets } from "../../src/funcs/vaultListInternVaultSecrets.js";
import { vaultListVaultSecrets } from "../../src/funcs/vaultListVaultSecrets.js";
import { workspacesGet } from "../../src/funcs/workspacesGet.js";
import { workspacesList } from "../../src/funcs/workspacesList.js";
import { workspacesListMembers } from "../../src/funcs/workspacesListMembers.js";
import type { KeyInfo, ListKeysResponse } from "../../src/models/apiKeys.js";
import type { ContainerFile, ListContainerFilesResponse } from "../../src/models/containers.js";
import { paginate, paginateItems } from "../../src/paginate.js";
import type { Result } from "../../src/result.js";

declare const core: OpenRouterCore;
declare const signal: AbortSignal;

describe("the types of paginate", () => {
  test("are exactly page, item and errors of the function", () => {
    const check = () => {
      const pages = paginate(apiKeysList, core);
      expectTypeOf(pages).toEqualTypeOf<AsyncIterable<Result<ListKeysResponse, ApiKeysListError>>>();
      const items = paginateItems(apiKeysList, core);
      expectTypeOf(items).toEqualTypeOf<AsyncIterable<Result<KeyInfo, ApiKeysListError>>>();

      const files = { container_id: "sess_1" };
      expectTypeOf(paginate(containersListContainerFiles, core, files)).toEqualTypeOf<
        AsyncIterable<Result<ListContainerFilesResponse, ContainersListContainerFilesError>>
      >();
      expectTypeOf(paginateItems(containersListContainerFiles, core, files)).toEqualTypeOf<
        AsyncIterable<Result<ContainerFile, ContainersListContainerFilesError>>
      >();
    };
    expectTypeOf(check).toBeFunction();
  });

  test("accept the request and options of the function", () => {
    const check = () => {
      paginate(apiKeysList, core, { include_disabled: true, offset: 10 }, { signal, timeoutMs: 1000 });
      paginateItems(apiKeysList, core, undefined, { signal });
      // @ts-expect-error a request without the container
      paginate(containersListContainerFiles, core, {});
      // @ts-expect-error no request where one is needed
      paginateItems(containersListContainerFiles, core);
      // @ts-expect-error a field that the request does not have
      paginate(apiKeysList, core, { limit: 10 });
      // @ts-expect-error a field of the wrong type
      paginateItems(apiKeysList, core, { offset: "10" });
      // @ts-expect-error an option that there is not
      paginate(apiKeysList, core, {}, { maxPages: 3 });
      // @ts-expect-error no core
      paginate(apiKeysList);
    };
    expectTypeOf(check).toBeFunction();
  });

  test("accept every function that lists in pages", () => {
    const check = () => [
      paginate(apiKeysList, core),
      paginate(byokList, core, { provider: "openai" }),
      paginate(containersListContainerFiles, core, { container_id: "sess_1" }),
      paginate(datasetsGetAppRankings, core),
      paginate(datasetsGetSessionCost, core),
      paginate(embeddingsListModels, core),
      paginate(filesList, core),
      paginate(guardrailsList, core),
      paginate(guardrailsListGuardrailKeyAssignments, core, { id: "g" }),
      paginate(guardrailsListGuardrailMemberAssignments, core, { id: "g" }),
      paginate(guardrailsListKeyAssignments, core),
      paginate(guardrailsListMemberAssignments, core),
      paginate(internsListInterns, core, { status: ["running"] }),
      paginate(modelsList, core, { q: "a" }),
      paginate(modelsListForUser, core),
      paginate(observabilityList, core),
      paginate(organizationListMembers, core),
      paginate(presetsList, core),
      paginate(presetsListVersions, core, { slug: "s" }),
      paginate(scimListGroups, core),
      paginate(scimListMappings, core),
      paginate(vaultListInternVaultSecrets, core, { internId: "i" }),
      paginate(vaultListVaultSecrets, core),
      paginate(workspacesList, core),
      paginate(workspacesListMembers, core, { id: "w" }),
    ];
    expectTypeOf(check).toBeFunction();
  });

  test("accept nothing else", () => {
    const check = () => {
      // @ts-expect-error one thing
      paginate(creditsGetCredits, core);
      // @ts-expect-error one thing, by its identifier
      paginateItems(generationsGetGeneration, core, { id: "gen-1" });
      // @ts-expect-error one thing, by its identifier
      paginate(workspacesGet, core, { id: "w" });
      // @ts-expect-error a number
      paginateItems(modelsCount, core);
      // @ts-expect-error a chat
      paginate(chatSend, core, { messages: [] });
      // @ts-expect-error a list of embeddings, but made and not stored
      paginateItems(embeddingsGenerate, core, { input: "a", model: "b" });
      // @ts-expect-error a list without pages
      paginate(providersList, core);
      // @ts-expect-error a list without pages
      paginateItems(endpointsListZdrEndpoints, core);
      // @ts-expect-error a list without pages, though with conditions
      paginate(datasetsGetRankingsDaily, core, { start_date: "2025-01-01" });
      // @ts-expect-error no function of this package
      paginate(() => [], core);
    };
    expectTypeOf(check).toBeFunction();
  });
});
