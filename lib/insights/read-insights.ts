import "server-only";
import type { Database } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { findInsights, listDayFacts, listPeriodWords } from "@/db/queries/facts";
import { loadParticipants } from "@/db/queries/read-messages";
import { notFound } from "@/lib/http/parse-id";
import { type Insights, type InsightsQuery, insightsSchema } from "./insights.schema";
import { sumInsights } from "./sum-insights";

/**
 * The insights of a chat, of some of its people or days; null until they have been gathered.
 * @throws AppError `not-found` for an analysis that is not this owner's
 */
export async function readInsights(
  database: Database,
  { ownerId, analysisId }: { ownerId: string; analysisId: string },
  { person, from, to }: InsightsQuery,
): Promise<Insights | null> {
  if (!(await findAnalysis(database, { ownerId, analysisId }))) throw notFound();
  const whole = await findInsights(database, { analysisId });
  if (whole === undefined) return null;
  if (person.length === 0 && !from && !to) return insightsSchema.parse(whole);

  const names = await loadParticipants(database, { analysisId });
  const chosen = new Set(person);
  const authors = names.filter((name) => chosen.has(name.person)).map(({ idx }) => idx);
  return sumInsights(
    await listDayFacts(database, { analysisId, authors: person.length > 0 ? authors : undefined, from, to }),
    await listPeriodWords(database, { analysisId, from, to }),
    names,
  );
}
