import { NO_AUTHOR, type UnpackedMessages } from "@/lib/messages/message-runs";

interface Narrowing {
  /** Numbers of names; left out, everybody and notices. */
  authors?: number[];
  /** 1 (Monday) to 7, and 0 to 23 of the chat's clock: of messages by people only. */
  weekday?: number;
  hour?: number;
  /** The last one, where `hour` is the first of several. */
  hourTo?: number;
  /** Numbers of messages: the first, and the one after the last. */
  first: number;
  end: number;
}

const HOURS_A_DAY = 24;

/** The numbers of the messages that are meant, lowest first. */
export function narrowMessages({ authors, hours }: UnpackedMessages, narrowing: Narrowing): Int32Array {
  const { weekday, hour, first, end } = narrowing;
  const isTimed = weekday !== undefined || hour !== undefined;
  const isWantedHour = wantedHours(narrowing);
  const wanted = new Set(narrowing.authors);
  const isWantedAuthor = (author: number) =>
    narrowing.authors ? wanted.has(author) : !isTimed || author !== NO_AUTHOR;
  const found = new Int32Array(Math.max(0, end - first));
  let length = 0;
  for (let seq = first; seq < end; seq++) {
    if (isTimed && !isWantedHour[hours[seq] ?? 0]) continue;
    if (isWantedAuthor(authors[seq] ?? NO_AUTHOR)) found[length++] = seq;
  }
  return found.slice(0, length);
}

/** By hour of the week. No time is in none. */
function wantedHours({ weekday, hour, hourTo = hour }: Narrowing): Uint8Array {
  const isWanted = new Uint8Array(256);
  for (let at = 0; at < 7 * HOURS_A_DAY; at++) {
    const ofDay = at % HOURS_A_DAY;
    const isOnDay = weekday === undefined || Math.floor(at / HOURS_A_DAY) === weekday - 1;
    const isInHour = hour === undefined || (ofDay >= hour && ofDay <= (hourTo ?? hour));
    if (isOnDay && isInHour) isWanted[at] = 1;
  }
  return isWanted;
}
