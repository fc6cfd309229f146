import { type TermAnalyzer, withoutAccents } from "@/lib/search/term-analyzer";
import { tokenize } from "@/lib/search/tokenize";

/** Shorter beginnings are those of too many words. */
const SHORTEST_BEGINNING = 3;
const PLAIN = /^[\p{L}\p{N}]+$/u;

/** A word that is searched for: the terms of the index that stand for it, and what other terms may begin with. */
export interface SoughtTerm {
  term: string;
  beginning: string | undefined;
}

/** What of a text the term index can be asked for; nothing for what it leaves out, such as stopwords. */
export function soughtTerms(text: string, analyzer: TermAnalyzer): SoughtTerm[] {
  return tokenize(text).flatMap((token) => {
    const plain = withoutAccents(token);
    const isBeginning = PLAIN.test(plain) && plain.length >= SHORTEST_BEGINNING;
    const terms = analyzer.terms(token);
    return terms.map((term) => ({ term, beginning: isBeginning && terms.length === 1 ? plain : undefined }));
  });
}
