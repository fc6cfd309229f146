import { expect, it } from "vitest";
import { readSampleGlimpse } from "@/lib/sample/read-sample-glimpse";
import counts from "../fixtures/sample-chat.counts.json";

it("shows of the sample what was counted of it apart from the product", async () => {
  const { messages, people, months, passage } = await readSampleGlimpse();
  expect(messages).toBe(counts.messages);
  expect(Object.fromEntries(people.map((person) => [person.name, person.messages]))).toEqual(counts.byPerson);
  const byMonth = months.map(({ month, byPerson }) => [month, byPerson.reduce((sum, count) => sum + count)]);
  expect(Object.fromEntries(byMonth)).toEqual(counts.byMonth);
  expect(passage.map(({ author, text }) => `${people[author]?.name}: ${text}`)).toContain(
    "Maya: Four weeks in the teapot!",
  );
});
