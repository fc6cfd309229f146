import type { AnswerBasis } from "./answer";
import { type CitedMessage, citedAs } from "./chat.schema";
import { CitationFilter } from "./citation-filter";
import { addressesIn, MarkupDefuser } from "./markup-defuser";

/**
 * What every answer goes through on its way out, whoever wrote it: only messages that it rests on are cited, and nothing in it
 * can fetch or carry anything.
 */
export class AnswerChecker {
  #sources = new Map<number, CitedMessage>();
  #addresses = new Set<string>();
  readonly #defuser = new MarkupDefuser((address) => this.#addresses.has(address));
  readonly #filter = new CitationFilter((message) => this.#sources.has(message));

  /** What the text may cite from here on. */
  restOn({ sources }: AnswerBasis): void {
    this.#sources = new Map(sources.map((message) => [citedAs(message), message]));
    this.#addresses = addressesIn(sources.map(({ text }) => text));
  }

  push(piece: string): string {
    return this.#filter.push(this.#defuser.push(piece));
  }

  /** The rest, at the end of the text. */
  flush(): string {
    return this.#filter.push(this.#defuser.flush()) + this.#filter.flush();
  }

  /** In the order of their first mention. */
  get cited(): CitedMessage[] {
    return [...this.#filter.cited].flatMap((message) => this.#sources.get(message) ?? []);
  }

  /** Where the text says of something that it is not in the chat. */
  get nothingAt(): number | undefined {
    return this.#filter.nothingAt;
  }
}
