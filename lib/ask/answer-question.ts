import "server-only";
import type { Database } from "@/db/client";
import type { Answer, Asked } from "./answer";
import { answerByModel } from "./answer-by-model";
import { answerByQuoting } from "./answer-by-quoting";
import { answerExactly } from "./answer-exactly";
import { answerMode } from "./answer-mode";

/** The answer to a question about one chat: counted where it can be, else by a model or in quotations. */
export async function answerQuestion(database: Database, asked: Asked): Promise<Answer> {
  const { mode = answerMode() } = asked;
  const bySearch = mode === "gemini" ? answerByModel : answerByQuoting;
  return (await answerExactly(database, asked)) ?? (await bySearch(database, asked));
}
