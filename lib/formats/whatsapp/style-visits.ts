import type { DateOrder } from "@/lib/formats/message";
import type { Header } from "@/lib/formats/whatsapp/header-style";
import { timeOf } from "@/lib/formats/whatsapp/header-time";

const maxVisits = 32;
const minuteMs = 60_000;

/** Lines of one style that follow each other, with what stands before and after them in another. */
interface Visit {
  before: Header | null;
  first: Header;
  /** Who writes its first line. */
  name: string;
  after: Header | null;
}

/**
 * Where the lines of a style stand. What is quoted was written before the message that quotes it: a line that is later
 * than the one before it and not later than the one after it is a message of its own.
 */
export class StyleVisits {
  private readonly visits: Visit[] = [];
  private isTooOften = false;

  begin(before: Header | null, first: Header, name: string): void {
    if (this.visits.length >= maxVisits) this.isTooOften = true;
    else this.visits.push({ before, first, name, after: null });
  }

  end(after: Header): void {
    const visit = this.visits.at(-1);
    if (visit && !this.isTooOften) visit.after = after;
  }

  /** `orderOf` tells how dates of a style are read, `isName` who else writes in this chat. */
  areMessages(orderOf: (header: Header) => DateOrder, isName: (name: string) => boolean): boolean {
    const minuteAt = (header: Header) => {
      const time = timeOf(header, orderOf(header));
      return time === null ? Number.NaN : Math.floor(time / minuteMs);
    };
    const isMessage = ({ before, first, name, after }: Visit) => {
      if (before === null) return true;
      if (!isName(name) || !(minuteAt(before) < minuteAt(first))) return false;
      return after === null || minuteAt(first) <= minuteAt(after);
    };
    return !this.isTooOften && this.visits.every(isMessage);
  }
}
