import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { jobEvents, jobs } from "@/db/schema/jobs";
import { participants } from "@/db/schema/messages";
import { threads, turns } from "@/db/schema/threads";
import { uploads } from "@/db/schema/uploads";
import { isVisible, listThreadAnalyses } from "./threads";

interface Owned {
  ownerId: string;
}

/** The people of a chat, with the names that were said to be theirs too. */
export async function listPeopleOf(
  database: Database,
  { ownerId, analysisId }: Owned & { analysisId: string },
): Promise<{ idx: number; name: string; person: number }[]> {
  return database
    .select({ idx: participants.idx, name: participants.name, person: participants.person })
    .from(participants)
    .innerJoin(analyses, eq(analyses.id, participants.analysisId))
    .where(and(eq(analyses.ownerId, ownerId), eq(participants.analysisId, analysisId)))
    .orderBy(asc(participants.idx));
}

/** Ids of all conversations of an owner, first begun first. */
export async function listConversations(database: Database, { ownerId }: Owned) {
  return database
    .select({ id: threads.id, analysisId: threads.analysisId, createdAt: threads.createdAt })
    .from(threads)
    .where(isVisible(database, ownerId))
    .orderBy(asc(threads.createdAt), asc(threads.id));
}

/** A conversation of an owner with all its questions and answers. */
export async function readConversation(
  database: Database,
  { ownerId, threadId, analysisId }: Owned & { threadId: string; analysisId: string | null },
) {
  const asked = await database
    .select({
      question: turns.question,
      answer: turns.answer,
      status: turns.status,
      problem: turns.problem,
      sources: turns.sources,
      inputTokens: turns.inputTokens,
      outputTokens: turns.outputTokens,
      feedback: turns.feedback,
      askedAt: turns.createdAt,
    })
    .from(turns)
    .innerJoin(threads, eq(threads.id, turns.threadId))
    .where(and(eq(turns.threadId, threadId), eq(threads.ownerId, ownerId)))
    .orderBy(asc(turns.position));
  const chats = analysisId ? [analysisId] : await listThreadAnalyses(database, { threadId });
  return { chats, turns: asked };
}

/** All jobs of an owner, each with what is told of it. */
export async function listJobStories(database: Database, { ownerId }: Owned) {
  const own = await database
    .select()
    .from(jobs)
    .where(eq(jobs.ownerId, ownerId))
    .orderBy(asc(jobs.createdAt), asc(jobs.id));
  const events = await database
    .select({ jobId: jobEvents.jobId, at: jobEvents.at, message: jobEvents.message })
    .from(jobEvents)
    .innerJoin(jobs, eq(jobs.id, jobEvents.jobId))
    .where(eq(jobs.ownerId, ownerId))
    .orderBy(asc(jobEvents.id));
  const byJob = new Map(own.map(({ id }) => [id, [] as { at: Date; message: string }[]]));
  for (const { jobId, at, message } of events) byJob.get(jobId)?.push({ at, message });
  return own.map(({ id, kind, status, analysisId, attempt, errorMessage, createdAt, finishedAt }) => ({
    id,
    kind,
    status,
    analysisId,
    attempt,
    errorMessage,
    createdAt,
    finishedAt,
    events: byJob.get(id),
  }));
}

/** Files that wait to be read. */
export async function listWaitingUploads(database: Database, { ownerId }: Owned) {
  return database
    .select({ fileName: uploads.fileName, sizeBytes: uploads.sizeBytes, uploadedAt: uploads.createdAt })
    .from(uploads)
    .where(eq(uploads.ownerId, ownerId));
}
