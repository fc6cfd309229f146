import "server-only";
import type { Database } from "@/db/client";
import type { AnalysisState } from "@/db/schema/analyses";
import { env } from "@/lib/env";
import type { Answer, Asked } from "../answer";
import { answerLanguage } from "../answer-language";
import { searchedText } from "../follow-up";
import { wordingIn } from "../tell/wording";
import { writtenOrElse } from "../written-or-else";
import { answerEachExactly } from "./answer-each-exactly";
import { quoteAcross } from "./quote-across";
import { searchChats } from "./search-chats";
import { writeAcross } from "./write-across";

const FOUND = 20;

/** A question about several chats whose owner the caller has checked. */
export interface AskedAcross extends Omit<Asked, "analysis"> {
  analyses: AnalysisState[];
}

/** The answer to a question about several chats: counted in each where it can be, else from what is found in all of them. */
export async function answerAcross(database: Database, asked: AskedAcross): Promise<Answer> {
  return (await answerEachExactly(database, asked)) ?? (await answerBySearch(database, asked));
}

async function answerBySearch(database: Database, asked: AskedAcross): Promise<Answer> {
  const { analyses, question, history, signal } = asked;
  const language = answerLanguage(asked);
  const searched = searchedText(question, history.at(-1)?.question);
  const found = await searchChats(database, { analyses, question: searched, limit: FOUND, signal });
  if (!env().GEMINI_API_KEY) {
    const { text, sources } = await quoteAcross(database, found, { question, language });
    const note = wordingIn(language).say("notes.keyless");
    return { mode: "keyless", sources, pieces: [history.length === 0 ? `${text}\n\n${note}` : text] };
  }
  const { sources, write } = await writeAcross(database, found, { question, history, language });
  const instead = async (): Promise<Answer> => {
    const quoted = await quoteAcross(database, found, { question, language });
    return { mode: "keyless", sources: quoted.sources, pieces: [quoted.text] };
  };
  return {
    mode: "gemini",
    sources,
    pieces: writtenOrElse(write, { stop: signal, language, answerInstead: instead }),
  };
}
