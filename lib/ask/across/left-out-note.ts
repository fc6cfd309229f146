import { plain } from "../quote";
import { listed } from "../tell/wording";

/** Names the chats that there was no time to search. */
export function leftOutNote(leftOut: { title: string }[]): string[] {
  if (leftOut.length === 0) return [];
  return [
    `There was no time to search ${listed(leftOut.map(({ title }) => `“${plain(title)}”`))}. Ask fewer chats at once to have them searched.`,
  ];
}
