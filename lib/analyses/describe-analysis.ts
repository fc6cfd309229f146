import "server-only";
import type { Database } from "@/db/client";
import {
  findAnalysis,
  findStats,
  listAnalyses,
  listParticipants,
  type ParticipantRow,
} from "@/db/queries/analyses";
import { findIndexJob } from "@/db/queries/jobs";
import type { AnalysisState } from "@/db/schema/analyses";
import { describeAdding, describeAdditions } from "@/lib/additions/describe-additions";
import { notFound } from "@/lib/errors/not-found";
import { findPlace } from "@/lib/jobs/find-place";
import { inEnglish, story } from "@/lib/jobs/story";
import {
  type AnalysisDetail,
  type AnalysisProgress,
  type AnalysisSummary,
  analysisStatsSchema,
  importReportSchema,
} from "./analysis.schema";
import { progressOf } from "./analysis-progress";

const PEOPLE_IN_LIST = 8;
const PEOPLE_IN_DETAIL = 1000;
const SPARKLINE_MONTHS = 24;

interface Owned {
  ownerId: string;
  analysisId: string;
}

/** All analyses of an owner, newest first. */
export async function summarizeAnalyses(
  database: Database,
  { ownerId }: { ownerId: string },
): Promise<AnalysisSummary[]> {
  const found = await listAnalyses(database, { ownerId, months: SPARKLINE_MONTHS });
  const people = await listParticipants(database, {
    ownerId,
    analysisIds: found.map(({ id }) => id),
    limit: PEOPLE_IN_LIST,
  });
  return found.map((analysis) => ({
    ...summary(analysis, people),
    sparkline: analysis.messagesByMonth ?? [],
  }));
}

/** @throws AppError `not-found` for one that is not this owner's. */
export async function describeAnalysis(database: Database, owned: Owned): Promise<AnalysisDetail> {
  const analysis = await findAnalysis(database, owned);
  if (!analysis) throw notFound();
  const people = await listParticipants(database, {
    ownerId: owned.ownerId,
    analysisIds: [analysis.id],
    limit: PEOPLE_IN_DETAIL,
  });
  const stats = analysisStatsSchema.nullable().parse(await findStats(database, owned));
  return {
    ...summary(analysis, people),
    sparkline: stats?.months.slice(-SPARKLINE_MONTHS).map(({ messages }) => messages) ?? [],
    stats,
    importReport: importReportSchema.nullable().parse(analysis.importReport ?? null),
    additions: await describeAdditions(database, owned),
  };
}

/** @throws AppError `not-found` for one that is not this owner's. */
export async function describeProgress(database: Database, owned: Owned): Promise<AnalysisProgress> {
  const analysis = await findAnalysis(database, owned);
  if (!analysis) throw notFound();
  const job = await findIndexJob(database, owned);
  const place = job ? await findPlace(database, job) : null;
  const { progress, message, etaSeconds } = progressOf(analysis);
  return {
    status: analysis.status,
    stage: analysis.stage,
    progress,
    message: place === null ? message : inEnglish(story("waitingInLine", { place })),
    etaSeconds,
    counts: {
      messages: analysis.messageCount,
      expectedMessages: analysis.expectedMessages,
      chunks: analysis.chunkCount,
      embedded: analysis.embeddedCount,
    },
    hasStats: analysis.hasStats,
    jobId: job?.id ?? null,
    place,
    error: problemOf(analysis),
    adding: await describeAdding(database, owned),
  };
}

function summary(analysis: AnalysisState, people: ParticipantRow[]): Omit<AnalysisSummary, "sparkline"> {
  return {
    id: analysis.id,
    title: analysis.title,
    platform: analysis.platform,
    status: analysis.status,
    progress: progressOf(analysis).progress,
    messages: analysis.messageCount,
    people: people
      .filter(({ analysisId }) => analysisId === analysis.id)
      .map(({ idx, name }) => ({ idx, name })),
    first: analysis.firstMessageAt?.toISOString() ?? null,
    last: analysis.lastMessageAt?.toISOString() ?? null,
    timeZone: analysis.timeZone,
    sizeBytes: analysis.sizeBytes,
    createdAt: analysis.createdAt.toISOString(),
    error: problemOf(analysis),
  };
}

function problemOf({ status, errorCode, errorMessage }: AnalysisState): AnalysisSummary["error"] {
  return status === "failed" && errorCode && errorMessage ? { code: errorCode, message: errorMessage } : null;
}
