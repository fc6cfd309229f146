import { createTranslator } from "use-intl/core";
import { expect, it } from "vitest";
import { suggestAcross } from "@/components/ask/suggest-across";
import { suggestQuestions } from "@/components/ask/suggestions";
import { de } from "@/components/texts/de";
import { en } from "@/components/texts/en";
import type { Texts } from "@/components/texts/texts";
import type { AnalysisStats, AnalysisSummary } from "@/lib/analyses/analysis.schema";
import { planQuestion } from "@/lib/ask/plan-question";
import type { Insights } from "@/lib/insights/insights.schema";

const people = ["Ana", "Ben"].map((name, idx) => ({ idx, name, messages: 9 - idx }));
const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, "0")}`);
const chatEnding = (last: string | null) => ({ people, last }) as unknown as AnalysisSummary;
const typicalWords = [{ text: "pizza" }];
const chat = { people, days: { first: "2024-01-01", last: "2024-12-31" } };

it.each<[locale: string, texts: Texts]>([
  ["en", en],
  ["de", de],
])("suggests questions in %s that are answered exactly, whatever the month", (locale, texts) => {
  const t = createTranslator({ locale, messages: texts as typeof en, namespace: "ask", timeZone: "UTC" });
  const stats = { people, months: months.map((month) => ({ month, messages: 1 })) } as AnalysisStats;
  const insights = { people: people.map(({ name }) => ({ name, typicalWords })) } as unknown as Insights;
  const suggested = [
    ...months.flatMap((month) =>
      suggestQuestions({ ...stats, months: [{ month, messages: 1, byPerson: {} }] }, insights, t),
    ),
    ...suggestQuestions(stats, null, t),
    ...suggestAcross([chatEnding("2024-05-05"), chatEnding(null)], t),
  ];
  expect(new Set(suggested).size).toBeGreaterThan(15);
  expect([...new Set(suggested)].filter((question) => !planQuestion(question, chat))).toEqual([]);
});
