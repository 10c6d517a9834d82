import { expect, test } from "vitest";
import { GatewayTimeoutResponseError } from "../../src/errors/index.js";
import { sttCreateTranscription } from "../../src/funcs/sttCreateTranscription.js";
import type { CreateTranscriptionRequest } from "../../src/models/stt.js";
import { describeCases } from "../cases.js";
import { api, createCore, recorded, success, useNock } from "../support.js";

useNock();

const core = createCore();
const input_audio = { data: "UklGRg==", format: "wav" };
const request = {
  model: "acme/listener",
  input_audio,
  language: "en",
  response_format: "verbose_json",
  timestamp_granularities: ["word", "segment"],
  temperature: 0.25,
  provider: { options: { acme: { diarize: true } } },
  user: "user-1",
  session_id: "session-1",
  trace: { trace_name: "minutes" },
} satisfies CreateTranscriptionRequest;

describeCases([
  {
    name: "sttCreateTranscription",
    call: () => sttCreateTranscription(core, request),
    sent: ["POST", "/audio/transcriptions", request],
    answers: [
      { text: "" },
      {
        text: "Good evening.",
        task: "transcribe",
        language: "english",
        duration: 1.5,
        confidence: 0.75,
        segments: [
          { id: 0, start: 0, end: 1.5, text: "Good evening.", tokens: [7, 8], avg_logprob: -0.25, speaker: null },
          { start: 1.5, end: 1.5, text: "", made_up: 1 },
        ],
        words: [{ word: "Good", start: 0, end: 0.5, speaker: 1, confidence: 0.5 }],
        usage: { seconds: 1.5, cost: 0.0001, made_up: 1 },
        made_up: { kept: true },
      },
    ],
    unreadable: { segments: [] },
    error: [504, GatewayTimeoutResponseError],
  },
]);

test.each(recorded("audio_transcriptions"))("sttCreateTranscription reads the recorded %s", async (_, status, text) => {
  api().post("/api/v1/audio/transcriptions", { model: "acme/listener", input_audio }).reply(status, text);

  const value = success(await sttCreateTranscription(core, { model: "acme/listener", input_audio }));
  expect(value).toEqual(JSON.parse(text));
});
