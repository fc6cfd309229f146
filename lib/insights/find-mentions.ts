interface Name {
  idx: number;
  name: string;
}

/** Marks that some apps put around a name that is mentioned. */
const ISOLATES = /[\u2066-\u2069\u200e\u200f]/g;
const LONGEST_NAME = 60;
const MOST_MENTIONS = 20;

/** Finds who is mentioned in a message as "@Name": by the whole name, else by its first word. */
export class MentionFinder {
  readonly #names: { idx: number; key: string }[];

  constructor(names: Name[]) {
    const keyed = names.map(({ idx, name }) => ({ idx, key: plain(name) })).filter(({ key }) => key !== "");
    const first = keyed.map(({ idx, key }) => ({ idx, key: key.split(/\s/)[0] ?? key }));
    const unique = first.filter(({ key }) => first.filter((other) => other.key === key).length === 1);
    this.#names = [...keyed, ...unique].sort((a, b) => b.key.length - a.key.length);
  }

  /** Numbers of the names, each once. */
  find(text: string): number[] {
    if (!text.includes("@")) return [];
    const found = new Set<number>();
    const mentions = plain(text)
      .split("@")
      .slice(1, MOST_MENTIONS + 1);
    for (const mention of mentions) {
      const start = mention.slice(0, LONGEST_NAME);
      const named = this.#names.find(
        ({ key }) => start.startsWith(key) && !/^[\p{L}\p{N}]/u.test(start.slice(key.length)),
      );
      if (named) found.add(named.idx);
    }
    return [...found];
  }
}

const plain = (text: string) => text.replace(ISOLATES, "").trimStart().toLowerCase();
