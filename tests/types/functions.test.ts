import { describe, expectTypeOf, test } from "vitest";
import type * as root from "../../src/index.js";
import type { Result } from "../../src/index.js";
import type { classes, Status } from "../cases.js";

type Root = typeof root;

/** Takes calls that are only compiled, never made. */
function compiled(_calls: (core: root.OpenRouterCore, call: Root) => unknown): void {}

/** The errors of every function, whatever its endpoint documents. */
type OfThisSide =
  | root.ConnectionError
  | root.InvalidRequestError
  | root.OpenRouterDefaultError
  | root.RequestAbortedError
  | root.RequestTimeoutError
  | root.ResponseValidationError
  | root.UnexpectedClientError;

describe("the outcome", () => {
  type OfGeneration = [
    root.GetGenerationResponse,
    root.GenerationsGetGenerationError,
    400 | 401 | 402 | 404 | 429 | 500 | 502 | 524 | 529,
  ];
  type Table = {
    generationsGetGeneration: OfGeneration;
    generationsWaitForGeneration: OfGeneration;
    generationsListGenerationContent: [
      root.ListGenerationContentResponse,
      root.GenerationsListGenerationContentError,
      400 | 401 | 403 | 404 | 429 | 500 | 502 | 524 | 529,
    ];
    generationsSubmitFeedback: [
      root.SubmitFeedbackResponse,
      root.GenerationsSubmitFeedbackError,
      400 | 401 | 404 | 429 | 500,
    ];
    modelsList: [root.ListModelsResponse, root.ModelsListError, 400 | 403 | 500];
    creditsGetCredits: [root.GetCreditsResponse, root.CreditsGetCreditsError, 401 | 403 | 500];
    apiKeysList: [root.ListKeysResponse, root.ApiKeysListError, 400 | 401 | 429 | 500];
    apiKeysCreate: [root.CreateKeyResponse, root.ApiKeysCreateError, 400 | 401 | 403 | 429 | 500];
    apiKeysGet: [root.GetKeyResponse, root.ApiKeysGetError, 401 | 404 | 429 | 500];
    apiKeysDelete: [root.DeleteKeyResponse, root.ApiKeysDeleteError, 401 | 404 | 429 | 500];
    apiKeysUpdate: [root.UpdateKeyResponse, root.ApiKeysUpdateError, 400 | 401 | 403 | 404 | 409 | 429 | 500];
  };
  type Outcomes = { [Name in keyof Table]: ReturnType<Root[Name]> };
  type Errors<Documented extends Status> = OfThisSide | InstanceType<(typeof classes)[Documented]>;

  test("is a Result of the answer, and of this side's and the documented errors exactly", () => {
    expectTypeOf<Outcomes>().toEqualTypeOf<{
      [Name in keyof Table]: Promise<Result<Table[Name][0], Errors<Table[Name][2]>>>;
    }>();
  });

  test("has an error type named after the function", () => {
    expectTypeOf<Outcomes>().toEqualTypeOf<{
      [Name in keyof Table]: Promise<Result<Table[Name][0], Table[Name][1]>>;
    }>();
    expectTypeOf<root.GenerationsWaitForGenerationError>().toEqualTypeOf<root.GenerationsGetGenerationError>();
  });

  test("of generationsCost is a number, not a promise", () => {
    expectTypeOf<Root["generationsCost"]>().returns.toEqualTypeOf<number>();
  });
});

