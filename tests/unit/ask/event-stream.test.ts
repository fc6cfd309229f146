import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { eventStreamResponse } from "@/lib/ask/event-stream";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("nothing is sent on a stream whose work has failed", async () => {
  const response = eventStreamResponse(() => Promise.reject(new Error("no")));
  await expect(response.text()).rejects.toThrow("no");
  expect(vi.getTimerCount()).toBe(0);
});
