import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { analyses } from "@/db/schema/analyses";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";

withTestApp();

const authors = ["Ana", "Ben", "Ana (old phone)", "Benny"];
const chat = Array.from({ length: 40 }, (_, i) => {
  const minute = String(i).padStart(2, "0");
  return `13/01/2024, 10:${minute} - ${authors[i % 4]}: ${authors[i % 4]} tells about the ${i % 2 ? "boat" : "garden"}, part ${i}`;
}).join("\n");

const person = new ApiClient();
let path: string;
const merge = (from: number, into: number) => person.post(`${path}/people/merge`, { from, into });
const unmerge = (idx: number) => person.post(`${path}/people/unmerge`, { idx });
const stats = async () => (await person.get(path)).body.analysis.stats;

beforeAll(async () => {
  const { body } = await person.analyze(chat, { dateOrder: "dmy" });
  await person.follow(body.analysisId);
  path = `/api/analyses/${body.analysisId}`;
});

describe("two names of one person", () => {
  test("count as one everywhere once merged, and as before once taken apart", async () => {
    const before = await stats();
    const transcript = (await person.get(`${path}/messages`)).body;

    const { status, body } = await merge(2, 0);
    expect(status).toBe(200);
    expect(body.people).toEqual([
      {
        idx: 0,
        name: "Ana",
        messages: 20,
        merged: [{ idx: 2, name: "Ana (old phone)", messages: 10, mergedInto: 0 }],
      },
      { idx: 1, name: "Ben", messages: 10, merged: [] },
      { idx: 3, name: "Benny", messages: 10, merged: [] },
    ]);
    const merged = await stats();
    expect(
      merged.people.map(({ name, messages }: { name: string; messages: number }) => [name, messages]),
    ).toEqual([
      ["Ana", 20],
      ["Ben", 10],
      ["Benny", 10],
    ]);
    expect(merged.months[0].byPerson).toEqual({ 0: 20, 1: 10, 3: 10 });
    expect((await person.get(path)).body.analysis.people).toHaveLength(3);

    const theirs = (await person.get(`${path}/messages?author=0&limit=200`)).body;
    expect(theirs.matches).toBe(20);
    expect(
      new Set(theirs.messages.map((message: { author: { name: string } }) => message.author.name)),
    ).toEqual(new Set(["Ana"]));

    expect((await unmerge(2)).status).toBe(200);
    expect(await stats()).toEqual(before);
    expect((await person.get(`${path}/messages`)).body).toEqual(transcript);
  });

  test("stay together with what was merged into them before, and come apart in any order", async () => {
    const before = await stats();
    await merge(3, 1);
    await merge(1, 0);
    expect((await stats()).people).toMatchObject([
      { idx: 0, messages: 30 },
      { idx: 2, messages: 10 },
    ]);
    await unmerge(1);
    expect((await stats()).people).toMatchObject([{ idx: 1, messages: 20 }, { idx: 0 }, { idx: 2 }]);
    await unmerge(3);
    expect(await stats()).toEqual(before);
  });

  test("are one person to questions, by either name, and in citations", async () => {
    await merge(3, 1);
    for (const name of ["Benny", "Ben"]) {
      const answer = await ask(`How many messages did ${name} send?`);
      expect(answer.text).toContain("Ben sent **20 messages**");
      expect(answer.text).not.toContain("Benny sent");
    }
    const { sources } = await ask("What did Benny tell about the boat?");
    const names = new Set(sources.map(({ author }) => author?.name));
    expect(names).toContain("Ben");
    expect(names).not.toContain("Benny");
    await unmerge(3);
  });
});

test("a merge that makes no sense is refused with a reason, and changes nothing", async () => {
  const before = (await person.get(`${path}/people`)).body;
  expect(await merge(1, 1)).toMatchObject({ status: 400, body: { error: { code: "bad-request" } } });
  expect(await merge(9, 1)).toMatchObject({ status: 404, body: { error: { code: "not-found" } } });
  expect(await merge(1, -1)).toMatchObject({ status: 400 });
  expect(await unmerge(1)).toMatchObject({ status: 409, body: { error: { code: "conflict" } } });
  await merge(1, 0);
  expect(await merge(1, 2)).toMatchObject({ status: 409 });
  expect(await merge(0, 1)).toMatchObject({ status: 409 });
  await unmerge(1);
  expect((await person.get(`${path}/people`)).body).toEqual(before);
});

test("people of someone else's chat are not found", async () => {
  const stranger = new ApiClient();
  const tries = [
    stranger.get(`${path}/people`),
    stranger.post(`${path}/people/merge`, { from: 1, into: 0 }),
    stranger.post(`${path}/people/unmerge`, { idx: 1 }),
  ];
  for (const { status } of await Promise.all(tries)) expect(status).toBe(404);
});

async function ask(question: string) {
  const { response } = await person.post(`${path}/chat`, { question });
  const events = (await response.text()).split("\n\n").filter(Boolean);
  const dataOf = (name: string) =>
    events
      .filter((event) => event.includes(`event: ${name}\n`))
      .map((event) => JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? "null"));
  const sources: { author: { idx: number; name: string } | null }[] = dataOf("sources")[0].messages;
  return {
    text: dataOf("text")
      .map(({ delta }) => delta)
      .join(""),
    sources,
  };
}

test("names stay as they are where the statistics cannot be counted anew", async () => {
  const { db } = await import("@/db/client");
  const setTimeZone = (name: string) =>
    db()
      .update(analyses)
      .set({ timeZone: name })
      .where(eq(analyses.id, path.split("/").at(-1) ?? ""));
  const before = (await person.get(`${path}/people`)).body;
  await setTimeZone("Mars/Olympus");
  expect((await merge(3, 1)).status).toBe(500);
  await setTimeZone("UTC");
  expect((await person.get(`${path}/people`)).body).toEqual(before);
});
