// What has to hold in every version of TypeScript that is supported, strict or not, and with the library of ES2020.
import type { OpenRouter } from "openrouter-fn/client.js";
import type { EventStream, OpenRouterCore } from "openrouter-fn/core.js";
import { type ChatStreamError, chatSend } from "openrouter-fn/funcs/chatSend.js";
import { imagesGenerate } from "openrouter-fn/funcs/imagesGenerate.js";
import { modelsList } from "openrouter-fn/funcs/modelsList.js";
import { systemOneCreate } from "openrouter-fn/funcs/systemOneCreate.js";
import { ChatResult, type ChatStreamChunk } from "openrouter-fn/models/chat.js";
import type { ChatRequest } from "openrouter-fn/models/chatRequest.js";
import type { JSONSchema } from "openrouter-fn/models/jsonSchema.js";
import { paginateItems } from "openrouter-fn/paginate.js";
import { responseOf } from "openrouter-fn/response.js";
import { mapError, type Ok, unwrap } from "openrouter-fn/result.js";
import type { Schema } from "openrouter-fn/schema.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type ValueOf<Outcome> =
  Awaited<Outcome> extends infer Settled ? (Settled extends Ok<infer Value> ? Value : never) : never;
const holds = <_ extends true>() => {};

type Events = EventStream<ChatStreamChunk, ChatStreamError>;
type Either = ChatResult | Events;

declare const core: OpenRouterCore;
declare const client: OpenRouter;
declare const flag: boolean;
declare const given: ChatRequest;
declare const maybe: { stream?: boolean };
// biome-ignore lint/suspicious/noExplicitAny: what comes from JSON.parse and the like
declare const anything: any;

interface CitySchema {
  type: "object";
  properties: { city: { type: "string" } };
}
declare const city: CitySchema;

export async function consume() {
  const messages: ChatRequest["messages"] = [{ role: "user", content: "Any rain?" }];
  const whole = chatSend(core, { messages });
  const not = chatSend(core, { messages, stream: false });
  const streamed = chatSend(core, { messages, stream: true });
  holds<Equal<ValueOf<typeof whole>, ChatResult>>();
  holds<Equal<ValueOf<typeof not>, ChatResult>>();
  holds<Equal<ValueOf<typeof streamed>, Events>>();
  const unknown = [
    chatSend(core, { messages, stream: flag }),
    chatSend(core, { messages, ...maybe }),
    chatSend(core, given),
    chatSend(core, anything),
    chatSend(core, { ...anything, messages }),
  ] as const;
  holds<Equal<ValueOf<(typeof unknown)[0]>, Either>>();
  holds<Equal<ValueOf<(typeof unknown)[1]>, Either>>();
  holds<Equal<ValueOf<(typeof unknown)[2]>, Either>>();
  holds<Equal<ValueOf<(typeof unknown)[3]>, Either>>();
  holds<Equal<ValueOf<(typeof unknown)[4]>, Either>>();

  const plain = client.chat.send({ messages });
  const events = await client.chat.send({ messages, stream: true });
  holds<Equal<Awaited<typeof plain>, ChatResult>>();
  for await (const event of events) holds<Equal<typeof event, ChatStreamChunk>>();
  const image = await imagesGenerate(core, { model: "acme/brush", prompt: "A paper boat", stream: true });
  if (image.ok && "data" in image.value) console.log(image.value.data.length);
  const decision = await systemOneCreate(core, {
    model: "acme/one",
    input: "Any rain?",
    questions: { rain: { type: "boolean", question: "Does it rain?" } },
  } as never);
  console.log(decision.ok);

  const result = await streamed;
  if (result.ok) {
    for await (const event of result.value) {
      if (event.ok) console.log(event.value.choices[0]?.delta.content);
      else console.error(event.error.name, event.error.message, event.error.cause);
    }
  } else if (result.error.name === "TooManyRequestsResponseError") {
    console.error(result.error.retryAfterMs);
  }
  const { ok, value, error } = await modelsList(core);
  console.log(ok, value?.data.length, error?.message, responseOf(value)?.status);
  for await (const model of paginateItems(modelsList, core)) console.log(model.ok && model.value.id);
  console.log(unwrap(await mapError(modelsList(core), ({ message }) => message)));

  const schema: JSONSchema = city;
  const checks: Schema<ChatResult> = ChatResult;
  console.log(checks["~standard"].validate({}));
  await chatSend(core, {
    messages,
    tools: [{ type: "function", function: { name: "city", parameters: city } }],
    response_format: { type: "json_schema", json_schema: { name: "city", schema } },
  });

  await chatSend(core, {
    messages,
    // @ts-expect-error: misspelt, and told here
    modle: "acme/one",
    stream: true,
  });
  await chatSend(core, {
    messages: [
      {
        // @ts-expect-error: a role there is not
        role: "robot",
        content: "Beep.",
      },
    ],
  });
  // @ts-expect-error: no such setting
  await chatSend(core, { messages }, { timeout: 1 });
  // @ts-expect-error: no schema
  await chatSend(core, { messages, tools: [{ type: "function", function: { name: "city", parameters: [city] } }] });
}
