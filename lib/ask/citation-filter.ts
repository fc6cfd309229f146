const OPEN = "[[【［]";
const CLOSE = String.raw`[\]】］]`;
/** "12", "#12", "message 12", "12-15" */
const ITEM = String.raw`(?:(?:messages?|msgs?|nos?|nr)\.?\s*)?#?\d{1,9}(?:\s*[-–—]\s*#?\d{1,9})?`;
/** "[12]", "[12, 15]", "[12 and 15]", "[^12]", "[[12]]", "【12†source】" */
const GROUP = String.raw`${OPEN}{1,2}\s*\^?${ITEM}(?:\s*(?:[,;&]|and|und|y|et|e)\s*${ITEM})*\s*(?:†[^\]】］]{0,40})?${CLOSE}{1,2}`;
/** Groups one right behind the other, with the space before them: " [12][13]". */
const CITATIONS = new RegExp(` ?(?:${GROUP})+`, "gi");
/** What may go on as citations in the next piece. */
const OPEN_CITATIONS = new RegExp(
  String.raw` ?(?:${GROUP})*(?:${OPEN}{1,2}[\d\s\p{L},;&#^.†–—-]{0,80})?$`,
  "iu",
);
/** What stands behind a sentence that says that the chat has nothing about something. */
export const NOTHING_MARK = "[none]";
const NOTHING = / ?\[none\]/gi;
/** A range wider than this is read as its two ends. */
const WIDEST_RANGE = 20;

/**
 * Lets the text of an answer through piece by piece, with every citation as "[12]", and takes out those of messages that were
 * not given for it. `cited` holds those that were let through, in the order of their first mention.
 */
export class CitationFilter {
  readonly cited = new Set<number>();
  /** Where in the text it first says of something that it is not in the chat. */
  nothingAt: number | undefined;
  #held = "";
  #length = 0;

  constructor(private readonly isKnown: (message: number) => boolean) {}

  push(piece: string): string {
    const text = this.#held + piece;
    const open = OPEN_CITATIONS.exec(text)?.index ?? text.length;
    this.#held = text.slice(open);
    return this.#let(text.slice(0, open));
  }

  /** The rest, at the end of the answer. */
  flush(): string {
    const rest = this.#held;
    this.#held = "";
    return this.#let(rest);
  }

  #let(text: string): string {
    const [before = "", ...behind] = text.split(NOTHING).map((part) => this.#check(part));
    if (behind.length > 0) this.nothingAt ??= this.#length + before.length;
    const through = [before, ...behind].join("");
    this.#length += through.length;
    return through;
  }

  #check(text: string): string {
    return text.replace(CITATIONS, (citations) => {
      const known = numbersIn(citations).filter(this.isKnown);
      for (const number of known) this.cited.add(number);
      if (known.length === 0) return "";
      return `${citations.startsWith(" ") ? " " : ""}${known.map((number) => `[${number}]`).join("")}`;
    });
  }
}

/** A text in which nothing is a citation: "(12)" for what looked like one. */
export function uncited(text: string): string {
  return text
    .replace(CITATIONS, (citations) => citations.replace(/[[【［]+/g, "(").replace(/[\]】］]+/g, ")"))
    .replace(NOTHING, " (none)");
}

function numbersIn(citations: string): number[] {
  const ranges = citations.replace(/†[^\]】］]*/g, "").matchAll(/(\d+)(?:\s*[-–—]\s*#?(\d+))?/g);
  return [...ranges].flatMap(([, from, to = from]) => {
    const [first, last] = [Number(from), Number(to)];
    if (first === last) return [first];
    if (last < first || last - first > WIDEST_RANGE) return [first, last];
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}
