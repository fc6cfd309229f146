import "server-only";
import type { Database } from "@/db/client";
import type { FoundMessageRow } from "@/db/queries/found-messages";
import { AppError } from "@/lib/errors/app-error";
import { log } from "@/lib/log/log";
import { retrieve } from "@/lib/search/retrieve";
import type { Answer, Asked } from "./answer";
import { citedMessages } from "./cited-message";
import { contextMessages } from "./context-messages";
import { searchedText } from "./follow-up";
import { answerPrompt } from "./gemini/answer-prompt";
import { streamAnswer } from "./gemini/stream-answer";
import { sentAt } from "./quote";
import { quotedAnswer } from "./quoted-answer";

const FOUND = 30;

/** Answers in words of Gemini, from the messages found. When it cannot be had, says why and quotes the messages instead. */
export async function answerByModel(database: Database, asked: Asked): Promise<Answer> {
  const { analysis, question, history } = asked;
  const retrieval = await retrieve(database, {
    analysis,
    question: searchedText(question, history.at(-1)?.question),
    limit: FOUND,
  });
  const context = await contextMessages(database, analysis.id, retrieval.found);
  const sources = citedMessages(context, retrieval.people);
  const prompt = promptOf(asked, context, new Map(retrieval.people.map(({ idx, name }) => [idx, name])));
  const instead = async () => (await quotedAnswer(database, asked, retrieval)).text;
  return { mode: "gemini", sources, pieces: writtenOrQuoted(streamAnswer(prompt, history), instead) };
}

async function* writtenOrQuoted(
  written: AsyncIterable<string>,
  instead: () => Promise<string>,
): AsyncGenerator<string> {
  let isBegun = false;
  try {
    for await (const piece of written) {
      isBegun = true;
      yield piece;
    }
  } catch (error) {
    if (isBegun || !(error instanceof AppError)) throw error;
    log().warn({ err: error }, "no answer by Gemini; quoting instead");
    yield `${error.message} So the messages are quoted as they stand.\n\n${await instead()}`;
  }
}

function promptOf(
  { analysis: { title, timeZone, lastMessageAt }, question }: Asked,
  context: FoundMessageRow[],
  names: ReadonlyMap<number, string>,
): string {
  const local = (time: Date | null) => (time ? sentAt(time, timeZone) : null);
  return answerPrompt({
    title,
    lastMessageAt: local(lastMessageAt),
    question,
    messages: context.map(({ seq, author, sentAt: time, text }) => ({
      number: seq,
      time: local(time),
      from: author === null ? null : (names.get(author) ?? null),
      text,
    })),
  });
}
