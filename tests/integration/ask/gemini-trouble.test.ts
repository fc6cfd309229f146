import { beforeAll, describe, expect, test } from "vitest";
import { env } from "@/lib/env";
import type { ModelTurn } from "@/tests/fake-gemini/chat";
import { ApiClient } from "../api-client";
import { withFakeGemini } from "../embeddings/with-fake-gemini";
import { withTestApp } from "../test-app";
import { factNumber, gardenChat } from "./garden-chat";
import { chatEvents, readAnswer } from "./read-answer";

const fake = withFakeGemini();
withTestApp();

const client = new ApiClient();
let chatPath: string;
let analysisId: string;
beforeAll(async () => {
  analysisId = (await client.analyze(gardenChat())).body.analysisId;
  chatPath = `/api/analyses/${analysisId}/chat`;
  await client.follow(analysisId);
});

const QUESTION = "When will the boiler be replaced?";
const ask = async () => readAnswer((await client.post(chatPath, { question: QUESTION })).response);
const asked = () =>
  fake.gemini.requests.flatMap(({ method, body }) => (method === "streamGenerateContent" ? body : []));
const responsesIn = (i: number) =>
  asked()
    [i]?.contents.at(-1)
    ?.parts.map(({ functionResponse }) => functionResponse?.response);
const call = (name: string, args?: unknown) => ({ functionCall: { name, args } });

describe("before a word was written, the answer says why and comes without the model", () => {
  const failures: [string, ModelTurn, RegExp][] = [
    [
      "too many requests",
      { failure: { kind: "rate-limited", retryDelay: "37s" } },
      /Ask again in 37 seconds/,
    ],
    ["the quota of the day", { failure: { kind: "quota-exhausted" } }, /quota .* used up for today/],
    ["a wrong key", { failure: { kind: "key-refused" } }, /Check GEMINI_API_KEY/],
    ["a model that is not there", { failure: { kind: "model-missing" } }, /Check GEMINI_ANSWER_MODEL/],
    ["an error of its server", { failure: { kind: "server-error" } }, /could not be reached/],
    ["a cut connection", { ending: "cut" }, /could not be reached/],
    ["a stream that is no JSON", { ending: "malformed" }, /could not be reached/],
    ["a stream without an end", { finishReason: null }, /could not be reached/],
    ["a question refused", { blockReason: "PROHIBITED_CONTENT" }, /declined to answer/],
    ["an answer refused", { finishReason: "SAFETY" }, /declined to answer/],
    ["an answer that is a recital", { finishReason: "RECITATION" }, /declined to answer/],
    ["thoughts to the longest length", { finishReason: "MAX_TOKENS" }, /gave no answer/],
    ["nothing", {}, /gave no answer/],
    ["thoughts only", { parts: [{ text: "Hm.", thought: true }] }, /gave no answer/],
  ];
  test.each(failures)("%s", async (_, turn, why) => {
    fake.gemini.playAlways(turn);
    const { text, citations, unsourced, order, sources } = await ask();
    expect(text).toMatch(why);
    expect(text).toContain("This is answered without it:");
    expect(text).toContain("ninth of March");
    expect(citations).toContain(factNumber(0));
    expect(sources.mode).toBe("keyless");
    expect(unsourced).toEqual([]);
    expect(order.at(-1)).toBe("done");
  });

  test("in the language of the question", async () => {
    fake.gemini.playAlways({ failure: { kind: "rate-limited", retryDelay: "37s" } });
    const question = "Was sagt der landlord über den boiler?";
    const { text } = await readAnswer((await client.post(chatPath, { question })).response);
    expect(text).toMatch(
      /^Gemini wird gerade zu oft gefragt\. Frage in 37 Sekunden noch einmal\. Diese Antwort/,
    );
  });

  test("a question that the rules answer too, but not as well", async () => {
    fake.gemini.playAlways({ failure: { kind: "server-error" } });
    const question = "What happened in February 2024?";
    const { text, sources } = await readAnswer((await client.post(chatPath, { question })).response);
    expect(asked()).toHaveLength(1);
    expect(text).toMatch(/could not be reached[\s\S]*without it:[\s\S]*63 messages/);
    expect(sources.mode).toBe("keyless");
  });

  test("an embedding of the question that cannot be had either", async () => {
    fake.gemini.failNext({ kind: "server-error" }, { kind: "server-error" });
    expect((await ask()).text).toMatch(/could not be reached[\s\S]*ninth of March/);
  });

  test("no answer in time", async () => {
    const settings = env();
    const before = settings.GEMINI_ANSWER_SECONDS;
    settings.GEMINI_ANSWER_SECONDS = 1;
    fake.gemini.playAlways({ ending: "silent" });
    const { text } = await ask();
    settings.GEMINI_ANSWER_SECONDS = before;
    expect(text).toMatch(/longer than 1 seconds?[\s\S]*ninth of March/);
  });
});