describe("a Result", () => {
  test("has a value or an error, never both", () => {
    compiled(async (core, call) => {
      const result = await call.generationsGetGeneration(core, { id: "gen-1" });
      expectTypeOf(result.value).toEqualTypeOf<root.GetGenerationResponse | undefined>();
      expectTypeOf(result.error).toEqualTypeOf<root.GenerationsGetGenerationError | undefined>();
      if (result.ok) {
        expectTypeOf(result.value.data).toEqualTypeOf<root.Generation>();
        expectTypeOf(result.error).toEqualTypeOf<undefined>();
      } else {
        expectTypeOf(result.error).toEqualTypeOf<root.GenerationsGetGenerationError>();
        expectTypeOf(result.value).toEqualTypeOf<undefined>();
      }
    });
  });

  test("can be handled exhaustively by the error's name", () => {
    function advice(error: root.GenerationsGetGenerationError): string {
      switch (error.name) {
        case "BadRequestResponseError":
          return "check the id";
        case "UnauthorizedResponseError":
          expectTypeOf(error).toEqualTypeOf<root.UnauthorizedResponseError>();
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
          expectTypeOf(error).toEqualTypeOf<root.RequestTimeoutError>();
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

  test("a status that is not handled remains in `default`", () => {
    function advice(error: root.ModelsListError): unknown {
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
          expectTypeOf(error).toEqualTypeOf<root.ForbiddenResponseError>();
          // @ts-expect-error: `ForbiddenResponseError` is not handled
          const rest: never = error;
          return rest;
        }
      }
    }
    expectTypeOf(advice).toBeFunction();
  });

  test("narrows by class as well", () => {
    type Narrowed = Extract<root.ApiKeysGetError, root.NotFoundResponseError>;
    expectTypeOf<Narrowed>().toEqualTypeOf<root.NotFoundResponseError>();
    expectTypeOf<Extract<root.CreditsGetCreditsError, root.NotFoundResponseError>>().toBeNever();
  });
});

describe("a request", () => {
  test("requires the fields that identify its subject", () => {
    compiled((core, call) => {
      // @ts-expect-error: no request
      call.generationsGetGeneration(core);
      // @ts-expect-error: no id
      call.generationsGetGeneration(core, {});
      // @ts-expect-error: an id is a string
      call.generationsGetGeneration(core, { id: 1 });
      // @ts-expect-error: no id
      call.generationsWaitForGeneration(core, { hash: "gen-1" });
      // @ts-expect-error: no id
      call.generationsListGenerationContent(core, {});
      // @ts-expect-error: no category
      call.generationsSubmitFeedback(core, { generation_id: "gen-1" });
      // @ts-expect-error: no name
      call.apiKeysCreate(core, { limit: 1 });
      // @ts-expect-error: no hash
      call.apiKeysGet(core, {});
      // @ts-expect-error: no hash
      call.apiKeysUpdate(core, { disabled: true });
      // @ts-expect-error: a hash that may be missing
      call.apiKeysDelete(core, { hash: undefined as string | undefined });
    });
  });

  test("has no unknown fields", () => {
    compiled((core, call) => {
      // @ts-expect-error: unknown field
      call.generationsGetGeneration(core, { id: "gen-1", ID: "gen-1" });
      // @ts-expect-error: unknown field
      call.modelsList(core, { outputModalities: "text" });
      // @ts-expect-error: unknown field
      call.apiKeysList(core, { includeDisabled: true });
      // @ts-expect-error: a key keeps its creator
      call.apiKeysUpdate(core, { hash: "f01d", creator_user_id: "user-1" });
      // @ts-expect-error: takes no parameters
      call.creditsGetCredits(core, { id: "1" });
      // @ts-expect-error: unknown option
      call.creditsGetCredits(core, {}, { timeout: 1 });
      // @ts-expect-error: only a wait has an interval
      call.generationsGetGeneration(core, { id: "gen-1" }, { intervalMs: 1 });
    });
  });

  test("takes null only where the API does", () => {
    compiled((core, call) => {
      call.apiKeysUpdate(core, { hash: "f01d", limit: null, limit_reset: null });
      // @ts-expect-error: a name cannot be taken away
      call.apiKeysUpdate(core, { hash: "f01d", name: null });
      // @ts-expect-error: a limit is a number
      call.apiKeysCreate(core, { name: "One", limit: "25" });
    });
  });

  test("can be left out where nothing in it is required", () => {
    compiled((core, call) => {
      call.modelsList(core);
      call.apiKeysList(core);
      call.creditsGetCredits(core);
      call.creditsGetCredits(core, undefined, { timeoutMs: 1_000 });
      call.creditsGetCredits(core, {});
      call.generationsWaitForGeneration(core, { id: "gen-1" }, { intervalMs: 1, timeoutMs: 1_000, retryCodes: [429] });
    });
  });

  test("takes values that this version does not know", () => {
    compiled((core, call) => {
      call.modelsList(core, { sort: "newest" });
      call.modelsList(core, { sort: "some-new-order", output_modalities: "text,image" });
      call.generationsSubmitFeedback(core, { generation_id: "gen-1", category: "some_new_category" });
      // @ts-expect-error: but they are strings
      call.modelsList(core, { sort: 1 });
      // @ts-expect-error: `false` is not a condition
      call.modelsList(core, { zdr: false });
    });
  });
});

describe("a response", () => {
  test("has required fields, and marks the others optional", () => {
    expectTypeOf<root.Model["id"]>().toEqualTypeOf<string>();
    expectTypeOf<root.Model["pricing"]["prompt"]>().toEqualTypeOf<string>();
    expectTypeOf<root.Model["pricing"]["discount"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<root.Model["context_length"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<root.Model["architecture"]>().toEqualTypeOf<root.ModelArchitecture | null | undefined>();
    expectTypeOf<root.Model["description"]>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<root.KeyInfo["hash"]>().toEqualTypeOf<string>();
    expectTypeOf<root.KeyInfo["limit"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf<root.GetCreditsResponse["data"]["total_usage"]>().toEqualTypeOf<number>();
    expectTypeOf<root.CreateKeyResponse["key"]>().toEqualTypeOf<string>();
    expectTypeOf<root.DeleteKeyResponse["deleted"]>().toEqualTypeOf<boolean>();
  });

  test("has no field that the API does not have", () => {
    compiled(() => {
      const generation = {} as root.Generation;
      // @ts-expect-error: wire names
      generation.totalCost;
      // @ts-expect-error: null is not a number
      const latency: number = generation.latency;
      return latency;
    });
  });
});

describe("every function that makes a call", () => {
  type Call<F> = F extends (core: infer Core, ...rest: never[]) => infer Answer
    ? Core extends root.OpenRouterCore
      ? Exclude<Answer, AsyncIterable<unknown>> // runs that are told live
      : never
    : never;
  type Calls = { [Name in keyof Root as [Call<Root[Name]>] extends [never] ? never : Name]: Call<Root[Name]> };
  type ErrorOf<Answer> = Answer extends Promise<Result<unknown, infer E>> ? E : never;

  test("returns a promise of a Result, except for the two that make no call", () => {
    type Others = { [Name in keyof Calls]: Calls[Name] extends Promise<Result<unknown, Error>> ? never : Name };
    expectTypeOf<Others[keyof Calls]>().toEqualTypeOf<"createProxy" | "oAuthCreateAuthorizationUrl">();
    expectTypeOf<keyof Calls>().toExtend<keyof Root>();
    expectTypeOf<"chatSend" | "scimListGroups" | "videoGenerationListVideosModels">().toExtend<keyof Calls>();
  });

  test("can fail in every way that is this side's, and in no untyped one", () => {
    type Lacking = { [Name in keyof Calls]: [OfThisSide] extends [ErrorOf<Calls[Name]>] ? never : Name };
    expectTypeOf<Lacking[keyof Calls]>().toEqualTypeOf<"createProxy" | "oAuthCreateAuthorizationUrl">();
    type Vague = { [Name in keyof Calls]: Error extends ErrorOf<Calls[Name]> ? Name : never };
    expectTypeOf<Vague[keyof Calls]>().toEqualTypeOf<never>();
  });
});
