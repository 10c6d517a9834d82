import type { OpenRouterCore } from "../core.js";
import type { OutputError } from "../errors/OutputError.js";
import type { StreamOptions } from "../lib/call/operation.js";
import { type OutputFormat, type Parsed, parse } from "../lib/jobs/output.js";
import { saidInResponse } from "../lib/jobs/responsesOutput.js";
import type { OpenResponsesResult } from "../models/responses.js";
import type { ResponsesRequest, ResponsesText } from "../models/responsesRequest.js";
import type { Result } from "../result.js";
import { type ResponsesSendError, responsesSend } from "./responsesSend.js";

/** A `ResponsesRequest` for an output of this type. */
export interface ResponsesParseRequest<Output = unknown> extends Omit<ResponsesRequest, "stream" | "text"> {
  /** The output that you want: a Standard Schema, or a description. */
  output: OutputFormat<Output>;
  /** Settings of the text, except its format. */
  text?: Omit<ResponsesText, "format"> | undefined;
}

/** Errors of `responsesParse`. */
export type ResponsesParseError = ResponsesSendError | OutputError<OpenResponsesResult>;

/** The outcome of `responsesParse`. */
export type ResponsesParseResult<Output> = Result<Parsed<Output, OpenResponsesResult>, ResponsesParseError>;

/**
 * Creates a response whose text is JSON, and returns the checked output. Like `chatParse`, in the form of OpenAI's
 * Responses API. `POST /responses`
 *
 * @example
 * ```ts
 * import { OpenRouterCore } from "openrouter-fn/core.js";
 * import { responsesParse } from "openrouter-fn/funcs/responsesParse.js";
 * import * as z from "zod";
 *
 * const core = new OpenRouterCore({ apiKey: process.env.OPENROUTER_API_KEY });
 * const result = await responsesParse(core, {
 *   model: "openai/gpt-5-mini",
 *   input: "Who was born in Ulm in 1879?",
 *   output: z.object({ name: z.string(), born: z.number() }),
 * });
 * if (result.ok) console.log(result.value.output.name, result.value.answer.usage?.cost, "USD");
 * else if (result.error.name === "OutputError") console.log(result.error.reason, result.error.issues);
 * else console.error(result.error.name, result.error.message);
 * ```
 */
export function responsesParse<Output = unknown>(
  core: OpenRouterCore,
  request: ResponsesParseRequest<Output>,
  options?: StreamOptions,
): Promise<ResponsesParseResult<Output>> {
  return parse(
    request,
    (format) => {
      const { output, text, ...rest } = request;
      const form = { ...text, format: { type: "json_schema" as const, ...format } };
      return responsesSend(core, { ...rest, text: form, stream: false }, options);
    },
    saidInResponse,
  );
}
