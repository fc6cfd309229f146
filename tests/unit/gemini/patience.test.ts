import { GoogleGenerativeAIFetchError } from "@google/generative-ai";
import { expect, test } from "vitest";
import { Patience } from "@/lib/gemini/patience";

const error = (status: number, ...details: Record<string, unknown>[]) =>
  new GoogleGenerativeAIFetchError("no", status, "", details as never);
const busyFor = (retryDelay: string) => error(429, { "@type": "RetryInfo", retryDelay });

test("waits as long as it is told, and ten seconds altogether", () => {
  const patience = new Patience();
  expect(
    [busyFor("6s"), busyFor("4.5s"), busyFor("4s"), busyFor("0.1s")].map((e) => patience.waitAfter(e)),
  ).toEqual([6_000, undefined, 4_000, undefined]);
});

test("waits longer each time where it is not told, and three times at most", () => {
  const patience = new Patience();
  const waits = Array.from({ length: 5 }, () => patience.waitAfter(error(503)));
  expect(waits).toEqual([1_000, 2_000, 4_000, undefined, undefined]);
});

test.each([
  ["the quota of a day", error(429, { violations: [{ quotaId: "RequestsPerDay" }] }, { retryDelay: "1s" })],
  ["a limit that does not tell", error(429)],
  ["an error of the server", error(500)],
  ["a wrong request", error(400)],
  ["a connection that is not there", new TypeError("fetch failed")],
])("does not wait for %s", (_, thrown) => {
  expect(new Patience().waitAfter(thrown)).toBeUndefined();
});
