import "server-only";
import type { Database } from "@/db/client";
import { processSingleton } from "@/lib/process-singleton";
import { type IndexTermsOptions, indexTerms } from "./index-terms";

const lastOf = () => processSingleton("term-indexing", () => new Map<string, Promise<unknown>>());

/**
 * `indexTerms`, one call after the other for each analysis: a job that goes on and a question about what was kept would
 * write the same segment with different messages.
 */
export async function indexTermsAlone(
  database: Database,
  options: IndexTermsOptions,
): Promise<{ isDone: boolean }> {
  const { analysisId } = options;
  const before = lastOf().get(analysisId) ?? Promise.resolve();
  const indexed = before.catch(() => {}).then(() => indexTerms(database, options));
  lastOf().set(analysisId, indexed);
  try {
    return await indexed;
  } finally {
    if (lastOf().get(analysisId) === indexed) lastOf().delete(analysisId);
  }
}
