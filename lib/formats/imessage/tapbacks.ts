import { groupReactions } from "@/lib/formats/group-reactions";
import type { Reaction } from "@/lib/formats/message";
import { cleanText } from "@/lib/formats/text/clean-text";

const emojis = new Map([
  ["Loved", "❤️"],
  ["Liked", "👍"],
  ["Disliked", "👎"],
  ["Laughed", "😂"],
  ["Emphasized", "‼️"],
  ["Questioned", "❓"],
]);

const heading = /^ {0,12}(?:Tapbacks|Reactions):$/;
// Loved by Ana · ☕️ by Ana
const tapback = /^ {0,16}(\S{1,40}) by (.{1,300})$/;
// Sticker from Ana: attachments/12/4.heic from Ana
const stickerTapback = /^ {0,16}(?:\S+ )?Sticker from (.{1,300}?)(?::| not found!)/;

/** Takes the tapbacks out of the lines of a message. */
export function takeTapbacks(lines: readonly string[]): { rest: string[]; reactions: Reaction[] } {
  const rest: string[] = [];
  const reactions: { from: string; emoji: string }[] = [];
  for (let at = 0; at < lines.length; at++) {
    const found = heading.test(lines[at] ?? "") ? tapbacksFrom(lines, at + 1) : [];
    if (found.length === 0) {
      rest.push(lines[at] ?? "");
      continue;
    }
    for (const reaction of found) reactions.push(reaction);
    at += found.length;
    if (lines[at + 1] === "") at++;
  }
  return { rest, reactions: groupReactions(reactions) };
}

function tapbacksFrom(lines: readonly string[], start: number): { from: string; emoji: string }[] {
  const found: { from: string; emoji: string }[] = [];
  for (let at = start; at < lines.length; at++) {
    const read = tapbackOn(lines[at] ?? "");
    if (!read) break;
    found.push(read);
  }
  return found;
}

function tapbackOn(line: string): { from: string; emoji: string } | null {
  const sticker = stickerTapback.exec(line);
  if (sticker) return { emoji: "sticker", from: cleanText(sticker[1] ?? "") };
  const [, name, from = ""] = tapback.exec(line) ?? [];
  if (name === undefined) return null;
  return { emoji: emojis.get(name) ?? cleanText(name), from: cleanText(from) };
}
