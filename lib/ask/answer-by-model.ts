import "server-only";
import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { env } from "@/lib/env";
import { type Retrieval, retrieve } from "@/lib/search/retrieve";
import type { Answer, Asked } from "./answer";
import { answerExactly } from "./answer-exactly";
import { answerLanguage } from "./answer-language";
import { citedMessages } from "./cited-message";
import { searchedText } from "./follow-up";
import { instructions, openingPrompt } from "./gemini/answer-prompt";
import { answerWithTools } from "./gemini/answer-with-tools";
import { ModelContext } from "./gemini/model-context";
import { openingMessages } from "./gemini/opening-messages";
import { pastContents } from "./gemini/past-contents";
import { quotedAnswer } from "./quoted-answer";
import { wordingIn } from "./tell/wording";
import { localMinute, messageFact } from "./tools/message-facts";
import { writtenOrElse } from "./written-or-else";

const FOUND = 30;
const MOST_NAMES = 100;

/**
 * Answers in words of Gemini, from the messages found and what its tools find. When it cannot be had, says why and answers
 * without it.
 */
export async function answerByModel(database: Database, asked: Asked): Promise<Answer> {
  const { analysis, question, history } = asked;
  const language = answerLanguage(asked);
  const searched = searchedText(question, history);
  const retrieval = await retrieve(database, { analysis, question: searched, limit: FOUND });
  const { people, found } = retrieval;

  const tokens = env().GEMINI_CONTEXT_TOKENS;
  const context = new ModelContext(tokens);
  const cited = numbersCited(history.at(-1)?.answer ?? "");
  const opening = await openingMessages(database, { analysis, cited, found, context, tokens });
  const fence = randomUUID();
  const prompt = openingPrompt({
    chat: aboutChat(asked, retrieval),
    messages: opening.messages.map((row) => messageFact(row, people, analysis.timeZone)),
    isWhole: opening.isWhole,
    question,
    fence,
  });
  const pieces = (signal: AbortSignal) =>
    answerWithTools({
      asked: { database, analysis, people },
      context,
      instructions: instructions(fence),
      contents: [...history.flatMap(pastContents), { role: "user", parts: [{ text: prompt }] }],
      cutNote: wordingIn(language).say("notes.cut"),
      signal,
    });
  return {
    mode: "gemini",
    sources: citedMessages(context.messages, people),
    pieces: writtenOrElse(pieces, {
      stop: asked.signal,
      language,
      answerInstead: () => answerInstead(database, asked, retrieval),
    }),
  };
}

async function answerInstead(database: Database, asked: Asked, retrieval: Retrieval): Promise<Answer> {
  const exact = await answerExactly(database, { ...asked, mode: "keyless" });
  if (exact) return exact;
  const { text, quoted } = await quotedAnswer(database, asked, retrieval);
  const bySeq = new Map([...retrieval.found, ...quoted].map((row) => [row.seq, row]));
  return { mode: "keyless", sources: citedMessages([...bySeq.values()], retrieval.people), pieces: [text] };
}

function aboutChat({ analysis }: Asked, { people }: Retrieval): object {
  const { title, messageCount, timeZone, firstMessageAt, lastMessageAt } = analysis;
  const local = (time: Date | null) => time && localMinute(time, timeZone);
  return {
    title,
    messages: messageCount,
    first: local(firstMessageAt),
    last: local(lastMessageAt),
    people: people.length,
    names: people
      .slice(0, MOST_NAMES)
      .map(({ name, otherNames }) => [name, ...(otherNames ?? [])].join(" = ")),
  };
}

function numbersCited(answer: string): number[] {
  return [...new Set([...answer.matchAll(/\[(\d{1,9})\]/g)].map(([, number]) => Number(number)))];
}
