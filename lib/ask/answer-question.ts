import "server-only";
import type { Database } from "@/db/client";
import { env } from "@/lib/env";
import type { AnswerBasis, Asked } from "./answer";
import { answerByModel } from "./answer-by-model";
import { answerByQuoting } from "./answer-by-quoting";
import { AnswerChecker } from "./answer-checker";
import { answerExactly } from "./answer-exactly";
import type { ChatEvent } from "./chat.schema";
import { unsourcedSentences } from "./unsourced-sentences";

/**
 * The answer to a question as the events of the chat route, `done` included. Only messages among the sources are cited.
 * @throws AppError `answer-unavailable` when the answer ends before its end; the reason of the signal when it is stopped
 */
export async function* answerQuestion(
  database: Database,
  { threadId, turnId, ...asked }: Asked & { threadId: string; turnId: string },
): AsyncGenerator<ChatEvent> {
  const bySearch = env().GEMINI_API_KEY ? answerByModel : answerByQuoting;
  const { pieces, ...first } = (await answerExactly(database, asked)) ?? (await bySearch(database, asked));
  const searched = asked.analysis.messageCount + asked.analysis.systemCount;
  const checker = new AnswerChecker();
  let answer = "";
  let { mode } = first;

  function rest(basis: AnswerBasis): ChatEvent {
    checker.restOn(basis);
    mode = basis.mode;
    return { event: "sources", data: { threadId, turnId, mode, searched, messages: basis.sources } };
  }
  function* say(delta: string): Generator<ChatEvent> {
    answer += delta;
    if (delta) yield { event: "text", data: { delta } };
  }

  yield rest(first);
  for await (const piece of pieces) {
    if (typeof piece === "string") yield* say(checker.push(piece));
    else if ("note" in piece) yield* say(`${checker.flush()}\n\n${piece.note}`);
    else yield rest(piece);
  }
  yield* say(checker.flush());
  yield { event: "citations", data: { citations: checker.cited, ...soundness(mode, answer, checker) } };
  yield { event: "done", data: { threadId, turnId } };
}

/** Our own sentences are counted or quoted; those of a model are looked at one by one. */
function soundness(mode: AnswerBasis["mode"], answer: string, { cited, nothingAt }: AnswerChecker) {
  const isWritten = mode === "gemini";
  return {
    unsourced: isWritten ? unsourcedSentences(answer, nothingAt) : [],
    isNotInChat: nothingAt !== undefined || (!isWritten && cited.length === 0),
  };
}
