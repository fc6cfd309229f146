import { expect } from "vitest";
import { parseRetryAfter, retryDelayMs } from "@/inngest/embedded/backoff";
import { parseDuration, parseMoment } from "@/inngest/embedded/duration";
import { embeddedTest } from "./harness";

embeddedTest.each([
  ["1h30m", 5_400_000],
  ["1w2d3h4m5s", 788_645_000],
  ["1.5s", 1500],
  ["300ms", 300],
  ["", 0],
  ["soon", undefined],
  ["1h later", undefined],
])("the duration %j", (text, expected) => {
  expect(parseDuration(text)).toBe(expected);
});

embeddedTest("a moment is a duration from now or a date", () => {
  expect(parseMoment("1m", 1000)).toBe(61_000);
  expect(parseMoment("2024-05-01T10:00:00.000Z", 1000)).toBe(Date.UTC(2024, 4, 1, 10));
  expect(parseMoment("never", 1000)).toBeUndefined();
});

embeddedTest.each([
  ["120", 121_000],
  ["Wed, 01 May 2024 10:00:00 GMT", Date.UTC(2024, 4, 1, 10)],
  ["2024-05-01T10:00:00Z", Date.UTC(2024, 4, 1, 10)],
  ["later", undefined],
  [null, undefined],
])("retry-after %j", (header, expected) => {
  expect(parseRetryAfter(header, 1000)).toBe(expected);
});

embeddedTest("the delay doubles with each failure, up to ten minutes and a quarter more", () => {
  for (const [failures, leastMs] of [
    [1, 5_000],
    [2, 10_000],
    [5, 80_000],
    [30, 600_000],
  ] as const) {
    const delayMs = retryDelayMs(failures);
    expect(delayMs).toBeGreaterThanOrEqual(leastMs);
    expect(delayMs).toBeLessThanOrEqual(leastMs * 1.25);
  }
});
