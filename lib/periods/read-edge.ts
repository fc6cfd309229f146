import type { Concept } from "@/lib/language/concept";
import { dayOf, monthRange, partsOf } from "./calendar-day";
import { type Read, read, type Scan, skip } from "./period-scan";
import { readWhole } from "./read-whole";
import type { Stretch } from "./stretch";

interface Edge {
  concept: Concept;
  days: [first: number, last: number];
  months: [first: number, last: number];
}

/** What is meant is not sharp: the days are told in the answer. */
const EDGES: Edge[] = [
  { concept: "startOf", days: [1, 10], months: [1, 3] },
  { concept: "middleOf", days: [11, 20], months: [5, 8] },
  { concept: "endOf", days: [21, 31], months: [10, 12] },
];

/** "early May", "mid 2023", "at the end of March". */
export function readEdge(scan: Scan, at: number): Read<Stretch> | undefined {
  for (const edge of EDGES) {
    const opening = read(scan, at, edge.concept);
    const whole = opening && readWhole(scan, skip(scan, opening.next, "at", "article"));
    const kind = whole?.value.name?.kind;
    if (!whole || (kind !== "month" && kind !== "year")) continue;
    const { year, rangeIn } = whole.value;
    const value: Stretch = {
      ...(year !== undefined && { year }),
      rangeIn(of) {
        const range = rangeIn(of);
        if (!range) return undefined;
        if (kind === "year") {
          const [first, last] = edge.months;
          return { from: monthRange(of, first).from, to: monthRange(of, last).to };
        }
        const { month } = partsOf(range.from);
        const [first, last] = edge.days;
        return { from: dayOf(of, month, first) ?? range.from, to: dayOf(of, month, last) ?? range.to };
      },
    };
    return { value, next: whole.next };
  }
  return undefined;
}
