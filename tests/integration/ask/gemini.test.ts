import { beforeAll, expect, test } from "vitest";
import type { GenerateBody } from "@/tests/fake-gemini/chat";
import { ApiClient } from "../api-client";
import { withFakeGemini } from "../embeddings/with-fake-gemini";
import { withTestApp } from "../test-app";
import { factNumber, gardenChat, messageCount } from "./garden-chat";
import { citedIn, readAnswer } from "./read-answer";

const fake = withFakeGemini();
withTestApp();

const client = new ApiClient();
let short: string;
let long: string;
beforeAll(async () => {
  short = (await client.analyze(gardenChat())).body.analysisId;
  long = (await client.analyze(gardenChat(1_200))).body.analysisId;
  await client.follow(short);
  await client.follow(long);
});

const ask = async (question: string, { of = short, threadId }: { of?: string; threadId?: string } = {}) =>
  readAnswer((await client.post(`/api/analyses/${of}/chat`, { question, threadId })).response);
const asked = () =>
  fake.gemini.requests.flatMap(({ method, body }) => (method === "streamGenerateContent" ? body : []));
const promptOf = (body = asked().at(-1)) =>
  body?.contents.findLast(({ parts }) => parts[0]?.text?.startsWith("BEGIN"))?.parts[0]?.text ?? "";
const messagesIn = (prompt: string) =>
  prompt.split("\n").flatMap((line) => (line.startsWith('{"number"') ? JSON.parse(line) : []));
const lastResponses = () =>
  asked()
    .at(-1)
    ?.contents.flatMap(({ parts }) => parts.flatMap(({ functionResponse }) => functionResponse ?? []));
/** What the last tool answered, as a model sees it. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads the JSON it asserts on.
const toolAnswer = ({ contents }: GenerateBody): any =>
  contents.at(-1)?.parts[0]?.functionResponse?.response ?? {};
const call = (name: string, args: object, more = {}) => ({ functionCall: { name, args, ...more } });

test("the answer is written from the messages found, and cites them", async () => {
  const answer = await ask("When will the boiler be replaced?");
  expect(answer.order).toEqual(["sources", "text", "citations", "cost", "done"]);
  expect(answer.sources.mode).toBe("gemini");
  expect(answer.text).toContain(`ninth of March [${factNumber(0)}]`);
  expect(answer.citations).toEqual([factNumber(0)]);
  const { body } = await client.get(`/api/analyses/${short}/threads/latest`);
  expect(body.thread.turns.at(-1)).toMatchObject({ mode: "gemini", status: "answered", answer: answer.text });
});

test("a short chat is given whole, a long one by what was found and its surroundings", async () => {
  await ask("When will the boiler be replaced?");
  expect(messagesIn(promptOf()).map(({ number }) => number)).toEqual([...Array(messageCount).keys()]);
  expect(promptOf()).toContain("These are all messages");

  await ask("When will the boiler be replaced?", { of: long });
  const given = messagesIn(promptOf());
  expect(given.length).toBeLessThan(200);
  expect(given).toContainEqual({
    number: factNumber(0),
    from: "Ana",
    at: "2024-02-02 09:15",
    text: "The landlord says the boiler will be replaced on the ninth of March",
  });
  const [chat] = promptOf().split("\n").slice(1);
  expect(JSON.parse(chat ?? "").chat).toMatchObject({ messages: 1_200, names: ["Ben", "Ana"], people: 2 });
});

test("what a tool finds is told to the model, and can be cited then", async () => {
  fake.gemini.play({ parts: [call("find_messages", { which: "last", words: "sister" })] }, (body) => ({
    text: [`It was the sister, [${toolAnswer(body).messages[0].number}]`],
  }));
  const { text, citations, sources, order } = await ask("When will the boiler be replaced?", { of: long });
  expect(order).toEqual(["sources", "text", "citations", "cost", "done"]);
  expect(citations).toHaveLength(1);
  expect(text).toBe(`It was the sister, [${citations}]`);
  expect(citations[0]).toBeGreaterThan(1_100);
  expect(sources.messages.map(({ messageId }) => messageId)).toContain(citations[0]);
  expect(messagesIn(promptOf(asked()[0])).map(({ number }) => number)).not.toContain(citations[0]);
});

test("a number comes from a tool as it is, with messages that show it", async () => {
  fake.gemini.play({ parts: [call("count_messages", { words: "pizza" })] }, (body) => {
    const { messages, first } = toolAnswer(body);
    return { text: [`Pizza is in ${messages} messages`, `, as in [${first}].`] };
  });
  const { text, citations, unsourced } = await ask("¿Cuántas veces se habló de pizza?", { of: long });
  expect(text).toBe(`Pizza is in 2 messages, as in [${factNumber(5)}].`);
  expect(citations).toEqual([factNumber(5)]);
  expect(unsourced).toEqual([]);
  expect(lastResponses()?.[0]).toMatchObject({
    name: "count_messages",
    response: { messages: 2, byPerson: [{ name: "Ben" }, { name: "Ana" }] },
  });
});

test("several calls of a turn are answered together, with their ids and the signatures of thoughts", async () => {
  const first = { ...call("count_messages", {}, { id: "a" }), thoughtSignature: "c2lnbmVk" };
  const second = call("rank_people", {}, { id: "b" });
  fake.gemini.play(
    { parts: [{ text: "Secret thoughts", thought: true }, first, second] },
    { parts: [{ text: "More thoughts", thought: true }], text: ["Ana did [4]."] },
  );
  const { text } = await ask("Quién escribe más?");
  expect(text).toBe("Ana did [4].");
  const [model, tools] = asked().at(-1)?.contents.slice(-2) ?? [];
  expect(model?.parts).toEqual([{ text: "Secret thoughts", thought: true }, first, second]);
  expect(tools?.parts.map(({ functionResponse }) => functionResponse)).toMatchObject([
    { id: "a", name: "count_messages", response: { messages: messageCount } },
    { id: "b", name: "rank_people" },
  ]);
});

/** Gemini refuses a request in whose schemas anything has no type. */
function expectTyped(schema: Record<string, unknown>): void {
  expect(schema.type ?? schema.anyOf).toBeDefined();
  const { properties = {}, items, anyOf = [] } = schema as Record<string, object | undefined>;
  const parts = [
    ...Object.values(properties ?? {}),
    ...(items ? [items] : []),
    ...Object.values(anyOf ?? []),
  ];
  for (const part of parts) expectTyped(part);
}

