import { beforeEach, describe, expect, test } from "vitest";
import { zip } from "../../unit/formats/zip";
import { ApiClient } from "../api-client";
import { countRows, storedFiles, withTestApp } from "../test-app";
import { conversation, telegramAccount, whatsAppText } from "./exports";

withTestApp();

const account = telegramAccount([
  { name: "Family", messages: conversation(["Ana", "Ben"], 12) },
  { name: "Boat club", messages: conversation(["Ana", "Carl", "Dora"], 30) },
  { name: "Work", messages: conversation(["Ana", "Eve"], 7) },
]);

let person: ApiClient;
beforeEach(() => {
  person = new ApiClient();
});

async function chatsOf(upload: string) {
  const { body } = await person.get(`/api/uploads/${upload}/survey`);
  const chats: { chat: string; title: string; messages: number }[] = body.chats;
  return { body, idOf: (title: string) => chats.find((chat) => chat.title === title)?.chat };
}

describe("an export of several chats", () => {
  test("is listed and the chosen ones are indexed, each as its own, from one file", async () => {
    const upload = await person.upload(account, "result.json");
    const { body, idOf } = await chatsOf(upload);
    expect(body.chats).toMatchObject([
      { title: "Family", messages: 12, people: 2, participants: ["Ana", "Ben"] },
      { title: "Boat club", messages: 30, people: 3 },
      { title: "Work", messages: 7, people: 2 },
    ]);

    const started = await person.post("/api/analyze", { upload, chats: [idOf("Family"), idOf("Boat club")] });
    expect(started.status).toBe(202);
    expect(started.body.analyses).toHaveLength(2);
    expect(started.body.analyses[0]).toEqual({
      analysisId: started.body.analysisId,
      jobId: started.body.jobId,
    });
    const listed = (await person.get("/api/analyses")).body.analyses;
    expect(listed.map(({ title }: { title: string }) => title).sort()).toEqual(["Boat club", "Family"]);

    const counts: number[] = [];
    for (const { analysisId } of started.body.analyses) {
      expect((await person.follow(analysisId)).at(-1)).toMatchObject({ status: "ready" });
      counts.push(await countRows("messages", analysisId));
    }
    expect(counts).toEqual([12, 30]);
    await expect.poll(storedFiles).not.toContain(upload);
  });

  test("of two thousand chats is surveyed once and its jobs do not repeat it", async () => {
    const chats = Array.from({ length: 2_000 }, (_, i) => ({
      name: `Chat ${i}`,
      messages: conversation(["Ana", `Friend ${i}`], 3),
    }));
    const upload = await person.upload(telegramAccount(chats), "result.json");
    const { body, idOf } = await chatsOf(upload);
    expect(body.chats).toHaveLength(2_000);
    const answer = await person.post("/api/analyze", { upload, chats: [idOf("Chat 1999")] });
    expect((await person.follow(answer.body.analysisId)).at(-1)?.counts.messages).toBe(3);
    const { importReport } = (await person.get(`/api/analyses/${answer.body.analysisId}`)).body.analysis;
    expect(importReport).toMatchObject({ otherChats: 1_999, people: 2, messages: 3, assumptions: [] });
  });

  test("does not have a chat that it does not name", async () => {
    const upload = await person.upload(account, "result.json");
    const { idOf } = await chatsOf(upload);
    const answer = await person.post("/api/analyze", { upload, chats: [idOf("Work"), "telegram#chats.99"] });
    expect(answer).toMatchObject({ status: 400, body: { error: { code: "chat-not-in-export" } } });
    expect((await person.get("/api/analyses")).body.analyses).toEqual([]);
  });

  test("says that the largest was taken where nobody chose", async () => {
    const { body } = await person.analyze(account, {}, "result.json");
    await person.follow(body.analysisId);
    const { title, importReport } = (await person.get(`/api/analyses/${body.analysisId}`)).body.analysis;
    expect(title).toBe("Boat club");
    expect(importReport.assumptions).toMatchObject([{ code: "largest-chat-taken" }]);
  });

  test("is nothing that someone else could choose from", async () => {
    const upload = await person.upload(account, "result.json");
    const stranger = new ApiClient();
    expect((await stranger.get(`/api/uploads/${upload}/survey`)).status).toBe(404);
    expect((await stranger.post("/api/analyze", { upload, chats: ["telegram#chats.0"] })).status).toBe(404);
  });
});

