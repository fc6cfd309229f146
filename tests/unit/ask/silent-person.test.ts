import { expect, test } from "vitest";
import { silentPerson } from "@/lib/ask/silent-person";

const ana = { idx: 0, name: "Ana" };
const ben = { idx: 1, name: "Ben" };
const message = (author: number | null, score: number, ownCoverage = author === 1 ? 1 : 0) => ({
  ...{ seq: 0, author, score, ownCoverage, sentAt: null, kind: "text", text: "x" },
});

test.each([
  ["others wrote more to the point", [ana], [message(1, 1), message(0, 0.9)], ana],
  ["they used the words of the question as well", [ana], [message(1, 1), message(0, 0.9, 1)], undefined],
  ["they wrote nothing", [ana], [message(null, 1)], ana],
  ["they wrote as much to the point", [ana], [message(0, 1.4), message(1, 1)], undefined],
  ["nothing was found", [ana], [], undefined],
  ["nobody is named", [], [message(1, 1)], undefined],
  ["several are named", [ana, ben], [message(null, 1)], undefined],
])("%s", (_, named, found, expected) => {
  expect(silentPerson({ named, found })).toBe(expected);
});
