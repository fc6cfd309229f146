import { byMessages } from "@/components/overview/findings";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";

const day = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** Questions that this chat can answer, made of its own days, months and people. */
export function suggestQuestions(stats: AnalysisStats): string[] {
  const [first, second] = byMessages(stats.people);
  const quietest = byMessages(stats.people).at(-1);
  const busiestMonth = stats.months.toSorted((a, b) => b.messages - a.messages)[0];
  const questions: string[] = [];
  if (stats.busiestDay) questions.push(`What happened on ${day.format(new Date(stats.busiestDay.day))}?`);
  if (first && second) questions.push(`What did ${first.name} and ${second.name} disagree about?`);
  if (quietest && quietest !== first && quietest !== second) {
    questions.push(`What does ${quietest.name} care about?`);
  }
  if (busiestMonth) {
    questions.push(`What did we plan in ${month.format(new Date(`${busiestMonth.month}-01`))}?`);
  }
  questions.push("Who promised to bring something?");
  return questions.slice(0, 4);
}
