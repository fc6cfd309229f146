import type { Answer, AnswerBasis } from "./answer";
import { AnswerChecker } from "./answer-checker";
import type { ChatEvent } from "./chat.schema";
import { unsourcedSentences } from "./unsourced-sentences";

interface AnsweredTurn {
  threadId: string;
  turnId: string;
  /** How many messages were searched. */
  searched: number;
}

/**
 * An answer as the events of the chat route, `done` included. Only messages among the sources are cited.
 * @throws AppError `answer-unavailable` when the answer ends before its end; the reason of the signal when it is stopped
 */
export async function* answerEvents(
  { pieces, ...first }: Answer,
  { threadId, turnId, searched }: AnsweredTurn,
): AsyncGenerator<ChatEvent> {
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
    else if ("waitMs" in piece) yield { event: "waiting", data: { seconds: Math.ceil(piece.waitMs / 1000) } };
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
