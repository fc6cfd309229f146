import { beforeAll, expect, test } from "vitest";
import { findAnalysis } from "@/db/queries/analyses";
import { loadParticipants } from "@/db/queries/read-messages";
import { planQuestion } from "@/lib/ask/plan-question";
import { tellPlan } from "@/lib/ask/tell/tell-plan";
import { wordingIn } from "@/lib/ask/tell/wording";
import { chatDays } from "@/lib/ask/tools/chat-days";
import { personsOf } from "@/lib/people/person";
import type { ImportedChat } from "../../eval/exact/ask-chat";
import { askedQuestions } from "../../eval/exact/asked-questions";
import { smallChat } from "../../eval/exact/chats";
import { importChat } from "../../eval/exact/import-chat";
import { judgeAnswer } from "../../eval/exact/judge-answer";
import { firstSet } from "../../eval/exact/phrasings/first-set";
import { withTestApp } from "../test-app";

withTestApp();

const SEED = 7;
const chat = smallChat(SEED);
/** Each kind of question once: it is understood in English, so that all that is told in German can be compared with what is true. */
const questions = askedQuestions(
  chat,
  Object.fromEntries(Object.entries(firstSet).map(([kind, ways]) => [kind, ways.slice(0, 1)])),
  SEED,
).filter((asked) => asked.questions.length === 1);

/** Small words of every English answer. */
const ENGLISH = /\b(?:the|there|and|of|from|with|sent|have|messages|most|longest|average|nobody|between)\b/i;

/** Plans a question and tells in German what it asks for; undefined where it is not one that is counted or looked up. */
async function germanTeller({ ownerId, analysisId }: ImportedChat) {
  const { db } = await import("@/db/client");
  const analysis = await findAnalysis(db(), { ownerId, analysisId });
  if (!analysis) throw new Error("The chat is not there.");
  const people = personsOf(await loadParticipants(db(), { analysisId }));
  const days = await chatDays({ database: db(), analysis });
  return async (question: string) => {
    const planned = planQuestion(question, { people, days });
    if (!planned) return undefined;
    const asked = { database: db(), analysis, people, days, wording: wordingIn("de") };
    const [plan, ...more] = planned.plans;
    if (!plan || more.length > 0) throw new Error(`More than one thing is asked for: ${question}`);
    const { text, evidence, quoted = [] } = await tellPlan(asked, plan);
    const cited = quoted.map((seq) => ` [${seq}]`).join("");
    return { text: `${text}${cited}`, citations: [...evidence, ...quoted] };
  };
}

let imported: ImportedChat;

beforeAll(async () => {
  const { db } = await import("@/db/client");
  imported = await importChat(db(), chat);
});

test("what the app answers by itself it says in German as exactly, and in no other language", async () => {
  const tell = await germanTeller(imported);
  const faults: string[] = [];
  for (const {
    questions: [question = ""],
    expected,
  } of questions) {
    const answer = await tell(question);
    if (!answer) continue;
    const found = judgeAnswer(chat, { ...expected, matches: undefined }, answer);
    const own = answer.text.replace(/„[^“]*“|^- [^:]+:|\*\*[^*]+\*\*/gm, "");
    if (ENGLISH.test(own)) found.push("has English in it");
    if (found.length > 0) faults.push(`${question} ${answer.text} (${found.join(", ")})`);
  }
  expect(questions.length).toBeGreaterThan(50);
  expect(faults).toEqual([]);
});
