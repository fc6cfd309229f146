import { lexiconOf } from "@/lib/language/lexicon";
import { foldedWords } from "@/lib/language/question-token";
import { type SpokenLanguage, spokenOrEnglish } from "@/lib/language/spoken";
import { wordTables } from "@/lib/language/word-tables";
import { languages } from "@/lib/search/languages";
import { tokenize } from "@/lib/search/tokenize";
import type { PastTurn } from "./answer";

/**
 * The language to answer in: that of the question, else of the last one before it that is of any, else the reader's. One that is
 * not spoken is answered in English.
 */
export function answerLanguage({
  question,
  history,
  readersLanguage = "en",
}: {
  question: string;
  history: Pick<PastTurn, "question">[];
  readersLanguage?: SpokenLanguage;
}): SpokenLanguage {
  const asked = [question, ...history.map((turn) => turn.question).toReversed()];
  const found = asked.map(questionLanguage).find((language) => language !== undefined);
  return found === undefined ? readersLanguage : spokenOrEnglish(found);
}

/** The language that most words of a question are of; undefined where none stands out, as in "Pizza?". */
function questionLanguage(question: string): string | undefined {
  const hits = new Map<string, number>();
  const add = (language: string, number: number) => hits.set(language, (hits.get(language) ?? 0) + number);
  const words = tokenize(question);
  for (const [language, { stopwords }] of Object.entries(languages)) {
    add(language, words.filter((word) => stopwords.has(word)).length);
  }
  const folded = foldedWords(question);
  for (const table of wordTables) {
    const { entries } = lexiconOf(table);
    add(table.language, folded.filter((word) => entries.has(word)).length);
  }
  const [best, second] = [...hits].sort(([, one], [, other]) => other - one);
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : undefined;
}
