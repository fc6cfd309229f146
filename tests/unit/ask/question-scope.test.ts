import { expect, test } from "vitest";
import { readScope } from "@/lib/ask/question-scope";
import { TermAnalyzer } from "@/lib/search/term-analyzer";

const people = ["Ana Lima", "Ben", "May"].map((name, idx) => ({ idx, name }));
const scope = (text: string) => readScope(text, people, new TermAnalyzer("en"));
const [ana, ben] = people;

test.each([
  ["", [], undefined],
  ["did Ana Lima and Ben send in total", [ana, ben], undefined],
  ["were there in March 2023", [], { year: 2023, month: 3 }],
  ["has Ben sent on the 5th of March 2023", [ben], { year: 2023, month: 3, day: 5 }],
  ["were sent on March 3, 2023", [], { year: 2023, month: 3, day: 3 }],
  ["were sent on 2023-05-05", [], { year: 2023, month: 5, day: 5 }],
])("%j says who and when", (text, named, period) => {
  expect(scope(text)).toEqual({ named, period });
});

test.each([
  "did Ana send last week",
  "did Ana send at night",
  "did Ana send in the first week of March 2023",
  "were sent yesterday",
  "on weekends",
  "did Ana send to Ben",
  "did Ana's sister send",
  "did Ana Costa send",
  "did I send",
  "since March 2023",
  "from March to April 2023",
  "in 2022 and 2023",
  "this year",
  "did May send",
])("%j says more than who and when", (text) => {
  expect(scope(text)).toBeUndefined();
});
