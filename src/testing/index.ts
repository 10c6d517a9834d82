export type { FakeChatMessage, FakeChatRequest, FakeMessage, FakeToolCall } from "./completion.js";
export { createFakeOpenRouter, type FakeHandler, type FakeOpenRouter, type FakeOpenRouterOptions } from "./fake.js";
export type {
  BodyFault,
  ConnectionFault,
  CutFault,
  DelayFault,
  ErrorFault,
  Fault,
  FaultMatch,
  MalformedFault,
  PlannedFault,
  StallFault,
  StatusFault,
  TruncateFault,
} from "./faults.js";
export type { FakeFile } from "./files.js";
export type { GenerationDelay } from "./generations.js";
export type { FakeRequest } from "./http.js";
export type { FakeReply } from "./inference.js";
export type { JobDelay } from "./jobs.js";
export type { FakeModel } from "./models.js";