describe("a service that is busy is asked again, and that is told", () => {
  const good = { text: [`On the ninth [${factNumber(0)}].`] };
  const soon: ModelTurn = { failure: { kind: "rate-limited", retryDelay: "0.02s" } };

  test("after the time that it tells, in whichever round it is", async () => {
    fake.gemini.play(soon, { parts: [call("count_messages", {})] }, soon, soon, good);
    const { text, order, sources } = await ask();
    expect(text).toBe(good.text[0]);
    expect(sources.mode).toBe("gemini");
    expect(order).toContain("waiting");
    expect(order.at(-1)).toBe("done");
    expect(asked()).toHaveLength(5);
  });

  test("after a second where it is overloaded", async () => {
    fake.gemini.play({ failure: { kind: "overloaded" } }, good);
    const { text, order } = await ask();
    expect([text, order]).toEqual([
      good.text[0],
      ["sources", "waiting", "text", "citations", "cost", "done"],
    ]);
  });

  test("three times at most", async () => {
    fake.gemini.playAlways(soon);
    const { text } = await ask();
    expect(text).toMatch(/asked too often.*without it:[\s\S]*ninth of March/);
    expect(asked()).toHaveLength(4);
  });

  test.each<[string, ModelTurn]>([
    ["the quota of the day", { failure: { kind: "quota-exhausted" } }],
    ["a longer wait", { failure: { kind: "rate-limited", retryDelay: "11s" } }],
  ])("but not for %s", async (_, turn) => {
    fake.gemini.playAlways(turn);
    const { order, sources } = await ask();
    expect(order).not.toContain("waiting");
    expect(sources.mode).toBe("keyless");
    expect(asked()).toHaveLength(1);
  });

  test("until it is stopped", async () => {
    fake.gemini.playAlways({ failure: { kind: "rate-limited", retryDelay: "9.5s" } });
    const { response } = await client.post(chatPath, { question: QUESTION });
    const events: string[] = [];
    let turnId = "";
    for await (const { event, data } of chatEvents(response)) {
      events.push(event);
      if (event === "accepted") ({ turnId } = data);
      if (event !== "waiting") continue;
      expect(data.seconds).toBe(10);
      await client.post(`/api/turns/${turnId}/stop`);
    }
    expect(events).toEqual(["accepted", "sources", "waiting", "stopped"]);
    expect(asked()).toHaveLength(1);
  });
});

