import { parseLoosely } from "@/lib/formats/json/parse-loosely";
import { listOf, rawsOf, textOf } from "@/lib/formats/json/raw";
import type { Reaction } from "@/lib/formats/message";
import type { People } from "@/lib/formats/skype/people";
import { cleanText } from "@/lib/formats/text/clean-text";

const emojis = new Map([
  ["like", "👍"],
  ["yes", "👍"],
  ["heart", "❤️"],
  ["laugh", "😆"],
  ["surprised", "😮"],
  ["sad", "😢"],
  ["angry", "😠"],
  ["cry", "😭"],
  ["clap", "👏"],
  ["party", "🎉"],
  ["fire", "🔥"],
]);

/** `emotions` of a message's properties: a list, or the same as JSON in a text. */
export function reactionsOf(emotions: unknown, people: People): Reaction[] {
  const list = typeof emotions === "string" ? parseLoosely(emotions) : emotions;
  return rawsOf(list).flatMap(({ key, users }) => {
    const name = textOf(key);
    const from = listOf(users).map((user) => people.nameOfEntry(user));
    if (name === null || from.length === 0) return [];
    return [{ emoji: emojis.get(name) ?? `(${cleanText(name)})`, count: from.length, from }];
  });
}
