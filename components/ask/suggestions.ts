import { byMessages } from "@/components/overview/findings";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import type { Insights } from "@/lib/insights/insights.schema";

const MOST = 5;
const WORD = /^\p{L}{3,}$/u;
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** Questions that this chat answers exactly, made of its own months, people and words. */
export function suggestQuestions(stats: AnalysisStats, insights: Insights | null): string[] {
  const [first, second] = byMessages(stats.people);
  const [busiestMonth] = stats.months.toSorted((a, b) => b.messages - a.messages);
  const [own, other] = typicalWords(insights);
  return [
    busiestMonth && `What happened in ${month.format(new Date(`${busiestMonth.month}-01`))}?`,
    second && "Who sent the most messages?",
    own && `How often did ${own.name} say “${own.word}”?`,
    other && `When was “${other.word}” first mentioned?`,
    first && !own && `How many messages did ${first.name} send?`,
    "What is the longest message?",
  ]
    .filter((question) => typeof question === "string")
    .slice(0, MOST);
}

/** A word that each says far more often than the others, of those who write most. */
function typicalWords(insights: Insights | null): { name: string; word: string }[] {
  return (insights?.people ?? []).flatMap(({ name, typicalWords: said }) => {
    const word = said.find(({ text }) => WORD.test(text))?.text;
    return word ? [{ name, word }] : [];
  });
}
