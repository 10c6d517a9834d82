import { type Bound, bind } from "./client/_bind.js";
import * as alpha from "./client/alpha.js";
import * as analytics from "./client/analytics.js";
import * as apiKeys from "./client/apiKeys.js";
import * as batch from "./client/batch.js";
import * as benchmarks from "./client/benchmarks.js";
import * as beta from "./client/beta.js";
import * as byok from "./client/byok.js";
import * as chat from "./client/chat.js";
import * as classifications from "./client/classifications.js";
import * as containers from "./client/containers.js";
import * as credits from "./client/credits.js";
import * as datasets from "./client/datasets.js";
import * as embeddings from "./client/embeddings.js";
import * as endpoints from "./client/endpoints.js";
import * as externalUsers from "./client/externalUsers.js";
import * as files from "./client/files.js";
import * as generations from "./client/generations.js";
import * as guardrails from "./client/guardrails.js";
import * as images from "./client/images.js";
import * as interns from "./client/interns.js";
import * as messages from "./client/messages.js";
import * as models from "./client/models.js";
import * as oAuth from "./client/oAuth.js";
import * as observability from "./client/observability.js";
import * as organization from "./client/organization.js";
import * as presets from "./client/presets.js";
import * as privateEndpoints from "./client/privateEndpoints.js";
import * as privateProviders from "./client/privateProviders.js";
import * as providers from "./client/providers.js";
import * as rerank from "./client/rerank.js";
import * as responses from "./client/responses.js";
import * as scim from "./client/scim.js";
import * as stt from "./client/stt.js";
import * as systemOne from "./client/systemOne.js";
import * as tools from "./client/tools.js";
import * as tts from "./client/tts.js";
import * as vault from "./client/vault.js";
import * as videoGeneration from "./client/videoGeneration.js";
import * as workspaces from "./client/workspaces.js";
import { OpenRouterCore } from "./core.js";

export type { PlainEventStream } from "./client/_bind.js";