describe("parts of one chat", () => {
  const people = ["Ana", "Ben"];
  const twice = { author: "Ana", text: "yes", at: 25 };
  const parts = {
    "part 2/chat.txt": whatsAppText([...conversation(people, 20, 20), twice, twice]),
    "part 1/chat.txt": whatsAppText([...conversation(people, 30), twice]),
  };
  const sorted = (messages: { at: number }[]) => messages.sort((a, b) => a.at - b.at);
  const overlapping = {
    "a.txt": whatsAppText(sorted([...conversation(people, 20, 20), twice, twice]) as never),
    "b.txt": whatsAppText(sorted([...conversation(people, 30), twice]) as never),
  };

  test("become one analysis in order of time, what they have in common once", async () => {
    const upload = await person.upload(await zip(overlapping), "parts.zip");
    const { body } = await chatsOf(upload);
    const chats = body.chats.map(({ chat }: { chat: string }) => chat);
    expect(chats).toHaveLength(2);
    const started = await person.post("/api/analyze", { upload, chats, join: true, dateOrder: "dmy" });
    expect(started.body.analyses).toHaveLength(1);
    const { analysisId } = started.body;
    expect((await person.follow(analysisId)).at(-1)).toMatchObject({ status: "ready" });

    const { messages } = (await person.get(`/api/analyses/${analysisId}/messages?limit=200`)).body;
    const texts = messages.map(({ text }: { text: string }) => text);
    expect(texts.filter((text: string) => text === "yes")).toHaveLength(2);
    expect(texts.filter((text: string) => text !== "yes")).toEqual(
      Array.from({ length: 40 }, (_, i) => expect.stringContaining(`message ${i} `)),
    );
    expect(messages.map(({ id }: { id: number }) => id)).toEqual(Array.from({ length: 42 }, (_, i) => i));
    const { importReport } = (await person.get(`/api/analyses/${analysisId}`)).body.analysis;
    expect(importReport).toMatchObject({ messages: 53, alreadyThere: 11, otherChats: 0 });
  });

  test("are analysed apart where nobody joins them", async () => {
    const upload = await person.upload(await zip(parts), "parts.zip");
    const { body } = await chatsOf(upload);
    const chats = body.chats.map(({ chat }: { chat: string }) => chat);
    const started = await person.post("/api/analyze", { upload, chats, dateOrder: "dmy" });
    expect(started.body.analyses).toHaveLength(2);
    for (const { analysisId } of started.body.analyses) await person.follow(analysisId);
  });
});

test("an upload is kept while one that was cancelled may still want it", async () => {
  const upload = await person.upload(account, "result.json");
  const { idOf } = await chatsOf(upload);
  const chats = [idOf("Family"), idOf("Boat club")];
  const [family, club] = (await person.post("/api/analyze", { upload, chats })).body.analyses;
  await person.post(`/api/jobs/${club.jobId}/cancel`);
  const end = (await person.follow(club.analysisId)).at(-1);
  await person.follow(family.analysisId);
  if (end?.status !== "cancelled") return;
  expect(storedFiles()).toContain(upload);

  await person.post(`/api/jobs/${club.jobId}/retry`);
  expect((await person.follow(club.analysisId)).at(-1)).toMatchObject({
    status: "ready",
    counts: { messages: 30 },
  });
  await expect.poll(storedFiles).not.toContain(upload);
});

test("deleting one analysis leaves the upload to the other", async () => {
  const upload = await person.upload(account, "result.json");
  const { idOf } = await chatsOf(upload);
  const chats = [idOf("Family"), idOf("Boat club")];
  const [family, club] = (await person.post("/api/analyze", { upload, chats })).body.analyses;
  await person.call("DELETE", `/api/analyses/${family.analysisId}`);
  expect((await person.follow(club.analysisId)).at(-1)).toMatchObject({
    status: "ready",
    counts: { messages: 30 },
  });
  await expect.poll(storedFiles).not.toContain(upload);
});
