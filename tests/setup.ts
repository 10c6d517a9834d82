import { afterEach, vi } from "vitest";

// Test files share a process, and what they load. This hook runs after those of the file.
afterEach(() => void vi.useRealTimers());
