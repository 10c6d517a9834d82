import { beforeEach, describe, expect, test, vi } from "vitest";
import { operations, pathParameters } from "./conformance/functions.js";
import { createCore, failure } from "./support.js";

/** The functions of inference, and of batches. */
const INFERENCE = [
  "alphaDecisionsCreate",
  "alphaExtractionsCreate",
  "batchCreateBatches",
  "batchGetBatches",
  "chatSend",
  "embeddingsGenerate",
  "imagesGenerate",
  "internsChat",
  "messagesSend",
  "rerankRerank",
  "responsesSend",
  "sttCreateTranscription",
  "sttCreateTranscriptionMultipart",
  "systemOneCreate",
  "ttsCreateSpeech",
  "videoGenerationGenerate",
];

beforeEach(() => void vi.useFakeTimers());

const described = operations.map((operation) => [operation.name, operation] as const);

describe.each([
  ["ten minutes for a model", 10, described.filter(([name]) => INFERENCE.includes(name))],
  ["a minute", 1, described.filter(([name]) => !INFERENCE.includes(name))],
] as const)("waits for %s", (_, minutes, functions) => {
  test.each(functions)("%s", async (_, operation) => {
    const fetch = vi.fn(() => new Promise<never>(() => {}));
    const call = operation.call(createCore({ fetch }), pathParameters(operation));
    const settled = vi.fn();
    call.then(settled);

    await vi.advanceTimersByTimeAsync(minutes * 60_000 - 1);
    expect(fetch).toHaveBeenCalledOnce();
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledOnce();
    expect(failure(await call)).toMatchObject({ name: "RequestTimeoutError", timeoutMs: minutes * 60_000 });
  });
});

test("every inference function is described", () => {
  expect(described.map(([name]) => name)).toEqual(expect.arrayContaining(INFERENCE));
});
