import "server-only";
import type { Database } from "@/db/client";
import { retrieve } from "@/lib/search/retrieve";
import type { Answer, Asked } from "./answer";
import { answerLanguage } from "./answer-language";
import { citedMessages } from "./cited-message";
import { searchedText } from "./follow-up";
import { quotedAnswer } from "./quoted-answer";
import { keylessNote } from "./tell/keyless-note";
import { wordingIn } from "./tell/wording";

const FOUND = 12;

/** Answers without a model: the best passages, quoted, dated and cited. Says once in a thread how it does so. */
export async function answerByQuoting(database: Database, asked: Asked): Promise<Answer> {
  const { analysis, question, history } = asked;
  const retrieval = await retrieve(database, {
    analysis,
    question: searchedText(question, history),
    limit: FOUND,
  });
  const { text, quoted } = await quotedAnswer(database, asked, retrieval);
  const note = keylessNote(asked, wordingIn(answerLanguage(asked)));
  const bySeq = new Map([...retrieval.found, ...quoted].map((row) => [row.seq, row]));
  return {
    mode: "keyless",
    sources: citedMessages([...bySeq.values()], retrieval.people),
    pieces: [[text, ...note].join("\n\n")],
  };
}
