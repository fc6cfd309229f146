import { beforeAll, expect, test } from "vitest";
import { ApiClient } from "../api-client";
import { withFakeGemini } from "../embeddings/with-fake-gemini";
import { withTestApp } from "../test-app";
import { gardenChat } from "./garden-chat";
import { readAnswer } from "./read-answer";

const fake = withFakeGemini();
withTestApp();

const client = new ApiClient();
let harbour: string;
beforeAll(async () => {
  await client.follow((await client.analyze(gardenChat(), { title: "Garden" })).body.analysisId);
  const text = "01/03/2024, 08:15 - Mia: the lighthouse key hangs behind the blue door\n";
  harbour = (await client.analyze(text, { title: "Harbour" })).body.analysisId;
  await client.follow(harbour);
});

const ask = async (question: string) => readAnswer((await client.post("/api/chat", { question })).response);
const prompts = () =>
  fake.gemini.requests.flatMap(({ method, body }) =>
    method === "streamGenerateContent" ? [body.contents.at(-1)?.parts[0]?.text ?? ""] : [],
  );

test("the model is given messages of all chats, numbered over all of them, and cites by these numbers", async () => {
  const { text, sources, citations, order } = await ask("Where does the lighthouse key hang?");
  expect(order).toEqual(["sources", "text", "citations", "cost", "done"]);
  const key = sources.messages.find((message) => message.across?.analysisId === harbour);
  expect(text).toContain(`behind the blue door [${key?.across?.number}]`);
  expect(citations).toEqual([0]);

  const lines = prompts()
    .at(-1)
    ?.split("\n")
    .flatMap((line) => (line.startsWith("{") ? [JSON.parse(line)] : []));
  expect(lines?.filter(({ chat }) => chat).map(({ chat }) => chat.title)).toEqual(["Harbour", "Garden"]);
  const numbers = lines?.flatMap(({ number }) => number ?? []);
  expect(numbers).toEqual(sources.messages.map(({ across }) => across?.number));
});

test("when the model fails, the messages are quoted, each with its chat", async () => {
  fake.gemini.playAlways({ failure: { kind: "server-error" } });
  const { text, sources } = await ask("Where does the lighthouse key hang?");
  expect(text).toMatch(/could not be reached[\s\S]*In \*\*Harbour\*\*:[\s\S]*blue door \[1\]/);
  expect(sources.mode).toBe("keyless");
});

test("a count over several chats asks nobody", async () => {
  const { text } = await ask("How often was pizza mentioned?");
  expect(text).toMatch(/In \*\*Garden\*\*: .*\*\*2 messages with[\s\S]*nothing of it in “Harbour”/);
  expect(prompts()).toEqual([]);
});
