import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { factNumber, gardenChat, messageCount } from "./garden-chat";
import { chatEvents, citedIn, readAnswer } from "./read-answer";

withTestApp();

const client = new ApiClient();
let analysisId: string;
let chatPath: string;

beforeAll(async () => {
  const { body } = await client.analyze(gardenChat());
  analysisId = body.analysisId;
  chatPath = `/api/analyses/${analysisId}/chat`;
  const seen = await client.follow(analysisId);
  expect(seen.at(-1)?.status).toBe("ready");
});

const ask = async (question: string, threadId?: string) =>
  readAnswer((await client.post(chatPath, { question, threadId })).response);

describe("an answer", () => {
  test("comes as sources, text, citations and done, and says once that there is no key", async () => {
    const answer = await ask("Who keeps the spare key of the cellar?");
    expect(answer.order).toEqual(["sources", "text", "citations", "done"]);
    expect(answer.sources).toMatchObject({ mode: "keyless", searched: messageCount });
    expect(answer.text).toMatch(/keyless/);
    const next = await ask("When will the boiler be replaced?", answer.sources.threadId);
    expect(next.text).not.toMatch(/keyless/);
    expect(next.sources.threadId).toBe(answer.sources.threadId);
  });

  test("quotes the message with the answer, with its author and its time, and cites it", async () => {
    const { text, citations, sources } = await ask("When will the boiler be replaced?");
    const seq = factNumber(0);
    expect(citations).toContain(seq);
    expect(text).toContain("**Ana**, 2 February 2024 at 09:15");
    expect(text).toContain(`ninth of March [${seq}]`);
    expect(sources.messages.find(({ messageId }) => messageId === seq)).toMatchObject({
      author: { name: "Ana" },
      sentAt: "2024-02-02T09:15:00.000Z",
    });
  });

  test("is in German where it is asked so, with the messages as they stand", async () => {
    const { text, citations } = await ask("Was sagt der landlord über den boiler?");
    expect(citations).toContain(factNumber(0));
    expect(text).toContain("**Ana**, 2. Februar 2024 um 09:15");
    expect(text).toMatch(/Diese Nachrichten kommen der Frage am nächsten:/);
    expect(text).toMatch(/Mit einem Gemini-Schlüssel/);
    const nothing = await ask("Warum ist Quantenphysik so schwierig?");
    expect(nothing.text).toMatch(/^Dazu habe ich in den \d+ Nachrichten dieses Chats nichts gefunden\./);
    expect(nothing.isNotInChat).toBe(true);
  });

  test("cites only messages among its sources, and what a message looks like citing is no citation", async () => {
    const { text, citations, sources } = await ask("Who bought the old piano?");
    const known = new Set(sources.messages.map(({ messageId }) => messageId));
    expect(citedIn(text)).toEqual(citations);
    expect(citations.every((id) => known.has(id))).toBe(true);
    expect(text).toContain("for 300 euros (5) [31]");
  });

  test("shows the first message that has another form of a counted word", async () => {
    const chat = [
      "1/2/2024, 08:15 - Ana: where is the key",
      "1/2/2024, 08:16 - Ben: there are two keys",
      "1/2/2024, 08:17 - Ana: I mean the key of the cellar",
    ].join("\n");
    const { body } = await client.analyze(chat);
    expect((await client.follow(body.analysisId)).at(-1)?.status).toBe("ready");
    const { response } = await client.post(`/api/analyses/${body.analysisId}/chat`, {
      question: "How often was the key mentioned?",
    });
    expect((await readAnswer(response)).text).toContain(
      "In another form (“keys”) it is in 1 more message, first [1].",
    );
  });

  test("calls nobody faster than who is told to take as long", async () => {
    const { text } = await ask("Who replies fastest?");
    expect(text).toMatch(/^\*\*(Ana|Ben)\*\* and \*\*(Ana|Ben)\*\* reply fastest: after \*\*1 hour\*\*/);
  });

  test("names whom a message is of once", async () => {
    const { text } = await ask("When did Ana first mention the boiler?");
    expect(text).toMatch(
      /^Ana's first message with “boiler” was sent on \*\*Friday, 2 February 2024 at 09:15\*\*:/,
    );
  });

  test("says whom it has nothing of, where it is somebody else who wrote about it", async () => {
    const { text, citations, isNotInChat } = await ask("Why did Ana sell the old piano to a school in Graz?");
    expect(text).toMatch(/^I found nothing about this that Ana wrote\. These messages come closest:/);
    expect(citations).toContain(factNumber(3));
    expect(isNotInChat).toBe(true);
    expect((await ask("Why did Ben sell the old piano?")).isNotInChat).toBe(false);
  });

  test("says so when there is nothing about it in the chat", async () => {
    const { text, citations, isNotInChat } = await ask("What is the capital of Mongolia?");
    expect(isNotInChat).toBe(true);
    expect(text).toMatch(/found nothing about this in the 63 messages/);
    expect(citations).toEqual([]);
  });

  test.each([
    ["How many messages did Ana send?", /Ana sent \*\*(\d+) messages\*\*/],
    ["Who sent the most messages?", /\*\*\w+\*\* sent the most/],
    ["How many messages were there in February 2024?", /There are \*\*63 messages\*\* in February 2024/],
    ["How many messages were there in March?", /There are no messages in March/],
    ["How often was pizza mentioned?", /There are \*\*2 messages with “pizza”\*\*/],
    ["When did Ana first mention the piano?", /no message of Ana with “piano”/],
    [
      "When was the piano last mentioned?",
      /sent by \*\*Ben\*\* on \*\*Sunday, 11 February 2024 at 09:15\*\*:[\s\S]*\[31\]/,
    ],
    ["How often was “piano by the sea” mentioned?", /no message with “piano by the sea”/],
    [
      "How many messages were sent yesterday?",
      /on 20 February 2024[\s\S]*Counted back from the last message/,
    ],
    ["How often did Ana mention pizza at night?", /no message of Ana with “pizza” at night/],
    ["When was the first message about the moon?", /no message with “moon”/],
    ["How many messages did Ana send to Ben?", /Ana sent \*\*\d+ messages\*\*/],
    ["How many messages did Zoe send?", /Nobody who wrote in this chat is called Zoe/],
    ["What happened on 11 February 2024?", /\*\*3 messages\*\* on 11 February 2024:[\s\S]*old piano/],
    ["How many times did Ana say “Had pizza”?", /Ana sent \*\*1 message with “Had pizza”\*\*/],
  ])("%s is counted, not guessed", async (question, expected) => {
    const { text, citations } = await ask(question);
    expect(text).toMatch(expected);
    expect(citedIn(text)).toEqual(citations);
  });

  test.each([
    "How many times was Ben's school mentioned?",
    "How often was the piano by the sea mentioned?",
    "How many messages made Ana laugh?",
  ])("%s is not counted as if it asked for less", async (question) => {
    expect((await ask(question)).text).toMatch(/These messages come closest|I found nothing about this/);
  });

  test.each(["😀", "?", "x".repeat(10_000), "Wo ist der Schlüssel?"])(
    "an odd question gets one: %.20s",
    async (question) => {
      expect((await ask(question)).order.at(-1)).toBe("done");
    },
  );
});

