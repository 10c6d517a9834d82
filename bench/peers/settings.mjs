// Settings of all contestants of calls and streams.
export const API_KEY = "sk-or-v1-0000000000000000000000000000000000000000000000000000000000000000";
export const SERVER_URL = "https://openrouter.ai/api/v1";
export const CHAT = {
  model: "openai/gpt-5-mini",
  messages: [{ role: "user", content: "Tell me a story." }],
  stream: true,
};
