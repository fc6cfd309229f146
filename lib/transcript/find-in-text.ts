import type { TextRange } from "@/lib/ask/chat.schema";
import { type TermAnalyzer, withoutAccents } from "@/lib/search/term-analyzer";
import type { Sought } from "./read-search";
import { soughtTerms } from "./sought-terms";

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** Tells where a text has what is searched for: words in any of their forms, phrases as they stand. */
export function textFinder(
  { words, phrases }: Sought,
  analyzer: TermAnalyzer | null,
): (text: string) => TextRange[] {
  const terms = analyzer ? words.flatMap((word) => soughtTerms(word, analyzer)) : [];
  const literal = [...phrases, ...words].map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  if (literal.length === 0) return () => [];
  const pattern = new RegExp(literal.join("|"), "giu");
  const isSought = (word: string) => {
    const plain = withoutAccents(word.toLowerCase());
    const own = analyzer?.terms(word) ?? [];
    return terms.some(
      ({ term, beginning }) => own.includes(term) || (beginning && plain.startsWith(beginning)),
    );
  };
  return (text) => {
    const ranges = [...text.matchAll(pattern)].map((match) => rangeOf(match));
    if (terms.length > 0)
      for (const match of text.matchAll(WORD)) if (isSought(match[0])) ranges.push(rangeOf(match));
    return joined(ranges);
  };
}

function rangeOf({ index, 0: text }: RegExpMatchArray): TextRange {
  const from = index ?? 0;
  return { from, to: from + text.length };
}

/** In order, with those that overlap made one. */
function joined(ranges: TextRange[]): TextRange[] {
  const whole: TextRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}
