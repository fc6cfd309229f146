import { expect, test } from "vitest";
import { namedPeople } from "@/lib/search/named-people";

const people = ["Ana Lima", "Ben", "Will Stone", "+44 7700 900123", "李明"].map((name, idx) => ({
  idx,
  name,
}));
const isEveryday = (word: string) => word === "will";
const named = (question: string) => namedPeople(question, people, isEveryday).map(({ name }) => name);

test.each<[string, string[]]>([
  ["What did Ana say?", ["Ana Lima"]],
  ["what is lima's and ben's plan", ["Ana Lima", "Ben"]],
  ["What will happen in 44 days?", []],
  ["What did Will buy?", ["Will Stone"]],
  ["Will it rain?", []],
  ["李明说了什么", ["李明"]],
  ["Is the bench ready?", []],
])("%j", (question, names) => {
  expect(named(question)).toEqual(names);
});
