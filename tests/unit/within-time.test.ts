import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withinTime } from "@/lib/within-time";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a call that does not end is left after its time, and told to end by the usual reason", async () => {
  let signal: AbortSignal | undefined;
  const call = withinTime(1_000, (given) => {
    signal = given;
    return new Promise(() => {});
  });
  const late = expect(call).rejects.toMatchObject({ name: "TimeoutError" });
  await vi.advanceTimersByTimeAsync(999);
  expect(signal?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await late;
  expect(signal?.reason).toMatchObject({ name: "AbortError" });
});

test("what ends in time is answered, and leaves no timer", async () => {
  expect(await withinTime(1_000, async () => 7)).toBe(7);
  await expect(withinTime(1_000, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(vi.getTimerCount()).toBe(0);
});
