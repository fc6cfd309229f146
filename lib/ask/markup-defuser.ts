import { visibleText } from "./visible-text";

/** Letters of scripts that are written without spaces end a word, and are in no address. */
const DENSE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，！？（）「」`;
/** What a Markdown renderer may turn into a link: "https://example.org/a?b", "www.example.org", "mailto:ana@example.org". */
const ADDRESS = new RegExp(
  String.raw`(?:[a-z][a-z\d+.-]*:\/\/|(?<![a-z\d])www\.|(?:mailto|xmpp):)[^\s<>"\x60\[\]${DENSE}]*`,
  "giu",
);
const LAST_WORD = new RegExp(String.raw`[^\s${DENSE}]*$`, "u");
/** What stands behind an address in a sentence and is no part of it. */
const PUNCTUATION_BEHIND = /[.,:;!?)\]}'"»”’*_~…]*$/;

const LEFT_OUT = "‹link left out›";

/** The addresses in texts, as they have to stand in an answer to be left there. */
export function addressesIn(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [address] of visibleText(text).matchAll(ADDRESS)) found.add(bare(address));
  }
  return found;
}

/**
 * Lets Markdown through, piece by piece, without what could fetch or carry anything: images, raw HTML, links behind other
 * words, and every address that is not known. What looks like them stays readable as text.
 */
export class MarkupDefuser {
  #held = "";

  /** `isKnown` tells addresses that the chat itself has. */
  constructor(private readonly isKnown: (address: string) => boolean) {}

  /** Holds the last word back, for it may go on in the next piece. */
  push(piece: string): string {
    const text = this.#held + piece;
    const end = LAST_WORD.exec(text)?.index ?? text.length;
    this.#held = text.slice(end);
    return this.#defuse(text.slice(0, end));
  }

  /** The rest, at the end of the text. */
  flush(): string {
    const rest = this.#held;
    this.#held = "";
    return this.#defuse(rest);
  }

  #defuse(text: string): string {
    return (
      visibleText(text)
        // Escapes and entities would come back to life as what they stand for.
        .replace(/\\(?=[[\]()<>!:/.&@])/g, "")
        .replace(/&(?=#?\w+;)/g, "& ")
        .replace(ADDRESS, (address, at: number, whole: string) =>
          this.#keep(address, whole[at + address.length]),
        )
        .replace(/<(?=[a-z/!?])/gi, "‹")
        .replace(/!(?=\[)/g, "! ")
        .replace(/\]\(#[^\s)]*\)/g, "]")
        .replace(/\](?=[(:])/g, "] ")
    );
  }

  #keep(address: string, next = " "): string {
    const known = bare(address);
    const behind = address.slice(known.length);
    if (!this.isKnown(known)) return `${LEFT_OUT}${behind}`;
    // A renderer would take what stands right behind an address for a part of it.
    return `${address}${/\s/.test(next) ? "" : " "}`;
  }
}

const bare = (address: string): string => address.replace(PUNCTUATION_BEHIND, "");
