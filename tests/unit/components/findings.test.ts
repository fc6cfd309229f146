import { expect, test } from "vitest";
import { leadersOf } from "@/components/overview/leaders";
import { roundTicks } from "@/components/overview/round-ticks";
import { trendOf } from "@/components/overview/trend";

const people = (...values: number[]) => values.map((value, at) => ({ name: `P${at + 1}`, value }));
const rounded = ({ value }: { value: number }) => value.toFixed(0);

test("one who is ahead is named alone, two who are shown with the same figure together", () => {
  expect(leadersOf(people(9, 5, 5), rounded)).toEqual({ names: "P1", count: 1 });
  expect(leadersOf(people(9.2, 8.9, 5), rounded)).toEqual({ names: "P1 and P2", count: 2 });
  expect(leadersOf(people(9), rounded)).toEqual({ names: "P1", count: 1 });
});

test("nobody is named where everybody or too many are level", () => {
  expect(leadersOf(people(4, 4), rounded)).toBeUndefined();
  expect(leadersOf(people(4, 4, 4, 4, 1), rounded)).toBeUndefined();
  expect(leadersOf(people(), rounded)).toBeUndefined();
});

test.each([
  ["a rise", [0.4, 0.5, 0.58, 0.7], "rising"],
  ["a fall", [0.7, 0.61, 0.5], "falling"],
  ["ups and downs that end a little higher", [0.86, 0.92, 0.79, 0.915, 0.815, 0.875], "steady"],
  ["a change that nobody would notice", [0.8, 0.81, 0.82], "steady"],
  ["one value", [0.8], "steady"],
])("%s", (_, values, expected) => {
  expect(trendOf(values, 0.05)).toBe(expected);
});

test.each([
  [
    [0.79, 0.92, 0.86],
    [0.75, 0.8, 0.85, 0.9, 0.95],
  ],
  [
    [3, 17],
    [0, 5, 10, 15, 20],
  ],
  [
    [-1.2, 0.4],
    [-2, -1, 0, 1],
  ],
  [
    [7, 7],
    [5, 10],
  ],
])("%j lie between %j", (values, expected) => {
  expect(roundTicks(values).map((tick) => Number(tick.toFixed(9)))).toEqual(expected);
});
