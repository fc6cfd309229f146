import "server-only";
import { isFailedQuery } from "@/db/why-query-failed";
import { env } from "@/lib/env";
import type { SpokenLanguage } from "@/lib/language/spoken";
import { log } from "@/lib/log/log";
import type { Answer, AnswerPiece } from "./answer";
import { answerFailure } from "./gemini/answer-failure";
import { wordingIn } from "./tell/wording";

interface WhenItFails {
  stop: AbortSignal | undefined;
  /** In which it is told why. */
  language: SpokenLanguage;
  answerInstead: () => Promise<Answer>;
}

/** The pieces of a model's answer within its time; those of another one where it fails before it has said anything. */
export async function* writtenOrElse(
  write: (signal: AbortSignal) => AsyncIterable<AnswerPiece>,
  { stop, language, answerInstead }: WhenItFails,
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
    // The tools of the model ask the database: what fails there is no fault of the model.
    if (isFailedQuery(cause)) throw cause;
    const wording = wordingIn(language);
    const failure = answerFailure(cause, { isBegun, deadline, seconds }, wording);
    log().warn({ err: failure }, "no answer by Gemini, or no end of one");
    if (isBegun) throw failure;
    const { pieces, ...basis } = await answerInstead();
    yield basis;
    yield `${failure.message} ${wording.say("notes.instead")}\n\n`;
    yield* pieces;
  }
}
