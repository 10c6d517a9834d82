import { describe, expectTypeOf, test } from "vitest";
import type { OpenRouterCore } from "../../src/core.js";
import type {
  BadGatewayResponseError,
  BadRequestResponseError,
  ConnectionError,
  EdgeNetworkTimeoutResponseError,
  ForbiddenResponseError,
  InternalServerResponseError,
  InvalidRequestError,
  NotFoundResponseError,
  OpenRouterDefaultError,
  PaymentRequiredResponseError,
  ProviderOverloadedResponseError,
  RequestAbortedError,
  RequestTimeoutError,
  ResponseValidationError,
  TooManyRequestsResponseError,
  UnauthorizedResponseError,
  UnexpectedClientError,
} from "../../src/errors/index.js";
import { type ApiKeysCreateError, apiKeysCreate } from "../../src/funcs/apiKeysCreate.js";
import { type ApiKeysDeleteError, apiKeysDelete } from "../../src/funcs/apiKeysDelete.js";
import { type ApiKeysGetError, apiKeysGet } from "../../src/funcs/apiKeysGet.js";
import { type ApiKeysListError, apiKeysList } from "../../src/funcs/apiKeysList.js";
import { type ApiKeysUpdateError, apiKeysUpdate } from "../../src/funcs/apiKeysUpdate.js";
import { type CreditsGetCreditsError, creditsGetCredits } from "../../src/funcs/creditsGetCredits.js";
import { generationsCost } from "../../src/funcs/generationsCost.js";
import {
  type GenerationsGetGenerationError,
  generationsGetGeneration,
} from "../../src/funcs/generationsGetGeneration.js";
import {
  type GenerationsListGenerationContentError,
  generationsListGenerationContent,
} from "../../src/funcs/generationsListGenerationContent.js";
import {
  type GenerationsSubmitFeedbackError,
  generationsSubmitFeedback,
} from "../../src/funcs/generationsSubmitFeedback.js";
import {
  type GenerationsWaitForGenerationError,
  generationsWaitForGeneration,
} from "../../src/funcs/generationsWaitForGeneration.js";
import { type ModelsListError, modelsList } from "../../src/funcs/modelsList.js";
import type {
  CreateKeyResponse,
  DeleteKeyResponse,
  GetKeyResponse,
  KeyInfo,
  ListKeysResponse,
  UpdateKeyResponse,
} from "../../src/models/apiKeys.js";
import type { GetCreditsResponse } from "../../src/models/credits.js";
import type {
  Generation,
  GetGenerationResponse,
  ListGenerationContentResponse,
  SubmitFeedbackResponse,
} from "../../src/models/generations.js";
import type { ListModelsResponse, Model, ModelArchitecture } from "../../src/models/models.js";
import type { Result } from "../../src/result.js";

/** Takes calls that are only compiled, never made. */
function compiled(_calls: (core: OpenRouterCore) => unknown): void {}

/** What every function can fail with, whatever its endpoint documents. */
type Anywhere =
  | ConnectionError
  | InvalidRequestError
  | OpenRouterDefaultError
  | RequestAbortedError
  | RequestTimeoutError
  | ResponseValidationError
  | UnexpectedClientError;

type Outcome<Call extends (...args: never[]) => unknown> = Awaited<ReturnType<Call>>;

