import { beforeAll, expect, test } from "vitest";
import { askChat, type ImportedChat } from "../../eval/exact/ask-chat";
import { askedQuestions } from "../../eval/exact/asked-questions";
import { smallChat } from "../../eval/exact/chats";
import { importChat } from "../../eval/exact/import-chat";
import { judgeAnswer } from "../../eval/exact/judge-answer";
import { firstSet } from "../../eval/exact/phrasings/first-set";
import { withTestApp } from "../test-app";

withTestApp();

const SEED = 5;
const chat = smallChat(SEED);
/** Every kind of question in one of its phrasings; `npm run eval:exact` asks in all of them, about more chats. */
const phrasings = Object.fromEntries(
  Object.entries(firstSet).map(([kind, ways], i) => [kind, [ways[i % ways.length] ?? ""]]),
);
const questions = askedQuestions(chat, phrasings, SEED);
let imported: ImportedChat;

beforeAll(async () => {
  const { db } = await import("@/db/client");
  imported = await importChat(db(), chat);
});

test("many kinds of questions are asked", () => {
  expect(questions.length).toBeGreaterThan(60);
});

test.each(questions.map((asked) => [asked.questions.join(" → "), asked] as const))(
  "%s",
  async (_, { questions: thread, expected }) => {
    const { db } = await import("@/db/client");
    const answer = await askChat(db(), imported, thread);
    expect({ ...answer, faults: judgeAnswer(chat, expected, answer) }).toMatchObject({ faults: [] });
  },
);
