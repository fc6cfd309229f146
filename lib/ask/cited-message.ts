import type { FoundMessageRow } from "@/db/queries/found-messages";
import type { Person } from "@/lib/people/person";
import type { CitedMessage } from "./chat.schema";
import { visibleJson } from "./visible-text";

const LONGEST_TEXT = 600;

/** Gives messages the shape in which they are shown as a source. */
export function citedMessages(rows: FoundMessageRow[], people: Person[]): CitedMessage[] {
  const byIdx = new Map(people.map(({ idx, name }) => [idx, { idx, name }]));
  const messages = rows.map(({ seq, author, sentAt, text }) => ({
    messageId: seq,
    author: (author !== null && byIdx.get(author)) || null,
    sentAt: sentAt?.toISOString() ?? null,
    text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()}…` : text,
  }));
  return visibleJson(messages);
}
