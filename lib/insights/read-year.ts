import "server-only";
import type { Database } from "@/db/client";
import { listPeriodWords, type PeriodWordsRow } from "@/db/queries/facts";
import { notFound } from "@/lib/errors/not-found";
import type { Year } from "./insights.schema";
import { readWhole } from "./read-insights";
import { sumRange } from "./sum-range";
import { countWords, typicalOf, writtenForms } from "./typical-words";

/**
 * What a year of a chat was like.
 * @throws AppError `not-found` for an analysis that is not this owner's, or a year of it without messages
 */
export async function readYear(
  database: Database,
  owned: { ownerId: string; analysisId: string },
  { year }: { year: string },
): Promise<Year> {
  const { analysisId } = owned;
  const whole = await readWhole(database, owned);
  const years = [...new Set(whole?.days.map(({ day }) => day.slice(0, 4)))];
  if (!years.includes(year)) throw notFound();
  const insights = await sumRange(database, { analysisId, from: `${year}-01-01`, to: `${year}-12-31` });
  const periods = await listPeriodWords(database, { analysisId });
  return {
    year,
    years,
    insights,
    words: typicalOfYear(periods, "words", year),
    phrases: typicalOfYear(periods, "phrases", year),
  };
}

/** Told from other years as people are told from others; where there are none, what was said most. */
function typicalOfYear(periods: PeriodWordsRow[], what: "words" | "phrases", year: string): Year["words"] {
  const byYear = periods.map((row) => ({ ...row, author: Number(row.firstDay.slice(0, 4)) }));
  return typicalOf(
    countWords(byYear, what, (ofYear) => ofYear),
    Number(year),
    writtenForms(periods, what),
  );
}
