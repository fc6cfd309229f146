import { callPhrases, missedCallPhrases } from "@/lib/formats/whatsapp/phrases/calls";
import { deletedBeginnings, deletedPhrases } from "@/lib/formats/whatsapp/phrases/deleted";
import { omittedPhrases } from "@/lib/formats/whatsapp/phrases/omitted";

const length = 5;

const beginnings = new Set(
  [deletedPhrases, deletedBeginnings, missedCallPhrases, callPhrases, omittedPhrases]
    .flatMap((phrases) => [...phrases])
    .map((phrase) => phrase.slice(0, length)),
);
/** The first two characters as one number, as in "gif", "Gif" and "GIF": a lookup that allocates nothing. */
const pairs = new Set(
  [...beginnings].flatMap((beginning) =>
    [beginning, capitalized(beginning), beginning.toUpperCase()].map(pairOf),
  ),
);

/** Rules out most lines before they are compared with the phrases of all languages. */
export function mayBePhrase(line: string): boolean {
  const code = line.charCodeAt(0);
  // "‎image omitted" · "<Media omitted>"
  if (code === 0x200e || code === 0x200f || code === 0x3c) return true;
  return pairs.has(pairOf(line)) && beginnings.has(line.slice(0, length).toLowerCase());
}

function pairOf(text: string): number {
  return text.charCodeAt(0) * 0x10000 + text.charCodeAt(1);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
