import "server-only";
import { randomUUID } from "node:crypto";
import type { Content } from "@google/generative-ai";
import type { Database } from "@/db/client";
import { env } from "@/lib/env";
import { log } from "@/lib/log/log";
import { type Retrieval, retrieve } from "@/lib/search/retrieve";
import type { Answer, AnswerPiece, Asked, PastTurn } from "./answer";
import { citedMessages } from "./cited-message";
import { searchedText } from "./follow-up";
import { answerFailure } from "./gemini/answer-failure";
import { instructions, openingPrompt } from "./gemini/answer-prompt";
import { answerWithTools } from "./gemini/answer-with-tools";
import { ModelContext } from "./gemini/model-context";
import { openingMessages } from "./gemini/opening-messages";
import { quotedAnswer } from "./quoted-answer";
import { localMinute, messageFact } from "./tools/message-facts";

const FOUND = 30;
const MOST_NAMES = 100;
const LONGEST_PAST_ANSWER = 2_000;

/**
 * Answers in words of Gemini, from the messages found and what its tools find. When it cannot be had, says why and quotes
 * messages instead.
 */
export async function answerByModel(database: Database, asked: Asked): Promise<Answer> {
  const { analysis, question, history } = asked;
  const searched = searchedText(question, history.at(-1)?.question);
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
      signal,
    });
  return {
    mode: "gemini",
    sources: citedMessages(context.messages, people),
    pieces: writtenOrQuoted(pieces, asked.signal, () => quotedInstead(database, asked, retrieval)),
  };
}

/** The pieces of a model's answer within its time; `instead` where it fails before it has said anything. */
async function* writtenOrQuoted(
  write: (signal: AbortSignal) => AsyncIterable<AnswerPiece>,
  stop: AbortSignal | undefined,
  instead: () => Promise<{ basis: AnswerPiece; text: string }>,
): AsyncGenerator<AnswerPiece> {
  const seconds = env().GEMINI_ANSWER_SECONDS;
  const deadline = AbortSignal.timeout(seconds * 1000);
  let isBegun = false;
  try {
    for await (const piece of write(stop ? AbortSignal.any([stop, deadline]) : deadline)) {
      isBegun ||= typeof piece === "string";
      yield piece;
    }
  } catch (cause) {
    stop?.throwIfAborted();
    const failure = answerFailure(cause, { isBegun, deadline, seconds });
    log().warn({ err: failure }, "no answer by Gemini, or no end of one");
    if (isBegun) throw failure;
    const { basis, text } = await instead();
    yield basis;
    yield `${failure.message} So the messages are quoted as they stand.\n\n${text}`;
  }
}

async function quotedInstead(database: Database, asked: Asked, retrieval: Retrieval) {
  const { text, quoted } = await quotedAnswer(database, asked, retrieval);
  const bySeq = new Map([...retrieval.found, ...quoted].map((row) => [row.seq, row]));
  const sources = citedMessages([...bySeq.values()], retrieval.people);
  return { basis: { mode: "keyless" as const, sources }, text };
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

/** An earlier answer is told for what it was about; what it cited is given anew, from the chat. */
function pastContents({ question, answer }: PastTurn): Content[] {
  const plain = answer.replace(/ ?\[\d+\]/g, "").slice(0, LONGEST_PAST_ANSWER);
  return [
    { role: "user", parts: [{ text: question }] },
    { role: "model", parts: [{ text: plain.trim() || "-" }] },
  ];
}

function numbersCited(answer: string): number[] {
  return [...new Set([...answer.matchAll(/\[(\d{1,9})\]/g)].map(([, number]) => Number(number)))];
}
