/** Citations one behind the other, with the space before them: " [12]", " [12, 13]", " [12][13]". */
const CITATIONS = / ?(?:\[\s*\d+(?:\s*[,;]\s*\d+)*\s*\])+/g;
/** What may go on as citations in the next piece. */
const OPEN_CITATIONS = / ?(?:\[[\d\s,;]{1,80}\])*(?:\[[\d\s,;]{0,80})?$/;

/**
 * Lets the text of an answer through piece by piece and takes out citations of messages that were not given for it.
 * `cited` holds those that were let through, in the order of their first mention.
 */
export class CitationFilter {
  readonly cited = new Set<number>();
  #held = "";

  constructor(private readonly known: ReadonlySet<number>) {}

  push(piece: string): string {
    const text = this.#held + piece;
    const open = OPEN_CITATIONS.exec(text)?.index ?? text.length;
    this.#held = text.slice(open);
    return this.#check(text.slice(0, open));
  }

  /** The rest, at the end of the answer. */
  flush(): string {
    const rest = this.#held;
    this.#held = "";
    return this.#check(rest);
  }

  #check(text: string): string {
    return text.replace(CITATIONS, (citations) => {
      const known = [...citations.matchAll(/\d+/g)].map(Number).filter((number) => this.known.has(number));
      for (const number of known) this.cited.add(number);
      if (known.length === 0) return "";
      return `${citations.startsWith(" ") ? " " : ""}${known.map((number) => `[${number}]`).join("")}`;
    });
  }
}
