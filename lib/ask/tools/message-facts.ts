import type { FoundMessageRow } from "@/db/queries/found-messages";
import type { Person } from "@/lib/people/person";
import { nameOf } from "./name-of";

export const LONGEST_TEXT = 1_000;

/** A message as the facts of a tool have it: its time is that of the chat's clock. */
export interface MessageFact {
  number: number;
  from: string | null;
  /** `YYYY-MM-DD HH:MM`. */
  at: string | null;
  text: string;
}

export function messageFact(row: FoundMessageRow, people: Person[], timeZone: string): MessageFact {
  const { seq, author, sentAt, text } = row;
  return {
    number: seq,
    from: author === null ? null : nameOf(people, author),
    at: sentAt && localMinute(sentAt, timeZone),
    text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()}…` : text,
  };
}

/** `YYYY-MM-DD HH:MM` on the clock of a time zone. */
export function localMinute(time: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone });
  return format.format(time);
}
