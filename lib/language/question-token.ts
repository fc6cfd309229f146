/** A word, number, date, emoji or quotation of a question. */
export interface QuestionToken {
  /** As it stands in the question; of a quotation what is quoted. */
  text: string;
  /** In small letters without accents, to compare. */
  folded: string;
  start: number;
  end: number;
  kind: "word" | "quoted" | "emoji";
  hasCapital: boolean;
}

const QUOTED =
  /["“”„«»]\s*([^"“”„«»]{1,200}?)\s*["“”«»]|(?<![\p{L}\p{N}])['‘‚]([^'‘’‚]{1,200}?)['’](?![\p{L}\p{N}])/u;
/** "05/03/2023", "2023-03-05", "2023-03", "10:30". */
const DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}-\d{2}(?!\d)|\d{1,2}:\d{2}/u;
const EMOJI =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic}\uFE0F?)*/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/u;
const TOKEN = new RegExp([QUOTED, DATE, EMOJI, WORD].map(({ source }) => source).join("|"), "gu");
const COMBINING_MARKS = /\p{Mn}/gu;

/** Cuts a question into tokens. Whatever is none, as punctuation, parts them. */
export function questionTokens(question: string): QuestionToken[] {
  return [...question.matchAll(TOKEN)].map((match) => {
    const quoted = match[1] ?? match[2];
    const text = quoted ?? match[0];
    const isEmoji = quoted === undefined && /^[\p{Extended_Pictographic}\p{RI}]/u.test(text);
    return {
      text,
      folded: fold(text),
      start: match.index,
      end: match.index + match[0].length,
      kind: quoted !== undefined ? "quoted" : isEmoji ? "emoji" : "word",
      hasCapital: /^\p{Lu}/u.test(text),
    };
  });
}

/** Small letters without accents. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(COMBINING_MARKS, "").normalize("NFC").toLowerCase();
}

/** The folded words of a phrase, cut as those of a question. */
export function foldedWords(phrase: string): string[] {
  return [...phrase.matchAll(new RegExp(WORD, "gu"))].map(([word]) => fold(word));
}
