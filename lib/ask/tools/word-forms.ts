import "server-only";
import { readMessagesBySeq } from "@/db/queries/found-messages";
import { findNumbers } from "@/db/queries/message-counts";
import type { MessageFilter } from "@/db/queries/picked-messages";
import { chatAnalyzer } from "@/lib/search/chat-analyzer";
import { scoreTerms } from "@/lib/search/score-terms";
import { tokenize } from "@/lib/search/tokenize";
import type { AskedAnalysis } from "./tool";

const MOST_LOOKED_AT = 2_000;
const MOST_FORMS = 5;

/** Other forms of a word that was looked for ("cats" beside "cat"), and the messages that have one of them but not the word itself. */
export interface OtherForms {
  forms: string[];
  messages: number;
  first: number | null;
}

/** Undefined for more than one word, and where there are too many messages to look at. `filter` has no words. */
export async function findOtherForms(
  { database, analysis }: AskedAnalysis,
  filter: MessageFilter,
  word: string,
): Promise<OtherForms | undefined> {
  const analyzer = await chatAnalyzer(database, analysis.id);
  const [asked, ...more] = tokenize(word);
  const [term, ...others] = analyzer.terms(word);
  if (asked === undefined || term === undefined || more.length > 0 || others.length > 0) return undefined;

  const { found } = await scoreTerms(database, { analysisId: analysis.id, terms: [term] });
  const holding = Array.from(found.keys()).filter((seq) => found[seq]);
  if (holding.length > MOST_LOOKED_AT) return undefined;
  const numbers = await findNumbers(
    database,
    { ...filter, seqs: holding },
    { which: "first", limit: MOST_LOOKED_AT },
  );
  const rows = await readMessagesBySeq(database, { analysisId: analysis.id, seqs: numbers });
  const texts = new Map(rows.map(({ seq, text }) => [seq, tokenize(text)]));

  const forms = new Map<string, number>();
  const having = numbers.filter((seq) => {
    const words = texts.get(seq) ?? [];
    if (words.includes(asked)) return false;
    const form = words.find((one) => analyzer.terms(one)[0] === term);
    if (form) forms.set(form, (forms.get(form) ?? 0) + 1);
    return form !== undefined;
  });
  const [first = null] = having;
  const usual = [...forms].sort((a, b) => b[1] - a[1]).slice(0, MOST_FORMS);
  return first === null ? undefined : { forms: usual.map(([form]) => form), messages: having.length, first };
}
