import { DateOrderEvidence, type DateOrderVerdict } from "@/lib/formats/dates/date-order";
import { dayPeriodOf } from "@/lib/formats/dates/day-period";
import type { DateOrder } from "@/lib/formats/message";
import type { Header } from "@/lib/formats/whatsapp/header-style";

const maxStyles = 64;
const maxDayPeriods = 4;
/** Nobody pastes so many messages into one. */
const runOfJoinedExport = 100;

interface SeenStyle {
  style: number;
  count: number;
  /** How many came one after the other, without another style between them. */
  longestRun: number;
  dates: DateOrderEvidence;
  unknownDayPeriods: Set<string>;
}

export interface AcceptedStyles {
  /** In which order the dates of each accepted style are read. */
  orders: ReadonlyMap<number, DateOrder>;
  /** Of the most frequent style. */
  verdict: DateOrderVerdict;
  /** Words beside the time of which nobody knows which half of the day they mean. */
  unknownDayPeriods: readonly string[];
  /** Lines that look like messages and were left in the message they stand in. */
  leftInBodies: number;
}

/**
 * Counts the styles of all lines that look like headers. An export is written in one style, two when files were
 * joined; a rare style belongs to text that was pasted into a message.
 */
export class HeaderStyles {
  private readonly seen = new Map<number, SeenStyle>();
  private lastStyle = -1;
  private run = 0;

  add(header: Header): void {
    let style = this.seen.get(header.style);
    if (!style) {
      if (this.seen.size >= maxStyles) return;
      style = {
        style: header.style,
        count: 0,
        longestRun: 0,
        dates: new DateOrderEvidence(header.yearPlace),
        unknownDayPeriods: new Set(),
      };
      this.seen.set(header.style, style);
    }
    style.count++;
    this.run = header.style === this.lastStyle ? this.run + 1 : 1;
    this.lastStyle = header.style;
    style.longestRun = Math.max(style.longestRun, this.run);
    style.dates.add(header);
    const { dayPeriod } = header;
    if (dayPeriod === "" || style.unknownDayPeriods.size >= maxDayPeriods) return;
    if (dayPeriodOf(dayPeriod) === undefined) style.unknownDayPeriods.add(dayPeriod);
  }

  accepted(chosen: DateOrder | null): AcceptedStyles | null {
    const styles = [...this.seen.values()].sort((a, b) => b.count - a.count);
    const [dominant] = styles;
    if (!dominant) return null;
    const isAccepted = (style: SeenStyle) =>
      style.count * 3 >= dominant.count || style.longestRun >= runOfJoinedExport;
    const rare = styles.filter((style) => !isAccepted(style));
    return {
      orders: new Map(
        styles.filter(isAccepted).map((style) => [style.style, style.dates.verdict(chosen).order]),
      ),
      verdict: dominant.dates.verdict(chosen),
      unknownDayPeriods: [...dominant.unknownDayPeriods],
      leftInBodies: rare.reduce((sum, style) => sum + style.count, 0),
    };
  }
}
