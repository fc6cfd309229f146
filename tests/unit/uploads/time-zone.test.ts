import { expect, test } from "vitest";
import { timeZoneSchema } from "@/lib/uploads/time-zone.schema";

test.each([
  ["Europe/Paris", "Europe/Paris"],
  ["europe/paris", "Europe/Paris"],
  ["America/Argentina/Ushuaia", "America/Argentina/Ushuaia"],
  ["UTC", "UTC"],
  ["Etc/UTC", "UTC"],
  ["Asia/Calcutta", "Asia/Kolkata"],
  ["Asia/Kolkata", "Asia/Kolkata"],
  ["Europe/Kiev", "Europe/Kyiv"],
  ["US/Eastern", "America/New_York"],
])("%s is kept as %s", (given, kept) => {
  expect(timeZoneSchema.parse(given)).toBe(kept);
});

test("every zone that a browser may name is taken", () => {
  const refused = Intl.supportedValuesOf("timeZone").filter(
    (name) => !timeZoneSchema.safeParse(name).success,
  );
  expect(refused).toEqual([]);
});

test.each(["CET", "ACT", "IST", "EST5EDT", "+05:30", "", "Nowhere/At_All", "Mars"])(
  "%j is refused",
  (name) => {
    expect(timeZoneSchema.safeParse(name).error?.issues[0]?.message).toMatch(/Name it by area and city/);
  },
);
