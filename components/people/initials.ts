const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function firstLetter(word: string): string {
  for (const { segment } of graphemes.segment(word)) return segment.toLocaleUpperCase();
  return "";
}

/** "Maria Lopez" becomes "ML"; a telephone number its last two digits. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{Extended_Pictographic}]/u.test(word));
  const [first] = words;
  if (!first) return name.replace(/\D/g, "").slice(-2) || "?";
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  const trimmed = (word: string) => word.replace(/^[^\p{L}\p{Extended_Pictographic}]+/u, "");
  return firstLetter(trimmed(first)) + (last ? firstLetter(trimmed(last)) : "");
}
