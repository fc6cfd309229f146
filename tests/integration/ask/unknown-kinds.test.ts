import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { loadParticipants } from "@/db/queries/read-messages";
import { analyses } from "@/db/schema/analyses";
import { callTool } from "@/lib/ask/tools/toolbox";
import { personsOf } from "@/lib/people/person";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { readAnswer } from "./read-answer";

withTestApp();

const client = new ApiClient();

async function importLines(...lines: string[]): Promise<string> {
  const chat = lines.map((line, i) => `13/2/2024, 08:${10 + i} - ${line}`).join("\n");
  const { body } = await client.analyze(chat);
  expect((await client.follow(body.analysisId)).at(-1)?.status).toBe("ready");
  return body.analysisId;
}

async function ask(analysisId: string, question: string): Promise<string> {
  const { response } = await client.post(`/api/analyses/${analysisId}/chat`, { question });
  return (await readAnswer(response)).text;
}

describe("where an export says of no attachment what it is", () => {
  let chat: string;
  beforeAll(async () => {
    chat = await importLines(
      "Ana: <Media omitted>",
      "Ben: lovely",
      "Ana: <Media omitted>",
      "Ben: <Media omitted>",
    );
  });

  test.each([
    [
      "How many photos did Ana send?",
      /^This export does not tell photos from other files\. All of them together:\n\nAna sent \*\*2 /,
    ],
    ["Who sent the most videos?", /^This export does not tell videos .+\n\n\*\*Ana\*\* sent the most /],
    ["Wie viele Fotos hat Ben geschickt?", /^Dieser Export unterscheidet Fotos nicht .+\n\nBen hat \*\*1 /],
    ["How many polls are there?", /^There are no polls\./],
  ])("%s", async (question, answer) => {
    expect(await ask(chat, question)).toMatch(answer);
  });
});

test("a model is told of those that may be photos as well", async () => {
  const id = await importLines("Ana: <Media omitted>", "Ben: lovely", "Ana: <Media omitted>");
  const { db } = await import("@/db/client");
  const [analysis] = await db().select().from(analyses).where(eq(analyses.id, id));
  if (!analysis) throw new Error("The chat was not stored.");
  const people = personsOf(await loadParticipants(db(), { analysisId: id }));
  const factsOf = async (name: string, args: object) =>
    (await callTool({ database: db(), analysis, people }, name, args)).facts;
  expect(await factsOf("count_messages", { type: "photo" })).toMatchObject({
    messages: 0,
    unknownAttachments: 2,
  });
  expect(await factsOf("rank_people", { type: "video" })).toMatchObject({ unknownAttachments: 2 });
  expect(await factsOf("count_messages", { type: "photo", people: ["Ben"] })).not.toHaveProperty(
    "unknownAttachments",
  );
  expect(await factsOf("count_messages", {})).not.toHaveProperty("unknownAttachments");
});

test("where it says so of some, the others are told beside them", async () => {
  const chat = await importLines(
    "Ana: IMG-20240213-WA0001.jpg (file attached)",
    "Ben: <Media omitted>",
    "Ana: <Media omitted>",
  );
  expect(await ask(chat, "How many photos did Ana send?")).toMatch(
    /^Ana sent \*\*1 photo\*\*.+\n\nBesides, the export names one attachment without saying what it is\.$/,
  );
  expect(await ask(chat, "How many messages did Ana send?")).not.toMatch(/attachment/);
});
