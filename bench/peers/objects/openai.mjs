import OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { z } from "zod";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createParse(fetch) {
  const client = new OpenAI({ apiKey: API_KEY, baseURL: SERVER_URL, fetch, maxRetries: 0 });
  const response_format = zodResponseFormat(z.object({ city: z.string() }), "place");
  return async () => {
    const { choices } = await client.chat.completions.parse({
      model: "acme/one",
      messages: [{ role: "user", content: QUESTION }],
      response_format,
    });
    return choices[0].message.parsed;
  };
}