describe("the outcome of", () => {
  test("generationsGetGeneration", () => {
    expectTypeOf<GenerationsGetGenerationError>().toEqualTypeOf<
      | Anywhere
      | UnauthorizedResponseError
      | PaymentRequiredResponseError
      | NotFoundResponseError
      | TooManyRequestsResponseError
      | InternalServerResponseError
      | BadGatewayResponseError
      | EdgeNetworkTimeoutResponseError
      | ProviderOverloadedResponseError
    >();
    expectTypeOf<Outcome<typeof generationsGetGeneration>>().toEqualTypeOf<
      Result<GetGenerationResponse, GenerationsGetGenerationError>
    >();
  });

  test("generationsWaitForGeneration, which is that of generationsGetGeneration", () => {
    expectTypeOf<GenerationsWaitForGenerationError>().toEqualTypeOf<GenerationsGetGenerationError>();
    expectTypeOf<Outcome<typeof generationsWaitForGeneration>>().toEqualTypeOf<
      Outcome<typeof generationsGetGeneration>
    >();
  });

  test("generationsListGenerationContent", () => {
    expectTypeOf<GenerationsListGenerationContentError>().toEqualTypeOf<
      | Anywhere
      | UnauthorizedResponseError
      | ForbiddenResponseError
      | NotFoundResponseError
      | TooManyRequestsResponseError
      | InternalServerResponseError
      | BadGatewayResponseError
      | EdgeNetworkTimeoutResponseError
      | ProviderOverloadedResponseError
    >();
    expectTypeOf<Outcome<typeof generationsListGenerationContent>>().toEqualTypeOf<
      Result<ListGenerationContentResponse, GenerationsListGenerationContentError>
    >();
  });

  test("generationsSubmitFeedback", () => {
    expectTypeOf<GenerationsSubmitFeedbackError>().toEqualTypeOf<
      | Anywhere
      | BadRequestResponseError
      | UnauthorizedResponseError
      | NotFoundResponseError
      | TooManyRequestsResponseError
      | InternalServerResponseError
    >();
    expectTypeOf<Outcome<typeof generationsSubmitFeedback>>().toEqualTypeOf<
      Result<SubmitFeedbackResponse, GenerationsSubmitFeedbackError>
    >();
  });

  test("modelsList", () => {
    expectTypeOf<ModelsListError>().toEqualTypeOf<
      Anywhere | BadRequestResponseError | ForbiddenResponseError | InternalServerResponseError
    >();
    expectTypeOf<Outcome<typeof modelsList>>().toEqualTypeOf<Result<ListModelsResponse, ModelsListError>>();
  });

  test("creditsGetCredits", () => {
    expectTypeOf<CreditsGetCreditsError>().toEqualTypeOf<
      Anywhere | UnauthorizedResponseError | ForbiddenResponseError | InternalServerResponseError
    >();
    expectTypeOf<Outcome<typeof creditsGetCredits>>().toEqualTypeOf<
      Result<GetCreditsResponse, CreditsGetCreditsError>
    >();
  });

  test("apiKeysList", () => {
    expectTypeOf<ApiKeysListError>().toEqualTypeOf<
      | Anywhere
      | BadRequestResponseError
      | UnauthorizedResponseError
      | TooManyRequestsResponseError
      | InternalServerResponseError
    >();
    expectTypeOf<Outcome<typeof apiKeysList>>().toEqualTypeOf<Result<ListKeysResponse, ApiKeysListError>>();
  });

  test("apiKeysCreate", () => {
    expectTypeOf<ApiKeysCreateError>().toEqualTypeOf<
      | Anywhere
      | BadRequestResponseError
      | UnauthorizedResponseError
      | ForbiddenResponseError
      | TooManyRequestsResponseError
      | InternalServerResponseError
    >();
    expectTypeOf<Outcome<typeof apiKeysCreate>>().toEqualTypeOf<Result<CreateKeyResponse, ApiKeysCreateError>>();
  });

  test("apiKeysGet and apiKeysDelete", () => {
    expectTypeOf<ApiKeysGetError>().toEqualTypeOf<
      | Anywhere
      | UnauthorizedResponseError
      | NotFoundResponseError
      | TooManyRequestsResponseError
      | InternalServerResponseError
    >();
    expectTypeOf<ApiKeysDeleteError>().toEqualTypeOf<ApiKeysGetError>();
    expectTypeOf<Outcome<typeof apiKeysGet>>().toEqualTypeOf<Result<GetKeyResponse, ApiKeysGetError>>();
    expectTypeOf<Outcome<typeof apiKeysDelete>>().toEqualTypeOf<Result<DeleteKeyResponse, ApiKeysDeleteError>>();
  });

  test("apiKeysUpdate", () => {
    expectTypeOf<ApiKeysUpdateError>().toEqualTypeOf<
      | Anywhere
      | BadRequestResponseError
      | UnauthorizedResponseError
      | NotFoundResponseError
      | TooManyRequestsResponseError
      | InternalServerResponseError
    >();
    expectTypeOf<Outcome<typeof apiKeysUpdate>>().toEqualTypeOf<Result<UpdateKeyResponse, ApiKeysUpdateError>>();
  });

  test("generationsCost is a number, not a promise", () => {
    expectTypeOf(generationsCost).returns.toEqualTypeOf<number>();
  });
});

