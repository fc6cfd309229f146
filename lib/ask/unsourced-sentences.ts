import { spokenLanguages } from "@/lib/language/spoken";
import type { TextRange } from "./chat.schema";
import { wordingIn } from "./tell/wording";

const CUT_NOTES = spokenLanguages.map((language) => wordingIn(language).say("notes.cut"));

const CITATION = /\[\d+\]/;
const CITATIONS_BEFORE = /^\s*(?:\[\d+\]\s*)+/;
const HEADING = /^\s*#{1,6}\s/;
/** "- ", "12. ", "> ": what stands before the words of a line. */
const LINE_MARK = /^\s*(?:[-*+•]\s+|\d{1,3}[.)]\s+|>\s?)+/;
/** A point that ends no sentence: "Mrs.", "3.", "z. B." */
const NO_END = /(?:\d|\b(?:\p{L}|mrs?|ms|dr|st|sr|sra|prof|vs|etc|ca|bzw|usw))\.\s*$/iu;
const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * The sentences of an answer that no citation "[12]" stands in or right behind. Headings and lines that only lead to a list
 * state nothing. Nothing can prove what is not in the chat: the sentence that ends at `nothingAt` needs no source.
 */
export function unsourcedSentences(answer: string, nothingAt?: number): TextRange[] {
  const blocks = [...answer.matchAll(/(?:>.*(?:\n|$))+|[^\n]+/g)];
  return blocks.flatMap(({ 0: block, index }) => {
    if (HEADING.test(block) || CUT_NOTES.includes(block.trim())) return [];
    return sentencesOf(block)
      .filter(({ from, to }) => isStatement(block.slice(from, to)))
      .map(({ from, to }) => trimmed(answer, { from: index + from, to: index + to }))
      .filter(({ from, to }) => nothingAt === undefined || nothingAt <= from || nothingAt > to);
  });
}

function sentencesOf(block: string): TextRange[] {
  if (block.startsWith(">")) return [{ from: 0, to: block.length }];
  const start = LINE_MARK.exec(block)?.[0].length ?? 0;
  const sentences: TextRange[] = [];
  for (const { segment, index } of segmenter.segment(block.slice(start))) {
    const before = sentences.at(-1);
    const [from, to] = [start + index, start + index + segment.length];
    // A citation behind the full stop belongs to the sentence that ends there.
    const cited = before ? (CITATIONS_BEFORE.exec(segment)?.[0].length ?? 0) : 0;
    if (before && (NO_END.test(block.slice(before.from, before.to)) || cited === segment.length))
      before.to = to;
    else {
      if (before) before.to += cited;
      sentences.push({ from: from + cited, to });
    }
  }
  return sentences;
}

function isStatement(sentence: string): boolean {
  return /[\p{L}\p{N}]/u.test(sentence) && !CITATION.test(sentence) && !/:\W*$/.test(sentence);
}

function trimmed(text: string, { from, to }: TextRange): TextRange {
  const part = text.slice(from, to);
  return { from: from + part.length - part.trimStart().length, to: from + part.trimEnd().length };
}
