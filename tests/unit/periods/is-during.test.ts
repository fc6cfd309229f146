import { expect, test } from "vitest";
import { isDuring } from "@/lib/periods/is-during";

test("a day is a day of the time zone", () => {
  const isThen = isDuring({ from: "2024-01-01", to: "2024-01-01" }, "Asia/Tokyo");
  expect(isThen(new Date("2023-12-31T14:59:00Z"))).toBe(false);
  expect(isThen(new Date("2023-12-31T15:30:00Z"))).toBe(true);
  expect(isThen(new Date("2024-01-01T15:30:00Z"))).toBe(false);
});

test.each([
  [{ months: [3] }, true],
  [{ months: [4] }, false],
  [{ days: [31] }, true],
  [{ weekdays: [7] }, true],
  [{ weekdays: [1, 6] }, false],
  [{ hours: [3] }, true],
  [{ hours: [2] }, false],
  [{ from: "2024-04-01" }, false],
  [{ to: "2024-03-31", hours: [3] }, true],
])("%j of the Sunday on which the clocks of Berlin jump from two to three", (times, expected) => {
  expect(isDuring(times, "Europe/Berlin")(new Date("2024-03-31T01:30:00Z"))).toBe(expected);
});