test("the tools are declared with their arguments, and none of them can write", async () => {
  await ask("When will the boiler be replaced?");
  const declared = asked()[0]?.tools?.[0]?.functionDeclarations ?? [];
  expect(declared).toContainEqual(
    expect.objectContaining({
      name: "search_messages",
      parameters: expect.objectContaining({ type: "object", required: ["query"] }),
    }),
  );
  for (const { parameters } of declared) if (parameters) expectTyped(parameters);
  for (const { name } of declared) expect(name).not.toMatch(/delete|write|send|merge|set|update|create/);
});

test("a citation of a message that was not given is taken out, and its sentence told", async () => {
  const seq = factNumber(2);
  fake.gemini.play({
    text: ["Mrs Novak has it [", `${seq}, 4`, "000]. She is nice [99999]. Really", " [7000]."],
  });
  const { text, citations, unsourced } = await ask("Who keeps the spare key of the cellar?");
  expect(text).toBe(`Mrs Novak has it [${seq}]. She is nice. Really.`);
  expect(citations).toEqual([seq]);
  expect(unsourced).toEqual(["She is nice.", "Really."]);
});

test("that something is not in the chat is told as such", async () => {
  fake.gemini.play({ text: ["Eso no está en este chat [no", "ne]. Es Ulán Bator."] });
  const { text, isNotInChat, unsourced } = await ask("¿Cuál es la capital de Mongolia?");
  expect(text).toBe("Eso no está en este chat. Es Ulán Bator.");
  expect(isNotInChat).toBe(true);
  expect(unsourced).toEqual(["Es Ulán Bator."]);
});

test("what was asked before is told, and what it cited is given anew", async () => {
  const first = await ask("When will the boiler be replaced?", { of: long });
  const { threadId } = first.sources;
  await ask("and who sang?", { of: long, threadId });
  const said = asked().at(-1)?.contents ?? [];
  expect(said.map(({ role }) => role)).toEqual(["user", "model", "user"]);
  expect(said[0]?.parts[0]?.text).toBe("When will the boiler be replaced?");
  expect(said[1]?.parts[0]?.text).toContain("ninth of March");
  expect(citedIn(said[1]?.parts[0]?.text ?? "[1]")).toEqual([]);
  expect(messagesIn(promptOf()).map(({ number }) => number)).toContain(factNumber(0));
});

test("an earlier answer is no source", async () => {
  fake.gemini.play({ text: ["Ana is a spy [4]."] });
  const { sources } = await ask("What about the boiler?", { of: long });
  fake.gemini.play({ text: ["As I said, Ana is a spy [", "1]. She is [1000]."] });
  const { citations, unsourced } = await ask("so is Ana a spy?", { of: long, threadId: sources.threadId });
  const given = messagesIn(promptOf()).map(({ number }) => number);
  expect(given).not.toContain(1_000);
  expect(citations.every((number) => given.includes(number))).toBe(true);
  expect(unsourced).toContain("She is.");
});

test("a count is exact with a key as well, and asks nobody", async () => {
  const { text, sources, unsourced } = await ask("How often was pizza mentioned?");
  expect(text).toMatch(/\*\*2 messages with “pizza”\*\*/);
  expect(sources.mode).toBe("keyless");
  expect(unsourced).toEqual([]);
  expect(fake.gemini.requests).toEqual([]);
});
