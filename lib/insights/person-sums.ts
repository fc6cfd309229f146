import type { DayFactsRow } from "@/db/queries/facts";
import { type DayCount, type DayFacts, type DayTally, dayCounts, dayTallies } from "@/db/schema/insights";

/** What somebody did over several days. */
export class PersonSums {
  readonly counts = new Map<DayCount, number>();
  readonly tallies = new Map<DayTally, Map<string, number>>();
  longest: DayFacts["longest"];
  firstDay: string | null = null;
  lastDay: string | null = null;

  add({ day, facts }: Pick<DayFactsRow, "day" | "facts">): void {
    for (const what of dayCounts) {
      const amount = facts.counts[what];
      if (amount) this.counts.set(what, this.count(what) + amount);
    }
    for (const what of dayTallies) {
      for (const [key, amount] of Object.entries(facts.tallies[what] ?? {})) {
        const tally = this.tally(what);
        tally.set(key, (tally.get(key) ?? 0) + amount);
      }
    }
    if (!facts.counts.messages) return;
    if ((facts.longest?.characters ?? 0) > (this.longest?.characters ?? 0)) this.longest = facts.longest;
    if (this.firstDay === null || day < this.firstDay) this.firstDay = day;
    if (this.lastDay === null || day > this.lastDay) this.lastDay = day;
  }

  count(what: DayCount): number {
    return this.counts.get(what) ?? 0;
  }

  tally(what: DayTally): Map<string, number> {
    let tally = this.tallies.get(what);
    if (!tally) {
      tally = new Map();
      this.tallies.set(what, tally);
    }
    return tally;
  }

  /** Everything in a tally together. */
  total(what: DayTally): number {
    let total = 0;
    for (const amount of this.tally(what).values()) total += amount;
    return total;
  }
}
