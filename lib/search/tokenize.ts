/** One emoji with its modifiers ("👩🏽‍🚀", a flag), or a run of letters and digits with inner apostrophes ("don't", "l'été"). */
const TOKEN =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const ADDRESS_PREFIX = /\bhttps?:\/\/(?:www\.)?/g;

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** The words and emoji of a text in lower case, in their order; every form of apostrophe is "'". */
export function tokenize(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(ADDRESS_PREFIX, "");
  const tokens = plain.match(TOKEN) ?? [];
  return tokens.flatMap((token) => (UNSPACED.test(token) ? segmentWords(token) : token));
}

function segmentWords(run: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(run)) if (isWordLike) words.push(segment);
  return words;
}
