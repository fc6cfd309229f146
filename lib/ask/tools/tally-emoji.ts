import "server-only";
import { readTexts } from "@/db/queries/message-texts";
import type { MessageFilter } from "@/db/queries/picked-messages";
import { emojiPattern } from "@/lib/messages/emoji-pattern";
import type { AskedAnalysis } from "./tool";

/** A sequence that shows as one emoji: with its colour of skin, a family, a flag. */
const EMOJI =
  /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;

export interface EmojiTally<Key> {
  key: Key;
  number: number;
  /** Number of the first message with one. */
  example: number;
}

/** Counts the emoji in messages, by who used them and by which they are, most first. */
export async function tallyEmoji(
  { database }: AskedAnalysis,
  filter: MessageFilter,
): Promise<{ byPerson: EmojiTally<number | null>[]; byEmoji: EmojiTally<string>[] }> {
  const byPerson = new Map<number | null, EmojiTally<number | null>>();
  const byEmoji = new Map<string, EmojiTally<string>>();
  const withEmoji = { ...filter, patterns: [...(filter.patterns ?? []), emojiPattern()] };
  for await (const page of readTexts(database, withEmoji)) {
    for (const { seq, person, text } of page) {
      for (const [emoji] of text.matchAll(EMOJI)) {
        add(byPerson, person, seq);
        // With and without its variation selector it is the same one.
        add(byEmoji, emoji.replaceAll("\uFE0F", ""), seq);
      }
    }
  }
  return { byPerson: mostFirst(byPerson), byEmoji: mostFirst(byEmoji) };
}

function add<Key>(tallies: Map<Key, EmojiTally<Key>>, key: Key, seq: number): void {
  const tally = tallies.get(key);
  if (tally) tally.number++;
  else tallies.set(key, { key, number: 1, example: seq });
}

const mostFirst = <Key>(tallies: Map<Key, EmojiTally<Key>>): EmojiTally<Key>[] =>
  [...tallies.values()].sort((a, b) => b.number - a.number);
