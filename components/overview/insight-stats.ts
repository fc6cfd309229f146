import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import type { Insights } from "@/lib/insights/insights.schema";
import { type Period, periodsOf } from "./periods";

/** The first numbers of a chat once more, for the people and days that the insights are of. */
export function insightStats(insights: Insights, system: number): AnalysisStats {
  const { people, days, week, busiestDays } = insights;
  const [busiest] = busiestDays;
  const total = (rows: number[]) => rows.reduce((sum, messages) => sum + messages, 0);
  return {
    messages: insights.messages,
    system,
    words: insights.words,
    media: total(people.map((person) => person.media)),
    activeDays: insights.activeDays,
    first: noonOf(days[0]?.day),
    last: noonOf(days.at(-1)?.day),
    people: people.map(({ idx, name, messages, words, media, firstDay, lastDay }) => ({
      idx,
      name,
      messages,
      words,
      media,
      firstAt: noonOf(firstDay),
      lastAt: noonOf(lastDay),
    })),
    months: periodsOf(days, "month").map(({ key, messages, byPerson }: Period) => ({
      month: key.slice(0, 7),
      messages,
      byPerson,
    })),
    hours: Array.from({ length: 24 }, (_, hour) => total(week.map((hours) => hours[hour] ?? 0))),
    weekdays: week.map(total),
    busiestDay: busiest
      ? { day: busiest.day, messages: busiest.messages, firstSeq: busiest.firstMessage }
      : null,
  };
}

/** A time on a day of the calendar: what is shown of it is the day. */
function noonOf(day: string | null | undefined): string | null {
  return day ? `${day}T12:00:00Z` : null;
}
