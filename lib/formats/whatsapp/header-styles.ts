import type { DateOrder } from "@/lib/formats/message";
import { DateOrderEvidence, type DateOrderVerdict } from "@/lib/formats/whatsapp/date-order";
import type { Header } from "@/lib/formats/whatsapp/header-style";

const maxStyles = 64;

interface SeenStyle {
  style: number;
  count: number;
  isYearFirst: boolean;
  dates: DateOrderEvidence;
}

export interface AcceptedStyles {
  /** In which order the dates of each accepted style are read. */
  orders: ReadonlyMap<number, DateOrder>;
  /** Of the most frequent style. */
  verdict: DateOrderVerdict;
}

/**
 * Counts the styles of all lines that look like headers. An export is written in one style, two when files were
 * joined; a rare style belongs to text that was pasted into a message.
 */
export class HeaderStyles {
  private readonly seen = new Map<number, SeenStyle>();

  add(header: Header): void {
    let style = this.seen.get(header.style);
    if (!style) {
      if (this.seen.size >= maxStyles) return;
      style = {
        style: header.style,
        count: 0,
        isYearFirst: header.yearPlace === "first",
        dates: new DateOrderEvidence(header.yearPlace),
      };
      this.seen.set(header.style, style);
    }
    style.count++;
    style.dates.add(header);
  }

  /** `chosen` is the order somebody asked for; it cannot turn dates around that begin with the year. */
  accepted(chosen: DateOrder | null): AcceptedStyles | null {
    const styles = [...this.seen.values()].sort((a, b) => b.count - a.count);
    const [dominant] = styles;
    if (!dominant) return null;
    const orders = new Map<number, DateOrder>();
    for (const style of styles) {
      if (style.count * 3 < dominant.count) continue;
      orders.set(style.style, chosen && !style.isYearFirst ? chosen : style.dates.verdict().order);
    }
    const verdict = dominant.dates.verdict();
    if (chosen === null) return { orders, verdict };
    return { orders, verdict: { order: orders.get(dominant.style) ?? verdict.order, isAmbiguous: false } };
  }
}