describe("a Result", () => {
  test("has a value or an error, never both", () => {
    compiled(async (core) => {
      const result = await generationsGetGeneration(core, { id: "gen-1" });
      // @ts-expect-error: not until `ok` is checked
      result.value;
      // @ts-expect-error: not until `ok` is checked
      result.error;
      if (result.ok) {
        expectTypeOf(result.value.data).toEqualTypeOf<Generation>();
        // @ts-expect-error: a success has no error
        result.error;
      } else {
        expectTypeOf(result.error).toEqualTypeOf<GenerationsGetGenerationError>();
        // @ts-expect-error: a failure has no value
        result.value;
      }
    });
  });

  test("can be told apart by the name of its error, to the last one", () => {
    function advice(error: GenerationsGetGenerationError): string {
      switch (error.name) {
        case "UnauthorizedResponseError":
          expectTypeOf(error).toEqualTypeOf<UnauthorizedResponseError>();
          return "check the key";
        case "PaymentRequiredResponseError":
          return "buy credits";
        case "NotFoundResponseError":
          return "wait";
        case "TooManyRequestsResponseError":
        case "InternalServerResponseError":
        case "BadGatewayResponseError":
        case "EdgeNetworkTimeoutResponseError":
        case "ProviderOverloadedResponseError":
        case "OpenRouterDefaultError":
          expectTypeOf(error.statusCode).toEqualTypeOf<number>();
          return "try later";
        case "RequestTimeoutError":
          expectTypeOf(error).toEqualTypeOf<RequestTimeoutError>();
          expectTypeOf(error.timeoutMs).toEqualTypeOf<number>();
          return "raise the limit";
        case "ResponseValidationError":
          expectTypeOf(error.rawValue).toEqualTypeOf<unknown>();
          return "look at the body";
        case "ConnectionError":
        case "InvalidRequestError":
        case "RequestAbortedError":
        case "UnexpectedClientError":
          // @ts-expect-error: no answer, no status
          error.statusCode;
          return error.message;
        default: {
          expectTypeOf(error).toBeNever();
          const rest: never = error;
          return rest;
        }
      }
    }
    expectTypeOf(advice).returns.toBeString();
  });

  test("a status that is left out leaves something over", () => {
    function advice(error: ModelsListError): unknown {
      switch (error.name) {
        case "BadRequestResponseError":
        case "InternalServerResponseError":
        case "OpenRouterDefaultError":
        case "ConnectionError":
        case "InvalidRequestError":
        case "RequestAbortedError":
        case "RequestTimeoutError":
        case "ResponseValidationError":
        case "UnexpectedClientError":
          return;
        // @ts-expect-error: not documented for this endpoint
        case "NotFoundResponseError":
          return;
        default: {
          expectTypeOf(error).toEqualTypeOf<ForbiddenResponseError>();
          // @ts-expect-error: `ForbiddenResponseError` is not handled
          const rest: never = error;
          return rest;
        }
      }
    }
    expectTypeOf(advice).toBeFunction();
  });

  test("narrows by class as well", () => {
    type Narrowed = Extract<ApiKeysGetError, NotFoundResponseError>;
    expectTypeOf<Narrowed>().toEqualTypeOf<NotFoundResponseError>();
    expectTypeOf<Extract<CreditsGetCreditsError, NotFoundResponseError>>().toBeNever();
  });
});

describe("a request", () => {
  test("names what it is about", () => {
    compiled((core) => {
      // @ts-expect-error: no request
      generationsGetGeneration(core);
      // @ts-expect-error: no id
      generationsGetGeneration(core, {});
      // @ts-expect-error: an id is a string
      generationsGetGeneration(core, { id: 1 });
      // @ts-expect-error: no id
      generationsWaitForGeneration(core, { hash: "gen-1" });
      // @ts-expect-error: no id
      generationsListGenerationContent(core, {});
      // @ts-expect-error: no category
      generationsSubmitFeedback(core, { generation_id: "gen-1" });
      // @ts-expect-error: no name
      apiKeysCreate(core, { limit: 1 });
      // @ts-expect-error: no hash
      apiKeysGet(core, {});
      // @ts-expect-error: no hash
      apiKeysUpdate(core, { disabled: true });
      // @ts-expect-error: a hash that may be missing
      apiKeysDelete(core, { hash: undefined as string | undefined });
    });
  });

  test("has no unknown fields", () => {
    compiled((core) => {
      // @ts-expect-error: unknown field
      generationsGetGeneration(core, { id: "gen-1", ID: "gen-1" });
      // @ts-expect-error: unknown field
      modelsList(core, { outputModalities: "text" });
      // @ts-expect-error: unknown field
      apiKeysList(core, { includeDisabled: true });
      // @ts-expect-error: a key keeps its workspace
      apiKeysUpdate(core, { hash: "f01d", workspace_id: "ws-1" });
      // @ts-expect-error: takes no parameters
      creditsGetCredits(core, { id: "1" });
      // @ts-expect-error: unknown option
      creditsGetCredits(core, {}, { timeout: 1 });
      // @ts-expect-error: only a wait has an interval
      generationsGetGeneration(core, { id: "gen-1" }, { intervalMs: 1 });
    });
  });

  test("takes null only where the API does", () => {
    compiled((core) => {
      apiKeysUpdate(core, { hash: "f01d", limit: null, limit_reset: null });
      // @ts-expect-error: a name cannot be taken away
      apiKeysUpdate(core, { hash: "f01d", name: null });
      // @ts-expect-error: a limit is a number
      apiKeysCreate(core, { name: "One", limit: "25" });
    });
  });

  test("can be left out where nothing in it is required", () => {
    compiled((core) => {
      modelsList(core);
      apiKeysList(core);
      creditsGetCredits(core);
      creditsGetCredits(core, undefined, { timeoutMs: 1_000 });
      creditsGetCredits(core, {});
      generationsWaitForGeneration(core, { id: "gen-1" }, { intervalMs: 1, timeoutMs: 1_000, retryCodes: [429] });
    });
  });

  test("takes values that this version does not know", () => {
    compiled((core) => {
      modelsList(core, { sort: "newest" });
      modelsList(core, { sort: "some-new-order", output_modalities: "text,image" });
      generationsSubmitFeedback(core, { generation_id: "gen-1", category: "some_new_category" });
      // @ts-expect-error: but they are strings
      modelsList(core, { sort: 1 });
      // @ts-expect-error: `false` is not a condition
      modelsList(core, { zdr: false });
    });
  });
});