describe("in the middle of an answer, what came is kept and the error told", () => {
  const begun = ["The boiler will be ", `replaced [${factNumber(0)}]. It`];
  const failures: [string, ModelTurn, RegExp][] = [
    ["a cut connection", { text: begun, ending: "cut" }, /stopped in the middle/],
    ["a stream that is no JSON", { text: begun, ending: "malformed" }, /stopped in the middle/],
    ["a stream without an end", { text: begun, finishReason: null }, /stopped in the middle/],
    ["a refusal", { text: begun, finishReason: "SAFETY" }, /declined to go on/],
  ];
  test.each(failures)("%s", async (_, turn, why) => {
    fake.gemini.playAlways(turn);
    const { text, order, error } = await ask();
    expect(text).toBe(`The boiler will be replaced [${factNumber(0)}].`);
    expect(order).toEqual(["sources", "text", "error"]);
    expect(error).toEqual({ code: "answer-unavailable", message: expect.stringMatching(why) });
    const { body } = await client.get(`/api/analyses/${analysisId}/threads/latest`);
    expect(body.thread.turns.at(-1)).toMatchObject({
      status: "failed",
      answer: text,
      cost: { inputTokens: expect.any(Number) },
    });
  });

  test("what was asked is answered without the model when that is wished", async () => {
    fake.gemini.playAlways({ text: begun, ending: "cut" });
    const { accepted, error } = await ask();
    expect(error?.code).toBe("answer-unavailable");
    const requests = asked().length;
    const path = `/api/turns/${accepted.turnId}/regenerate`;
    const quoted = await readAnswer((await client.post(`${path}?mode=keyless`)).response);
    expect(quoted.sources.mode).toBe("keyless");
    expect(quoted.text).toContain("ninth of March");
    expect(quoted.text).not.toContain("GEMINI_API_KEY");
    expect(asked()).toHaveLength(requests);
    const { turn } = (await client.get(`/api/turns/${accepted.turnId}`)).body;
    expect(turn).toMatchObject({ status: "answered", mode: "keyless", problem: null });
    expect((await client.post(`${path}?mode=gemini`)).body.error.code).toBe("bad-request");
  });

  test("the longest length: it is marked as cut off, and whole for the rest", async () => {
    fake.gemini.play({
      text: [`It will be replaced [${factNumber(0)}]. And the`],
      finishReason: "MAX_TOKENS",
    });
    const { text, unsourced, order } = await ask();
    expect(text).toMatch(/And the\n\n\*\(The answer was cut off here/);
    expect(unsourced).toEqual(["And the"]);
    expect(order.at(-1)).toBe("done");
  });
});

describe("calls that cannot be answered are told so, and asked for once more", () => {
  const good = { text: [`On the ninth [${factNumber(0)}].`] };
  test.each([
    ["a tool that there is not", call("delete_messages", { all: true }), /no tool "delete_messages"/],
    ["arguments of another kind", call("find_messages", { limit: "many" }), /limit/],
    ["arguments left out", call("search_messages"), /query/],
    ["arguments that are no object", call("count_messages", [1]), /object|arguments/i],
    ["a day that there is not", call("count_messages", { from: "2024-02-31" }), /from/],
  ])("%s", async (_, part, problem) => {
    fake.gemini.play({ parts: [part] }, good);
    const { text } = await ask();
    expect(text).toBe(good.text[0]);
    expect(responsesIn(1)).toEqual([{ problem: expect.stringMatching(problem) }]);
  });

  test("too many at once", async () => {
    fake.gemini.play({ parts: Array.from({ length: 12 }, () => call("count_messages", {})) }, good);
    await ask();
    expect(responsesIn(1)).toHaveLength(12);
    expect(responsesIn(1)?.at(-1)).toEqual({ problem: expect.stringMatching(/At most 8/) });
  });

  test("more than the context holds", async () => {
    const settings = env();
    const before = settings.GEMINI_CONTEXT_TOKENS;
    settings.GEMINI_CONTEXT_TOKENS = 150;
    fake.gemini.play({ parts: [call("search_messages", { query: "boiler", limit: 50 })] }, good);
    await ask();
    settings.GEMINI_CONTEXT_TOKENS = before;
    expect(responsesIn(1)).toEqual([{ problem: expect.stringMatching(/too much/) }]);
  });

  test("a call that is no call", async () => {
    fake.gemini.play({ finishReason: "MALFORMED_FUNCTION_CALL" }, good);
    expect((await ask()).text).toBe(good.text[0]);
  });

  test("calls without end: six rounds, then an answer without tools", async () => {
    fake.gemini.playAlways(({ toolConfig }) =>
      toolConfig?.functionCallingConfig?.mode === "NONE" ? good : { parts: [call("count_messages", {})] },
    );
    expect((await ask()).text).toBe(good.text[0]);
    expect(asked()).toHaveLength(7);
    expect(asked().at(-1)?.contents.at(-1)?.parts[0]?.text).toMatch(/no more tools/);
  });

  test("calls without end even then: the messages are quoted", async () => {
    fake.gemini.playAlways({ parts: [call("count_messages", {})] });
    expect((await ask()).text).toMatch(/gave no answer[\s\S]*ninth of March/);
    expect(asked()).toHaveLength(7);
  });
});

test("an answer that is stopped ends the request to the model", async () => {
  const { answerQuestion } = await import("@/lib/ask/answer-question");
  const { db } = await import("@/db/client");
  const { analyses } = await import("@/db/schema/analyses");
  const [analysis] = await db().select().from(analyses);
  if (!analysis) throw new Error("There is no analysis.");
  fake.gemini.playAlways({ text: ["The boiler ", "will ", "be"], ending: "silent" });
  const stop = new AbortController();
  const cutShort = fake.gemini.cutShort();
  const asked = { analysis, question: QUESTION, history: [], signal: stop.signal };
  const { pieces } = await answerQuestion(db(), asked);
  const run = async () => {
    for await (const piece of pieces) if (typeof piece === "string") stop.abort(new Error("stopped"));
  };
  await expect(run()).rejects.toThrow("stopped");
  await expect.poll(() => fake.gemini.cutShort()).toBe(cutShort + 1);
});

test("an answer goes on when its reader goes away", async () => {
  const { response } = await client.post(chatPath, { question: QUESTION });
  for await (const { event } of chatEvents(response)) if (event === "sources") break;
  const latest = async () => (await client.get(`/api/analyses/${analysisId}/threads/latest`)).body.thread;
  await expect.poll(async () => (await latest()).turns[0].status).toBe("answered");
  expect((await latest()).turns[0].answer).toContain("ninth of March");
});
