/** "[12]" or "[12, 13]": what may stand in an answer as a citation. */
const CITATION = /\[\s*(\d+(?:\s*[,;]\s*\d+)*)\s*\]/g;
/** The beginning of a citation that may go on in the next piece. */
const OPEN_CITATION = / ?\[[\d\s,;]{0,60}$/;

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
    const open = OPEN_CITATION.exec(text);
    this.#held = open ? text.slice(open.index) : "";
    return this.#check(open ? text.slice(0, open.index) : text);
  }

  /** The rest, at the end of the answer. */
  flush(): string {
    const rest = this.#held;
    this.#held = "";
    return this.#check(rest);
  }

  #check(text: string): string {
    return text.replace(new RegExp(` ?${CITATION.source}`, "g"), (citation, numbers: string) => {
      const known = numbers
        .split(/[,;]/)
        .map(Number)
        .filter((number) => this.known.has(number));
      for (const number of known) this.cited.add(number);
      if (known.length === 0) return "";
      return `${citation.startsWith(" ") ? " " : ""}${known.map((number) => `[${number}]`).join("")}`;
    });
  }
}