describe("a response", () => {
  test("has what always comes, and marks the rest", () => {
    expectTypeOf<Model["id"]>().toEqualTypeOf<string>();
    expectTypeOf<Model["pricing"]["prompt"]>().toEqualTypeOf<string>();
    expectTypeOf<Model["pricing"]["discount"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<Model["context_length"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<Model["architecture"]>().toEqualTypeOf<ModelArchitecture | null | undefined>();
    expectTypeOf<Model["description"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<KeyInfo["hash"]>().toEqualTypeOf<string>();
    expectTypeOf<KeyInfo["limit"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<GetCreditsResponse["data"]["total_usage"]>().toEqualTypeOf<number>();
    expectTypeOf<CreateKeyResponse["key"]>().toEqualTypeOf<string>();
    expectTypeOf<DeleteKeyResponse["deleted"]>().toEqualTypeOf<boolean>();
  });

  test("has no field that the API does not have", () => {
    compiled(() => {
      const generation = {} as Generation;
      // @ts-expect-error: wire names
      generation.totalCost;
      // @ts-expect-error: null is not a number
      const latency: number = generation.latency;
      return latency;
    });
  });
});

describe("every function that makes a call", () => {
  type Root = typeof import("../../src/index.js");
  type Call<F> = F extends (core: infer Core, ...rest: never[]) => infer Answer
    ? Core extends OpenRouterCore
      ? Answer
      : never
    : never;
  type Calls = { [Name in keyof Root as [Call<Root[Name]>] extends [never] ? never : Name]: Call<Root[Name]> };
  type ErrorOf<Answer> = Answer extends Promise<Result<unknown, infer E>> ? E : never;

  type OfThisSide =
    | ConnectionError
    | InvalidRequestError
    | OpenRouterDefaultError
    | RequestAbortedError
    | RequestTimeoutError
    | ResponseValidationError
    | UnexpectedClientError;

  test("gives a promise of a Result; an address to send users to needs no call", () => {
    type Others = { [Name in keyof Calls]: Calls[Name] extends Promise<Result<unknown, Error>> ? never : Name };
    expectTypeOf<Others[keyof Calls]>().toEqualTypeOf<"oAuthCreateAuthorizationUrl">();
    expectTypeOf<keyof Calls>().toExtend<keyof Root>();
    expectTypeOf<"chatSend" | "scimListGroups" | "videoGenerationListVideosModels">().toExtend<keyof Calls>();
  });

  test("can fail in every way that is this side's, and in no untyped one", () => {
    type Lacking = { [Name in keyof Calls]: [OfThisSide] extends [ErrorOf<Calls[Name]>] ? never : Name };
    expectTypeOf<Lacking[keyof Calls]>().toEqualTypeOf<"oAuthCreateAuthorizationUrl">();
    type Vague = { [Name in keyof Calls]: Error extends ErrorOf<Calls[Name]> ? Name : never };
    expectTypeOf<Vague[keyof Calls]>().toEqualTypeOf<never>();
  });
});