/**
 * The whole API as methods that resolve to the value and reject with the typed error. Use it where you prefer exceptions and
 * bundle size matters less: it ships every function.
 *
 * A method takes the arguments of its function without the core. TypeScript cannot type what a promise rejects with:
 * use `instanceof` or `name`. Every error is an `OpenRouterError` (server) or a `ClientError` (client); the error type
 * of a method is that of its function, such as `GenerationsGetGenerationError`. The client is a core too, so functions
 * take it and return a `Result` with exact errors.
 *
 * Options are those of `OpenRouterCore`. The client opens no connection, reads nothing from the environment, and never
 * shows the key.
 *
 * @example A value, or an exception
 * ```ts
 * import { OpenRouter } from "openrouter-fn/client.js";
 * import { NotFoundResponseError } from "openrouter-fn/errors/index.js";
 *
 * const client = new OpenRouter({ apiKey: process.env.OPENROUTER_API_KEY });
 * try {
 *   const { data } = await client.generations.getGeneration({ id: "gen-1234567890" });
 *   console.log(data.total_cost, "USD");
 * } catch (error) {
 *   if (error instanceof NotFoundResponseError) console.error("no such generation, or not yet:", error.message);
 *   else throw error;
 * }
 * ```
 *
 * @example A stream
 * ```ts
 * import { OpenRouter } from "openrouter-fn/client.js";
 *
 * const client = new OpenRouter({ apiKey: process.env.OPENROUTER_API_KEY });
 * const events = await client.chat.send({
 *   model: "openai/gpt-5-mini",
 *   messages: [{ role: "user", content: "Tell me a story." }],
 *   stream: true,
 * });
 * for await (const event of events) process.stdout.write(event.choices[0]?.delta.content ?? "");
 * ```
 *
 * @example Every error of a method, checked by the compiler
 * ```ts
 * import { OpenRouter } from "openrouter-fn/client.js";
 * import { creditsGetCredits } from "openrouter-fn/funcs/creditsGetCredits.js";
 *
 * const client = new OpenRouter({ apiKey: process.env.OPENROUTER_MANAGEMENT_KEY });
 * const result = await creditsGetCredits(client);
 * if (result.ok) console.log(result.value.data.total_credits, "USD");
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export class OpenRouter extends OpenRouterCore {
  readonly #bound = new Map<object, unknown>();

  // namespaces:start, written by `npm run generate` from scripts/namespaces.json

  /** Alpha endpoints, which may change. */
  get alpha(): AlphaMethods {
    return this.#bind(alpha);
  }

  /** Usage and cost metrics of the account. */
  get analytics(): AnalyticsMethods {
    return this.#bind(analytics);
  }

  /** API keys of the account. */
  get apiKeys(): ApiKeysMethods {
    return this.#bind(apiKeys);
  }

  /** Batches: many requests as one job, at a lower price. */
  get batch(): BatchMethods {
    return this.#bind(batch);
  }

  /** Benchmark results of models. */
  get benchmarks(): BenchmarksMethods {
    return this.#bind(benchmarks);
  }

  /**
   * The older place of `responses`.
   *
   * @deprecated Use `responses`.
   */
  get beta(): BetaMethods {
    return this.#bind(beta);
  }

  /** Your own provider keys (BYOK). */
  get byok(): ByokMethods {
    return this.#bind(byok);
  }

  /** Chat completions, tool loops and stream collectors. */
  get chat(): ChatMethods {
    return this.#bind(chat);
  }

  /** What models are used for. */
  get classifications(): ClassificationsMethods {
    return this.#bind(classifications);
  }

  /** Files in the containers of tools. */
  get containers(): ContainersMethods {
    return this.#bind(containers);
  }

  /** Credits of the account. */
  get credits(): CreditsMethods {
    return this.#bind(credits);
  }

  /** Public data: rankings of apps and models, session costs. */
  get datasets(): DatasetsMethods {
    return this.#bind(datasets);
  }

  /** Embeddings of texts, images and other inputs. */
  get embeddings(): EmbeddingsMethods {
    return this.#bind(embeddings);
  }

  /** Providers of each model, with prices and limits. */
  get endpoints(): EndpointsMethods {
    return this.#bind(endpoints);
  }

  /** Your users, registered for billing and limits. */
  get externalUsers(): ExternalUsersMethods {
    return this.#bind(externalUsers);
  }

  /** Files that requests can refer to. */
  get files(): FilesMethods {
    return this.#bind(files);
  }

  /** Records of generations: cost, timings, content, feedback. */
  get generations(): GenerationsMethods {
    return this.#bind(generations);
  }

  /** Guardrails: limits on keys and members. */
  get guardrails(): GuardrailsMethods {
    return this.#bind(guardrails);
  }

  /** Image generation. */
  get images(): ImagesMethods {
    return this.#bind(images);
  }

  /** Interns: agents that OpenRouter hosts. */
  get interns(): InternsMethods {
    return this.#bind(interns);
  }

  /** Anthropic's Messages API, with any model. */
  get messages(): MessagesMethods {
    return this.#bind(messages);
  }

  /** The model catalog. */
  get models(): ModelsMethods {
    return this.#bind(models);
  }

  /** Sign-in with PKCE, and access tokens. */
  get oAuth(): OAuthMethods {
    return this.#bind(oAuth);
  }

  /** Observability destinations, which receive traces. */
  get observability(): ObservabilityMethods {
    return this.#bind(observability);
  }

  /** Members and settings of the organization. */
  get organization(): OrganizationMethods {
    return this.#bind(organization);
  }

  /** Presets: stored settings that requests can name. */
  get presets(): PresetsMethods {
    return this.#bind(presets);
  }

  /** Your own model endpoints, behind OpenRouter. */
  get privateEndpoints(): PrivateEndpointsMethods {
    return this.#bind(privateEndpoints);
  }

  /** Your own providers, for private endpoints. */
  get privateProviders(): PrivateProvidersMethods {
    return this.#bind(privateProviders);
  }

  /** Providers of models. */
  get providers(): ProvidersMethods {
    return this.#bind(providers);
  }

  /** Documents ranked by relevance to a query. */
  get rerank(): RerankMethods {
    return this.#bind(rerank);
  }

  /** OpenAI's Responses API, with any model. */
  get responses(): ResponsesMethods {
    return this.#bind(responses);
  }

  /** Groups from the identity provider, and their workspaces. */
  get scim(): ScimMethods {
    return this.#bind(scim);
  }

  /** Speech to text. */
  get stt(): SttMethods {
    return this.#bind(stt);
  }

  /** Decision models: questions about a state, with typed answers. */
  get systemOne(): SystemOneMethods {
    return this.#bind(systemOne);
  }

  /** Server tools, which run at OpenRouter. */
  get tools(): ToolsMethods {
    return this.#bind(tools);
  }

  /** Text to speech. */
  get tts(): TtsMethods {
    return this.#bind(tts);
  }

  /** Secrets of the workspace and of interns. */
  get vault(): VaultMethods {
    return this.#bind(vault);
  }

  /** Video generation. */
  get videoGeneration(): VideoGenerationMethods {
    return this.#bind(videoGeneration);
  }

  /** Workspaces, their members and budgets. */
  get workspaces(): WorkspacesMethods {
    return this.#bind(workspaces);
  }

  // namespaces:end

  /** Binds a namespace at its first use. */
  #bind<Functions extends object>(functions: Functions): Bound<Functions> {
    const bound = this.#bound.get(functions) ?? bind(this, functions);
    this.#bound.set(functions, bound);
    return bound as Bound<Functions>; // nothing else is kept under these functions
  }
}

