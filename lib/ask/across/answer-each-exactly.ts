import "server-only";
import type { Database } from "@/db/client";
import type { AnalysisState } from "@/db/schema/analyses";
import type { SpokenLanguage } from "@/lib/language/spoken";
import type { Answer } from "../answer";
import { answerExactly } from "../answer-exactly";
import { plain } from "../quote";
import { wordingIn } from "../tell/wording";
import type { AskedAcross } from "./answer-across";
import { numberedSources, renumbered } from "./numbered-sources";

interface AnsweredChat {
  analysis: AnalysisState;
  text: string;
  messages: Answer["sources"];
  total?: number;
  language: SpokenLanguage;
}

/** Answers a question in each chat where a count or a look-up answers it; undefined where none does. */
export async function answerEachExactly(
  database: Database,
  { analyses, question, history, mode, signal }: AskedAcross,
): Promise<Answer | undefined> {
  const answered: AnsweredChat[] = [];
  for (const analysis of analyses) {
    signal?.throwIfAborted();
    const answer = await answerExactly(database, { analysis, question, history, mode });
    if (!answer) continue;
    const { sources: messages, total, language } = answer;
    answered.push({ analysis, text: await textOf(answer), messages, total, language });
  }
  const [one] = answered;
  if (!one) return undefined;
  const wording = wordingIn(one.language);

  const found = numberedSources(answered.filter(({ messages }) => messages.length > 0));
  const empty = answered.filter(({ messages }) => messages.length === 0);
  const parts = found.map(
    ({ analysis, text, messages }) =>
      `${wording.say("across.inChat", { title: plain(analysis.title) })} ${renumbered(text, messages)}`,
  );
  const totals = answered.flatMap(({ total }) => total ?? []);
  if (answered.length > 1 && totals.length === answered.length) {
    const sum = totals.reduce((all, total) => all + total, 0);
    parts.unshift(wording.say("across.together", { messages: wording.amount(sum, "message") }));
  }
  const nowhere = empty.map(({ analysis }) => wording.say("quoted", { text: plain(analysis.title) }));
  if (nowhere.length > 0) parts.push(wording.say("across.nowhere", { chats: wording.listed(nowhere) }));
  return {
    mode: "keyless",
    sources: found.flatMap(({ messages }) => messages),
    pieces: [parts.join("\n\n")],
  };
}

async function textOf({ pieces }: Answer): Promise<string> {
  let text = "";
  for await (const piece of pieces) if (typeof piece === "string") text += piece;
  return text;
}
