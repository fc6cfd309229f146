import "server-only";
import type { Database } from "@/db/client";
import { findAnalysis } from "@/db/queries/analyses";
import { findLastSegment } from "@/db/queries/postings";
import type { AnalysisState } from "@/db/schema/analyses";
import type { PartlyIndexed } from "@/db/schema/threads";
import { progressOf } from "@/lib/analyses/analysis-progress";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";
import { indexTermsAlone } from "@/lib/search/index-terms-alone";
import type { AskedChat } from "./chat.schema";

/** Enough for several 100,000 messages that were kept of a chat whose indexing ended early. */
const CATCH_UP_MS = 20_000;

/**
 * The analysis of an owner, once it can be asked: its words are indexed, all of them or as many as were read before its
 * indexing ended early.
 * @throws AppError `not-found` for one that is not this owner's, `not-ready` before
 */
export async function findAskable(
  database: Database,
  owned: { ownerId: string; analysisId: string },
): Promise<AnalysisState> {
  const analysis = await findAnalysis(database, owned);
  if (!analysis) throw notFound();
  await makeAskable(database, analysis);
  return analysis;
}

/** @throws AppError `not-ready` */
export async function makeAskable(database: Database, analysis: AnalysisState): Promise<void> {
  const { id: analysisId, status } = analysis;
  if (status === "ready") return;
  if (analysis.messageCount + analysis.systemCount === 0)
    throw new AppError("not-ready", nothingRead(status));
  if (status === "pending" || status === "processing") {
    if (!(await findLastSegment(database, { analysisId }))) throw new AppError("not-ready", BEING_READ);
    return;
  }
  const { isDone } = await indexTermsAlone(database, { analysisId, deadline: Date.now() + CATCH_UP_MS });
  if (!isDone) throw new AppError("not-ready", BEING_READ);
}

const BEING_READ = "This chat is still being read. Ask again in a moment.";

function nothingRead(status: AnalysisState["status"]): string {
  return status === "pending" || status === "processing"
    ? BEING_READ
    : "Indexing ended before any message of this chat was read. Retry it, then ask again.";
}

/** Those of some analyses that are not indexed to their end, and how far they are. */
export function partlyIndexed(analyses: AnalysisState[]): PartlyIndexed[] {
  return analyses.flatMap((analysis) => {
    const { id: analysisId, status } = analysis;
    return status === "ready" ? [] : { analysisId, status, share: progressOf(analysis).progress / 100 };
  });
}

export function describeChats(analyses: AnalysisState[], partly: PartlyIndexed[]): AskedChat[] {
  return analyses.map(({ id, title, timeZone }) => {
    const found = partly.find(({ analysisId }) => analysisId === id);
    return { id, title, timeZone, partly: found ? { status: found.status, share: found.share } : null };
  });
}
