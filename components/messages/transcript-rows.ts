import { calendarDay } from "@/components/intl/format-date";
import type { Participant } from "@/lib/analyses/analysis.schema";
import type { TranscriptMessage } from "@/lib/transcript/transcript.schema";

export interface Placed {
  message: TranscriptMessage;
  /** How many messages stand before it. */
  place: number;
}

export type TranscriptRow =
  | { type: "day"; key: string; day: string }
  | ({ type: "system"; key: string } & Placed)
  | {
      type: "group";
      key: string;
      author: Participant | null;
      /** Whether the page before has its beginning. */
      isGoingOn: boolean;
      messages: Placed[];
    };

interface Run {
  messages: TranscriptMessage[];
  /** How many messages stand before the first of them, and the last of those. */
  first?: number;
  previous?: TranscriptMessage;
}

const PAUSE_MS = 10 * 60_000;

function belongTogether(earlier: TranscriptMessage, later: TranscriptMessage): boolean {
  if (earlier.kind === "system" || later.kind === "system") return false;
  if (earlier.author?.idx !== later.author?.idx) return false;
  if (!earlier.sentAt || !later.sentAt) return earlier.sentAt === later.sentAt;
  return Date.parse(later.sentAt) - Date.parse(earlier.sentAt) <= PAUSE_MS;
}

/** Sets messages as a chat does: a divider a day, a group for what one person writes in one go. */
export function transcriptRows({ messages, first = 0, previous }: Run, timeZone: string): TranscriptRow[] {
  const rows: TranscriptRow[] = [];
  const dayOf = ({ sentAt }: TranscriptMessage) => (sentAt ? calendarDay(sentAt, timeZone) : null);
  let day = previous ? dayOf(previous) : null;
  let before = previous;
  for (const [i, message] of messages.entries()) {
    const messageDay: string | null = dayOf(message) ?? day;
    const isNewDay = messageDay !== null && messageDay !== day;
    if (isNewDay) rows.push({ type: "day", key: `day-${messageDay}-${message.id}`, day: messageDay });
    day = messageDay;
    const placed = { message, place: first + i };
    const last = rows.at(-1);
    const isGoingOn = !isNewDay && before !== undefined && belongTogether(before, message);
    before = message;
    if (message.kind === "system") rows.push({ type: "system", key: `system-${message.id}`, ...placed });
    else if (isGoingOn && last?.type === "group") last.messages.push(placed);
    else {
      const { author } = message;
      rows.push({ type: "group", key: `group-${message.id}`, author, isGoingOn, messages: [placed] });
    }
  }
  return rows;
}
