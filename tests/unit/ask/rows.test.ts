import { expect, test } from "vitest";
import { namesOf, winnersOf } from "@/lib/ask/tell/rows";
import { wordingIn } from "@/lib/ask/tell/wording";

const people = (amount: number) => Array.from({ length: amount }, (_, i) => ({ name: `P${i + 1}` }));

test("a few are all named, of very many the first ones", () => {
  expect(namesOf(people(2), wordingIn("en"))).toBe("**P1** and **P2**");
  expect(namesOf(people(300), wordingIn("en"))).toMatch(/^\*\*P1\*\*, .+ \*\*P20\*\*,? and 280 more$/);
  expect(namesOf(people(21), wordingIn("de"))).toMatch(/ \*\*P20\*\* und 1 weitere$/);
});

test("all that are level with the first have won", () => {
  const rows = [4, 4, 3].map((value, i) => ({ name: `P${i}`, value }));
  expect(winnersOf(rows, ({ value }) => value)).toHaveLength(2);
  expect(winnersOf([], () => 0)).toEqual([]);
});