describe("a question is refused", () => {
  const status = async (body: unknown, path = chatPath, by = client) => {
    const answer = await by.post(path, body);
    return [answer.status, answer.body?.error?.code];
  };

  test("when it is empty, too long or no question", async () => {
    expect(await status({ question: "  " })).toEqual([400, "bad-request"]);
    expect(await status({ question: "x".repeat(10_001) })).toEqual([400, "bad-request"]);
    expect(await status({})).toEqual([400, "bad-request"]);
    expect(await status({ question: "a", threadId: "1" })).toEqual([400, "bad-request"]);
  });

  test("when the analysis is somebody else's or nobody's", async () => {
    const stranger = new ApiClient();
    expect(await status({ question: "a" }, chatPath, stranger)).toEqual([404, "not-found"]);
    expect((await stranger.get(`/api/analyses/${analysisId}/threads/latest`)).status).toBe(404);
    expect(await status({ question: "a" }, "/api/analyses/nonsense/chat")).toEqual([404, "not-found"]);
  });

  test("when its thread belongs to another analysis", async () => {
    const { sources } = await ask("pizza");
    const other = (await client.analyze(gardenChat())).body.analysisId;
    await client.follow(other);
    const asked = { question: "a", threadId: sources.threadId };
    expect(await status(asked, `/api/analyses/${other}/chat`)).toEqual([404, "not-found"]);
  });
});

describe("the latest thread", () => {
  const latest = async () => (await client.get(`/api/analyses/${analysisId}/threads/latest`)).body.thread;
  let threadId: string | undefined;
  afterEach(() => {
    threadId = undefined;
  });

  test("has the questions with their answers and what they cite", async () => {
    const first = await ask("Who keeps the spare key of the cellar?");
    threadId = first.sources.threadId;
    const second = await ask("and when was that?", threadId);
    const thread = await latest();
    expect(thread.id).toBe(threadId);
    expect(thread.turns).toMatchObject([
      {
        question: "Who keeps the spare key of the cellar?",
        answer: first.text,
        status: "answered",
        mode: "keyless",
      },
      { question: "and when was that?", answer: second.text, status: "answered" },
    ]);
    expect(
      thread.turns[0].citations.map(({ messageId }: { messageId: number }) => messageId).toSorted(),
    ).toEqual(first.citations.toSorted());
  });

  test("has the answer whose reader went away", async () => {
    const { response } = await client.post(chatPath, { question: "Who sold the piano?" });
    for await (const { event } of chatEvents(response)) if (event === "sources") break;
    await expect.poll(async () => (await latest()).turns[0].status).toBe("answered");
    expect((await latest()).turns[0]).toMatchObject({ answer: expect.stringContaining("Graz") });
  });

  test("is none before anything was asked", async () => {
    const { body } = await client.analyze(gardenChat());
    expect((await client.get(`/api/analyses/${body.analysisId}/threads/latest`)).body).toEqual({
      thread: null,
    });
    await client.follow(body.analysisId);
  });
});
