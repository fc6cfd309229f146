import "server-only";
import type { Database } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { findInsights } from "@/db/queries/facts";
import { notFound } from "@/lib/errors/not-found";
import { computeInsights } from "./compute-insights";
import { type Insights, type InsightsQuery, insightsSchema } from "./insights.schema";
import { sumRange } from "./sum-range";

interface Owned {
  ownerId: string;
  analysisId: string;
}

/**
 * The insights of a chat, of some of its people or days; null until they have been gathered.
 * @throws AppError `not-found` for an analysis that is not this owner's
 */
export async function readInsights(
  database: Database,
  { ownerId, analysisId }: Owned,
  { person, from, to }: InsightsQuery,
): Promise<Insights | null> {
  const whole = await readWhole(database, { ownerId, analysisId });
  if (!whole || (person.length === 0 && !from && !to)) return whole;
  return sumRange(database, { analysisId, people: person.length > 0 ? person : undefined, from, to });
}

/** Those kept by an earlier version, which knew less, are summed up once more. */
export async function readWhole(
  database: Database,
  { ownerId, analysisId }: Owned,
): Promise<Insights | null> {
  if (!(await findAnalysis(database, { ownerId, analysisId }))) throw notFound();
  const kept = await findInsights(database, { analysisId });
  if (kept === undefined) return null;
  return insightsSchema.safeParse(kept).data ?? computeInsights(database, { analysisId });
}
