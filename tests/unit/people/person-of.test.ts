import { expect, test } from "vitest";
import { personOf } from "@/lib/people/person-of";

test("a name counts for the end of its chain of merges", () => {
  const names = [
    { idx: 0, mergedInto: null },
    { idx: 1, mergedInto: 0 },
    { idx: 2, mergedInto: 1 },
    { idx: 3, mergedInto: null },
  ];
  expect(personOf(names)).toEqual(
    new Map([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 3],
    ]),
  );
});
