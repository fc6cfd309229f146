import "server-only";
import type { Database } from "@/db/client";
import type { AnalysisState } from "@/db/schema/analyses";
import type { Answer, Asked } from "../answer";
import { answerLanguage } from "../answer-language";
import { answerMode } from "../answer-mode";
import { searchedText } from "../follow-up";
import { keylessNote } from "../tell/keyless-note";
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
  const { analyses, question, history, signal, mode = answerMode() } = asked;
  const language = answerLanguage(asked);
  const searched = searchedText(question, history);
  const found = await searchChats(database, { analyses, question: searched, limit: FOUND, signal });
  if (mode === "keyless") {
    const { text, sources } = await quoteAcross(database, found, { question, language });
    const note = keylessNote(asked, wordingIn(language));
    return { mode: "keyless", sources, pieces: [[text, ...note].join("\n\n")] };
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
