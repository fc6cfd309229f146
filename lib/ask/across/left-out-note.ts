import { plain } from "../quote";
import type { Wording } from "../tell/wording";

/** Names the chats that there was no time to search. */
export function leftOutNote(leftOut: { title: string }[], wording: Wording): string[] {
  if (leftOut.length === 0) return [];
  const titles = leftOut.map(({ title }) => wording.say("quoted", { text: plain(title) }));
  return [wording.say("across.leftOut", { chats: wording.listed(titles) })];
}
