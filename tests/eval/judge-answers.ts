import type { Database } from "@/db/client";
import type { Answer, Asked } from "@/lib/ask/answer";
import { answerByModel } from "@/lib/ask/answer-by-model";
import { answerByQuoting } from "@/lib/ask/answer-by-quoting";
import { answerExactly } from "@/lib/ask/answer-exactly";
import { CitationFilter } from "@/lib/ask/citation-filter";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";

export interface JudgedAnswer {
  /** Whether each message that its author cited, before any check, was in the context. */
  holds: boolean;
  /** Numbers of the messages it cites, those that were not in the context included. */
  cited: number[];
  isNotInChat: boolean;
}

/** Answers a question as the product does, without a key and, where there is one, with it; what is cited is taken as it was written. */
export async function judgeAnswers(
  database: Database,
  asked: Asked,
): Promise<{ keyless: JudgedAnswer; gemini?: JudgedAnswer }> {
  const exact = await answerExactly(database, { ...asked, mode: "keyless" });
  const keyless = await judge(exact ?? (await answerByQuoting(database, asked)));
  if (!env().GEMINI_API_KEY) return { keyless };
  return { keyless, gemini: await judge(await answerByModel(database, asked)) };
}

async function judge({ pieces, ...first }: Answer): Promise<JudgedAnswer> {
  const known = new Set<number>();
  const rest = ({ sources }: Pick<Answer, "sources">) => {
    for (const { messageId } of sources) known.add(messageId);
  };
  rest(first);
  const everything = new CitationFilter(() => true);
  let { mode } = first;
  try {
    for await (const piece of pieces) {
      if (typeof piece === "string") everything.push(piece);
      else if ("sources" in piece) {
        rest(piece);
        mode = piece.mode;
      }
    }
  } catch (error) {
    // What a model said before it failed is judged all the same.
    if (!(error instanceof AppError)) throw error;
  }
  everything.flush();
  const cited = [...everything.cited];
  return {
    holds: cited.every((message) => known.has(message)),
    cited,
    isNotInChat: everything.nothingAt !== undefined || (mode === "keyless" && cited.length === 0),
  };
}
