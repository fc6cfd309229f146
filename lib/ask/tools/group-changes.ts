import "server-only";
import { z } from "zod";
import { listNotices } from "@/db/queries/message-counts";
import { chatEventKinds } from "@/db/schema/insights";
import { chatEventOf } from "@/lib/insights/chat-event";
import { findPeople } from "@/lib/people/find-people";
import { namesOf } from "@/lib/people/person";
import { messageFilter } from "./message-filter";
import type { Tool } from "./tool";
import { whichMessages } from "./which-messages.schema";
import { wordsPattern } from "./words-pattern";

const { words, type, people, ...when } = whichMessages;
const args = z.object({
  ...when,
  change: z.enum(chatEventKinds).describe("What is noted."),
  people: people.describe("Only notices with one of these names in them."),
});
const MOST_TOLD = 20;

interface GroupChangeFacts {
  notices: number;
  /** The first and the last of them, in order. */
  told: { number: number; text: string }[];
}

export const groupChangesTool: Tool<typeof args, GroupChangeFacts> = {
  name: "group_changes",
  description:
    "What the app notes of the group: who joined or was added, who left or was removed, and how it was renamed.",
  args,
  async run(asked, { change, people = [], ...when }) {
    const { notInChat, ...filter } = messageFilter(asked, when);
    const names = people.flatMap((name) => [name, ...findPeople(name, asked.people).flatMap(namesOf)]);
    const patterns = names.length > 0 ? [names.map(wordsPattern).join("|")] : [];
    // Not from the stored events: those are noted some time after a chat can be asked.
    const noted = await listNotices(asked.database, { ...filter, patterns });
    const notices = noted.filter(({ text }) => chatEventOf(text) === change);
    const half = MOST_TOLD / 2;
    const shown =
      notices.length <= MOST_TOLD ? notices : [...notices.slice(0, half), ...notices.slice(-half)];
    return {
      facts: { notices: notices.length, told: shown.map(({ seq, text }) => ({ number: seq, text })) },
      evidence: shown.map(({ seq }) => seq),
    };
  },
};
