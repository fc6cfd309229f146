/** "“pizza” in May", "the word \"pizza\"". */
const QUOTED = /^(?:the (?:words?|phrase|term) )?["“”„]([^"“”„]+)["“”„](.*)$/i;
const TIME_WORD = String.raw`(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|\w+day|weekends?|weekdays?|weeks?|months?|years?|days?|nights?|mornings?|evenings?)`;
/** "the boiler in May 2023", "pizza at night", "the cat last week", "dinner yesterday". */
const WITH_TIME = new RegExp(
  String.raw`^(.+?) ((?:in|on|at|during|since|before|after|until|between|from) (?:.* )?${TIME_WORD}\b.*|(?:last|this|past|next|every) \w+|yesterday|today|tonight|recently|lately)$`,
  "i",
);

/** Tells the words looked for from what a question says behind them about when. */
export function splitPhrase(text: string): { phrase: string; behind: string } {
  const [, quoted, afterQuote] = QUOTED.exec(text) ?? [];
  if (quoted) return { phrase: quoted.trim(), behind: afterQuote?.trim() ?? "" };
  const [, words, time] = WITH_TIME.exec(text) ?? [];
  const phrase = (words ?? text)
    .replace(/^the (?:words?|phrase|term) /i, "")
    .replace(/["“”„‘’]/g, "")
    .replace(/^(?:the|an?|my|your|his|her|our|their) /i, "");
  return { phrase: phrase.trim(), behind: time ?? "" };
}
