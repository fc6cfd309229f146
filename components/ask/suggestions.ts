import { byMessages } from "@/components/overview/findings";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import type { Insights } from "@/lib/insights/insights.schema";

const MOST = 5;
const WORD = /^\p{L}{3,}$/u;

/** Questions that this chat answers exactly, made of its own months, people and words. */
export function suggestQuestions(
  stats: AnalysisStats,
  insights: Insights | null,
  t: Translate<"ask">,
): string[] {
  const [first, second] = byMessages(stats.people);
  const [busiestMonth] = stats.months.toSorted((a, b) => b.messages - a.messages);
  const [own, other] = typicalWords(insights);
  return [
    busiestMonth && t("suggestions.month", { month: new Date(`${busiestMonth.month}-01`) }),
    second && t("suggestions.most"),
    own && t("suggestions.word", own),
    other && t("suggestions.first", { word: other.word }),
    first && !own && t("suggestions.messages", { name: first.name }),
    t("suggestions.longest"),
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
