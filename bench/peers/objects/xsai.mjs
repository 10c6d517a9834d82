import { generateObject } from "@xsai/generate-object";
import { z } from "zod";
import { API_KEY, SERVER_URL } from "../settings.mjs";
import { QUESTION } from "../traffic.mjs";

export function createParse(fetch) {
  const schema = z.object({ city: z.string() });
  return async () => {
    const { object } = await generateObject({
      apiKey: API_KEY,
      baseURL: `${SERVER_URL}/`,
      fetch,
      model: "acme/one",
      messages: [{ role: "user", content: QUESTION }],
      schema,
    });
    return object;
  };
}
