import { DateOrderEvidence, type DateOrderVerdict } from "@/lib/formats/dates/date-order";
import { dayPeriodOf } from "@/lib/formats/dates/day-period";
import type { DateOrder } from "@/lib/formats/message";
import type { Header } from "@/lib/formats/whatsapp/header-style";
import { StyleVisits } from "@/lib/formats/whatsapp/style-visits";

const maxStyles = 64;
const maxDayPeriods = 4;
/** Nobody pastes so many messages into one. */
const runOfJoinedExport = 100;

interface SeenStyle {
  style: number;
  count: number;
  /** How many came one after the other, without another style between them. */
  longestRun: number;
  visits: StyleVisits;
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
 * joined; a rare style belongs to text that was pasted into a message, unless it continues the course of time.
 */
export class HeaderStyles {
  private readonly seen = new Map<number, SeenStyle>();
  private last: Header | null = null;
  private lastStyle: SeenStyle | null = null;
  private run = 0;

  /** `line` is the rest of the line of the header, `colon` where its first ": " stands, or -1. */
  add(header: Header, line: string, colon: number): void {
    let style = this.seen.get(header.style);
    if (!style) {
      if (this.seen.size >= maxStyles) return;
      style = {
        style: header.style,
        count: 0,
        longestRun: 0,
        visits: new StyleVisits(),
        dates: new DateOrderEvidence(header.yearPlace),
        unknownDayPeriods: new Set(),
      };
      this.seen.set(header.style, style);
    }
    style.count++;
    if (style === this.lastStyle) this.run++;
    else {
      this.run = 1;
      this.lastStyle?.visits.end(header);
      this.lastStyle = style;
      style.visits.begin(this.last, header, line.slice(0, Math.max(colon, 0)));
    }
    this.last = header;
    style.longestRun = Math.max(style.longestRun, this.run);
    style.dates.add(header);
    const { dayPeriod } = header;
    if (dayPeriod === "" || style.unknownDayPeriods.size >= maxDayPeriods) return;
    if (dayPeriodOf(dayPeriod) === undefined) style.unknownDayPeriods.add(dayPeriod);
  }

  /** `isNameIn`: whether somebody of that name writes in a style. */
  accepted(
    chosen: DateOrder | null,
    isNameIn: (style: number, name: string) => boolean,
  ): AcceptedStyles | null {
    const styles = [...this.seen.values()].sort((a, b) => b.count - a.count);
    const [dominant] = styles;
    if (!dominant) return null;
    const verdict = dominant.dates.verdict(chosen);
    const orderOf = (style: SeenStyle | undefined) => {
      const own = style?.dates.verdict(chosen) ?? verdict;
      // What a few dates leave open, the many tell.
      return own.isAmbiguous ? (style?.dates.verdict(verdict.order) ?? verdict).order : own.order;
    };
    const isAccepted = (style: SeenStyle) =>
      style.count * 3 >= dominant.count ||
      style.longestRun >= runOfJoinedExport ||
      style.visits.areMessages(
        (header) => orderOf(this.seen.get(header.style)),
        (name) => isNameIn(dominant.style, name),
      );
    const rare = new Set(styles.filter((style) => !isAccepted(style)));
    const accepted = styles.filter((style) => !rare.has(style));
    return {
      orders: new Map(accepted.map((style) => [style.style, orderOf(style)])),
      verdict,
      unknownDayPeriods: [...dominant.unknownDayPeriods],
      leftInBodies: [...rare].reduce((sum, style) => sum + style.count, 0),
    };
  }
}
