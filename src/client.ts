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
 * All of the API behind one object, with methods that resolve to the value and reject with the typed error: for
 * servers and scripts, where the size of a bundle does not matter and exceptions are usual. Whoever imports it ships
 * every function.
 *
 * A method takes what its function takes after the core, and its description is that of the function. What a promise
 * rejects with has no type in TypeScript: tell errors apart with `instanceof` or by `name`. All of them are an
 * `OpenRouterError` (of the server) or a `ClientError` (of this side); the type that lists those of one method is that of
 * its function, such as `GenerationsGetGenerationError`. The client is a core as well, so that functions take it where a
 * checked `Result` is wanted.
 *
 * Like its core it takes options at will, opens no connection, reads nothing from the environment, and never shows the
 * key.
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
 * @example An answer as it is written
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

  /** Endpoints that may still change. */
  get alpha() {
    return this.#bind(alpha);
  }

  /** Use of the account in figures. */
  get analytics() {
    return this.#bind(analytics);
  }

  /** The API keys of the account. */
  get apiKeys() {
    return this.#bind(apiKeys);
  }

  /** Many requests as one job, at a lower price. */
  get batch() {
    return this.#bind(batch);
  }

  /** How models do in benchmarks. */
  get benchmarks() {
    return this.#bind(benchmarks);
  }

  /**
   * The older place of `responses`.
   *
   * @deprecated Use `responses`.
   */
  get beta() {
    return this.#bind(beta);
  }

  /** Keys of your own for providers. */
  get byok() {
    return this.#bind(byok);
  }

  /** Conversations with models. */
  get chat() {
    return this.#bind(chat);
  }

  /** What models are used for. */
  get classifications() {
    return this.#bind(classifications);
  }

  /** Files in the containers that tools work in. */
  get containers() {
    return this.#bind(containers);
  }

  /** Credits of the account. */
  get credits() {
    return this.#bind(credits);
  }

  /** Public figures: rankings of apps and models, costs of sessions. */
  get datasets() {
    return this.#bind(datasets);
  }

  /** Texts, images and so on as vectors. */
  get embeddings() {
    return this.#bind(embeddings);
  }

  /** Who serves which model, and for how much. */
  get endpoints() {
    return this.#bind(endpoints);
  }

  /** Your users, as OpenRouter bills and limits them. */
  get externalUsers() {
    return this.#bind(externalUsers);
  }

  /** Files that requests can name in place of their content. */
  get files() {
    return this.#bind(files);
  }

  /** Records of single generations: cost, timings, content, feedback. */
  get generations() {
    return this.#bind(generations);
  }

  /** Limits on what keys and members may do. */
  get guardrails() {
    return this.#bind(guardrails);
  }

  /** Images that models draw. */
  get images() {
    return this.#bind(images);
  }

  /** Interns: agents that OpenRouter hosts. */
  get interns() {
    return this.#bind(interns);
  }

  /** Conversations with models, in the form of Anthropic's Messages API. */
  get messages() {
    return this.#bind(messages);
  }

  /** The catalogue of models. */
  get models() {
    return this.#bind(models);
  }

  /** Sign-in with PKCE, and tokens. */
  get oAuth() {
    return this.#bind(oAuth);
  }

  /** Services that traces of requests are sent to. */
  get observability() {
    return this.#bind(observability);
  }

  /** The members of the organisation. */
  get organization() {
    return this.#bind(organization);
  }

  /** Stored settings that requests can name. */
  get presets() {
    return this.#bind(presets);
  }

  /** Model endpoints of your own, behind OpenRouter. */
  get privateEndpoints() {
    return this.#bind(privateEndpoints);
  }

  /** Providers of your own, whose endpoints are private. */
  get privateProviders() {
    return this.#bind(privateProviders);
  }

  /** The providers of models. */
  get providers() {
    return this.#bind(providers);
  }

  /** Documents in the order of how well they fit a query. */
  get rerank() {
    return this.#bind(rerank);
  }

  /** Answers of models, in the form of OpenAI's Responses API. */
  get responses() {
    return this.#bind(responses);
  }

  /** Groups of the organisation, and what they may enter. */
  get scim() {
    return this.#bind(scim);
  }

  /** Speech to text. */
  get stt() {
    return this.#bind(stt);
  }

  /** Decision models: questions about a state, answered with numbers and names. */
  get systemOne() {
    return this.#bind(systemOne);
  }

  /** Server tools: what models can call without code of yours. */
  get tools() {
    return this.#bind(tools);
  }

  /** Text to speech. */
  get tts() {
    return this.#bind(tts);
  }

  /** Secrets, of the workspace and of interns. */
  get vault() {
    return this.#bind(vault);
  }

  /** Videos that models make. */
  get videoGeneration() {
    return this.#bind(videoGeneration);
  }

  /** Workspaces with their members and budgets. */
  get workspaces() {
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
