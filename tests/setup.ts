import { afterEach, vi } from "vitest";

// Test files share a process, and what they load. This hook runs after those of the file. Spies go first: one on a fake
// timer would bring it back when it is restored.
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
