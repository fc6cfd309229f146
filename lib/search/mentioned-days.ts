import { type Lexicon, lexiconOf } from "@/lib/language/lexicon";
import { type QuestionToken, questionTokens } from "@/lib/language/question-token";
import { wordTables } from "@/lib/language/word-tables";
import type { Period, Times } from "@/lib/periods/period";
import { readPeriod } from "@/lib/periods/read-period";

const MOST_TOKENS = 200;

/**
 * Finds the days that a question speaks of by their date, in English words and in those of the language of the chat. "Last
 * week", "at night" and "in summer" are left aside: whoever asks about what happened then may count from any day, and plans for
 * a summer are made before it.
 */
export function mentionedDays(question: string, language: string | null): Times | undefined {
  const tokens = questionTokens(question.normalize("NFC")).slice(0, MOST_TOKENS);
  const tables = wordTables.filter((table) => table.language === "en" || table.language === language);
  const found = tables.flatMap((table) => daysIn(tokens, lexiconOf(table)));
  // A language that knows more of the words reads more of the date.
  const [best] = found.sort((a, b) => b.length - a.length);
  return best?.times;
}

function daysIn(tokens: QuestionToken[], lexicon: Lexicon): { times: Times; length: number }[] {
  for (let at = 0; at < tokens.length; at++) {
    const found = readPeriod({ tokens, lexicon, chat: undefined }, at);
    if (found && isOfDates(found.value)) return [{ times: found.value.times, length: found.next - at }];
  }
  return [];
}

/** "Before 5 May" is anything until then, but what is meant is near that day: it is read without its "before". */
function isOfDates({ times, isRelative, isSeason }: Period): boolean {
  const { from, to, months, days, weekdays, hours } = times;
  const isBound = (from === undefined) !== (to === undefined);
  return !isBound && !isRelative && !isSeason && !weekdays && !hours && Boolean(from || months || days);
}
