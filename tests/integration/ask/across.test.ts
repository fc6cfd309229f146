import { beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { factNumber, gardenChat } from "./garden-chat";
import { citedIn, readAnswer } from "./read-answer";

withTestApp();

const client = new ApiClient();
const stranger = new ApiClient();
let garden: string;
let harbour: string;

/** A chat with facts of its own, and one that the other has as well. */
const harbourChat = [
  "01/03/2024, 08:15 - Mia: the lighthouse key hangs behind the blue door",
  "01/03/2024, 08:16 - Jon: good to know",
  "02/03/2024, 09:00 - Mia: pizza on the pier?",
  "02/03/2024, 09:05 - Jon: the tide is in, the pier is under water",
  "03/03/2024, 10:00 - Mia: our boiler is fine by the way",
].join("\n");

async function analyzed(text: string, title: string, by = client): Promise<string> {
  const { analysisId } = (await by.analyze(text, { title })).body;
  await by.follow(analysisId);
  return analysisId;
}

beforeAll(async () => {
  garden = await analyzed(gardenChat(), "Garden");
  harbour = await analyzed(harbourChat, "Harbour *and* [1]");
});

const ask = async (question: string, extra: object = {}) =>
  readAnswer((await client.post("/api/chat", { question, ...extra })).response);

describe("a question about several chats", () => {
  test("is answered from the chat that has the answer, which each citation names", async () => {
    const { text, sources, accepted, citations } = await ask("Where does the lighthouse key hang?");
    expect(accepted.chats.map(({ id }) => id).toSorted()).toEqual([garden, harbour].toSorted());
    expect(text).toContain("In **Harbour \\*and\\* (1)**:");
    const key = sources.messages.find(({ text: said }) => said.includes("blue door"));
    expect(key).toMatchObject({ messageId: 0, across: { analysisId: harbour } });
    expect(text).toContain(`blue door [${key?.across?.number}]`);
    expect(citations).toContain(0);
    expect(sources.searched).toBe(63 + 5);
  });

  test("has numbers of its own for the messages of all chats, the same ones when it is read again", async () => {
    const { text, sources, accepted } = await ask("What about the boiler?");
    const numbers = sources.messages.map(({ across }) => across?.number);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(new Set(sources.messages.map(({ across }) => across?.analysisId))).toEqual(
      new Set([garden, harbour]),
    );
    const { turn } = (await client.get(`/api/turns/${accepted.turnId}`)).body;
    expect(turn.answer).toBe(text);
    const cited = citedIn(text).map((number) => sources.messages[number - 1]);
    expect(turn.citations).toEqual(cited);
    expect(cited.map((message) => message?.text)).toEqual(
      expect.arrayContaining([
        "The landlord says the boiler will be replaced on the ninth of March",
        "our boiler is fine by the way",
      ]),
    );
  });

  test("that asks for a number is counted in each chat", async () => {
    const { text, sources } = await ask("How often was pizza mentioned?");
    expect(text).toContain("**3 messages** in these chats together.");
    expect(text).toMatch(/In \*\*Garden\*\*: .*\*\*2 messages with/);
    expect(text).toMatch(/In \*\*Harbour.*: .*\*\*1 message with/);
    for (const number of citedIn(text)) {
      expect(sources.messages[number - 1]?.text).toMatch(/pizza/);
    }
  });

  test("asks only the chats that are chosen, and goes on with them", async () => {
    const first = await ask("Where does the lighthouse key hang?", { analysisIds: [garden] });
    expect(first.accepted.chats.map(({ title }) => title)).toEqual(["Garden"]);
    expect(first.text).not.toContain("blue door");
    const next = await ask("and the boiler?", { threadId: first.accepted.threadId });
    expect(next.accepted.chats.map(({ title }) => title)).toEqual(["Garden"]);
    expect(next.sources.messages.map(({ messageId }) => messageId)).toContain(factNumber(0));
  });

  test("says so when none of them has anything about it", async () => {
    const { text, citations } = await ask("What is the capital of Mongolia?");
    expect(text).toMatch(/found nothing about this in the 68 messages of these chats/);
    expect(citations).toEqual([]);
  });

  test("is a conversation of its own, listed apart from those of each chat", async () => {
    const { accepted } = await ask("Where does the lighthouse key hang?");
    expect((await client.get("/api/threads/latest")).body.thread.id).toBe(accepted.threadId);
    const { threads } = (await client.get("/api/threads")).body;
    expect(threads[0]).toMatchObject({ id: accepted.threadId, questions: 1 });
    expect((await client.get(`/api/analyses/${harbour}/threads`)).body.threads).toEqual([]);
    const anew = await client.post(`/api/turns/${accepted.turnId}/regenerate`);
    expect((await readAnswer(anew.response)).text).toContain("blue door");
  });
});

describe("a question about several chats is refused", () => {
  const refusal = async (body: object, by = client) => {
    const { status, body: answer } = await by.post("/api/chat", body);
    return [status, answer?.error?.code];
  };

  test("when one of them, or the thread, is somebody else's or about one chat", async () => {
    const own = (
      await readAnswer((await client.post(`/api/analyses/${garden}/chat`, { question: "pizza" })).response)
    ).accepted;
    const { accepted } = await ask("pizza");
    expect(await refusal({ question: "a", analysisIds: [garden] }, stranger)).toEqual([404, "not-found"]);
    expect(await refusal({ question: "a", threadId: accepted.threadId }, stranger)).toEqual([
      404,
      "not-found",
    ]);
    expect(await refusal({ question: "a", threadId: own.threadId })).toEqual([404, "not-found"]);
    expect(await refusal({ question: "a", analysisIds: [garden, crypto.randomUUID()] })).toEqual([
      404,
      "not-found",
    ]);
    const single = `/api/analyses/${garden}/chat`;
    expect((await client.post(single, { question: "a", threadId: accepted.threadId })).status).toBe(404);
    expect((await stranger.get("/api/threads")).body.threads).toEqual([]);
    expect((await stranger.get("/api/threads/latest")).body.thread).toBeNull();
  });

  test("when there is none, or too many are named", async () => {
    expect(await refusal({ question: "a" }, stranger)).toEqual([409, "not-ready"]);
    expect(await refusal({ question: "a", analysisIds: [] })).toEqual([400, "bad-request"]);
    const many = Array.from({ length: 21 }, () => crypto.randomUUID());
    expect(await refusal({ question: "a", analysisIds: many })).toEqual([400, "bad-request"]);
  });
});

test("deleting a chat deletes the conversations that quoted it, and counts them on its receipt", async () => {
  const gone = await analyzed(harbourChat, "Gone");
  const { accepted } = await ask("Where does the lighthouse key hang?", { analysisIds: [garden, gone] });
  const { accepted: kept } = await ask("pizza", { analysisIds: [garden, harbour] });
  const { body } = await client.call("DELETE", `/api/analyses/${gone}`);
  expect(body.deleted.turns).toBe(1);
  expect((await client.get(`/api/threads/${accepted.threadId}`)).status).toBe(404);
  expect((await client.get(`/api/turns/${accepted.turnId}`)).status).toBe(404);
  expect((await client.get(`/api/threads/${kept.threadId}`)).status).toBe(200);
});