// methods:start, written by `npm run generate` from scripts/namespaces.json

/** The methods of `alpha`. */
export interface AlphaMethods extends Bound<typeof alpha> {
  /** Decision models: questions about a state, with typed answers. */
  readonly decisions: AlphaDecisionsMethods;

  /** Structured data from documents. */
  readonly extractions: AlphaExtractionsMethods;
}

/** The methods of `alpha.decisions`. */
export interface AlphaDecisionsMethods extends Bound<(typeof alpha)["decisions"]> {}

/** The methods of `alpha.extractions`. */
export interface AlphaExtractionsMethods extends Bound<(typeof alpha)["extractions"]> {}

/** The methods of `analytics`. */
export interface AnalyticsMethods extends Bound<typeof analytics> {}

/** The methods of `apiKeys`. */
export interface ApiKeysMethods extends Bound<typeof apiKeys> {}

/** The methods of `batch`. */
export interface BatchMethods extends Bound<typeof batch> {}

/** The methods of `benchmarks`. */
export interface BenchmarksMethods extends Bound<typeof benchmarks> {}

/** The methods of `beta`. */
export interface BetaMethods extends Bound<typeof beta> {
  /** The older name of `responses`. */
  readonly responses: BetaResponsesMethods;
}

/** The methods of `beta.responses`. */
export interface BetaResponsesMethods extends Bound<(typeof beta)["responses"]> {}

/** The methods of `byok`. */
export interface ByokMethods extends Bound<typeof byok> {}

/** The methods of `chat`. */
export interface ChatMethods extends Bound<typeof chat> {}

/** The methods of `classifications`. */
export interface ClassificationsMethods extends Bound<typeof classifications> {}

/** The methods of `containers`. */
export interface ContainersMethods extends Bound<typeof containers> {}

/** The methods of `credits`. */
export interface CreditsMethods extends Bound<typeof credits> {}

/** The methods of `datasets`. */
export interface DatasetsMethods extends Bound<typeof datasets> {}

/** The methods of `embeddings`. */
export interface EmbeddingsMethods extends Bound<typeof embeddings> {}

/** The methods of `endpoints`. */
export interface EndpointsMethods extends Bound<typeof endpoints> {}

/** The methods of `externalUsers`. */
export interface ExternalUsersMethods extends Bound<typeof externalUsers> {}

/** The methods of `files`. */
export interface FilesMethods extends Bound<typeof files> {}

/** The methods of `generations`. */
export interface GenerationsMethods extends Bound<typeof generations> {}

/** The methods of `guardrails`. */
export interface GuardrailsMethods extends Bound<typeof guardrails> {}

/** The methods of `images`. */
export interface ImagesMethods extends Bound<typeof images> {}

/** The methods of `interns`. */
export interface InternsMethods extends Bound<typeof interns> {}

/** The methods of `messages`. */
export interface MessagesMethods extends Bound<typeof messages> {}

/** The methods of `models`. */
export interface ModelsMethods extends Bound<typeof models> {}

/** The methods of `oAuth`. */
export interface OAuthMethods extends Bound<typeof oAuth> {}

/** The methods of `observability`. */
export interface ObservabilityMethods extends Bound<typeof observability> {}

/** The methods of `organization`. */
export interface OrganizationMethods extends Bound<typeof organization> {}

/** The methods of `presets`. */
export interface PresetsMethods extends Bound<typeof presets> {}

/** The methods of `privateEndpoints`. */
export interface PrivateEndpointsMethods extends Bound<typeof privateEndpoints> {}

/** The methods of `privateProviders`. */
export interface PrivateProvidersMethods extends Bound<typeof privateProviders> {}

/** The methods of `providers`. */
export interface ProvidersMethods extends Bound<typeof providers> {}

/** The methods of `rerank`. */
export interface RerankMethods extends Bound<typeof rerank> {}

/** The methods of `responses`. */
export interface ResponsesMethods extends Bound<typeof responses> {}

/** The methods of `scim`. */
export interface ScimMethods extends Bound<typeof scim> {}

/** The methods of `stt`. */
export interface SttMethods extends Bound<typeof stt> {}

/** The methods of `systemOne`. */
export interface SystemOneMethods extends Bound<typeof systemOne> {}

/** The methods of `tools`. */
export interface ToolsMethods extends Bound<typeof tools> {}

/** The methods of `tts`. */
export interface TtsMethods extends Bound<typeof tts> {}

/** The methods of `vault`. */
export interface VaultMethods extends Bound<typeof vault> {}

/** The methods of `videoGeneration`. */
export interface VideoGenerationMethods extends Bound<typeof videoGeneration> {}

/** The methods of `workspaces`. */
export interface WorkspacesMethods extends Bound<typeof workspaces> {}

// methods:end
