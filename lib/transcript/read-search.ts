/** "blue tent", “blue tent”, „blaues Zelt“ or «tente bleue»; the last one may still be open. */
const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]?/gu;

/** What somebody searches for: a message has to have each of the words, and each of the phrases as it stands. */
export interface Sought {
  words: string[];
  phrases: string[];
}

export function readSearch(text: string): Sought {
  const phrases: string[] = [];
  const rest = text.replace(PHRASE, (_, phrase: string) => {
    if (phrase.trim()) phrases.push(phrase.trim());
    return " ";
  });
  return { words: rest.split(/\s+/u).filter(Boolean), phrases };
}
