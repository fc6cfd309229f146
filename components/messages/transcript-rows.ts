import { calendarDay } from "@/components/intl/format-date";
import type { Participant, TranscriptMessage } from "@/lib/analyses/analysis.schema";

export type TranscriptRow =
  | { type: "day"; key: string; day: string }
  | { type: "system"; key: string; message: TranscriptMessage }
  | { type: "group"; key: string; author: Participant | null; messages: TranscriptMessage[] };

const PAUSE_MS = 10 * 60_000;

function belongTogether(earlier: TranscriptMessage, later: TranscriptMessage): boolean {
  if (earlier.author?.idx !== later.author?.idx) return false;
  if (!earlier.sentAt || !later.sentAt) return earlier.sentAt === later.sentAt;
  return Date.parse(later.sentAt) - Date.parse(earlier.sentAt) <= PAUSE_MS;
}

/** Sets messages as a chat does: a divider a day, a group for what one person writes in one go. */
export function transcriptRows(messages: TranscriptMessage[], timeZone: string): TranscriptRow[] {
  const rows: TranscriptRow[] = [];
  let day: string | null = null;
  for (const message of messages) {
    const messageDay: string | null = message.sentAt ? calendarDay(message.sentAt, timeZone) : day;
    if (messageDay && messageDay !== day)
      rows.push({ type: "day", key: `day-${messageDay}-${message.id}`, day: messageDay });
    day = messageDay;
    const last = rows.at(-1);
    const previous = last?.type === "group" ? last.messages.at(-1) : undefined;
    if (message.kind === "system") {
      rows.push({ type: "system", key: `system-${message.id}`, message });
    } else if (last?.type === "group" && previous && belongTogether(previous, message)) {
      last.messages.push(message);
    } else {
      rows.push({ type: "group", key: `group-${message.id}`, author: message.author, messages: [message] });
    }
  }
  return rows;
}
