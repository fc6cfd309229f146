import "server-only";
import { and, eq, isNull, ne, notExists, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { additions } from "@/db/schema/additions";
import { analyses } from "@/db/schema/analyses";
import { jobs } from "@/db/schema/jobs";
import { uploads } from "@/db/schema/uploads";

export type Upload = typeof uploads.$inferSelect;

/** Stores an upload that may be stored already. */
export async function insertUpload(
  database: Database,
  upload: Omit<Upload, "createdAt" | "survey">,
): Promise<void> {
  await database.insert(uploads).values(upload).onConflictDoNothing();
}

export async function findUpload(
  database: Database,
  { ownerId, uploadId }: { ownerId: string; uploadId: string },
): Promise<Upload | undefined> {
  const [upload] = await database
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, uploadId), eq(uploads.ownerId, ownerId)));
  return upload;
}

/** Finds an upload that stays until the end of the transaction, by which something that needs it is stored. */
export async function holdUpload(
  tx: Database,
  { ownerId, uploadId }: { ownerId: string; uploadId: string },
): Promise<Upload | undefined> {
  const [upload] = await tx
    .select()
    .from(uploads)
    .where(and(eq(uploads.id, uploadId), eq(uploads.ownerId, ownerId)))
    .for("key share");
  return upload;
}

export async function saveUploadSurvey(
  database: Database,
  { uploadId, survey }: { uploadId: string; survey: unknown },
): Promise<void> {
  await database.update(uploads).set({ survey }).where(eq(uploads.id, uploadId));
}

/**
 * Deletes the row of an upload, unless an analysis or an addition other than the ones given may still read it: one that
 * waits, runs, or can be tried again. Answers whether it was deleted.
 */
export async function deleteUnneededUpload(
  database: Database,
  { ownerId, uploadId, analysisId, jobId }: Release,
): Promise<boolean> {
  const needing = database
    .select({ id: analyses.id })
    .from(analyses)
    .where(
      and(
        eq(analyses.uploadId, uploadId),
        ne(analyses.status, "ready"),
        isNull(analyses.deletedAt),
        analysisId ? ne(analyses.id, analysisId) : undefined,
      ),
    );
  const adding = database
    .select({ id: additions.jobId })
    .from(additions)
    .innerJoin(jobs, eq(jobs.id, additions.jobId))
    .where(
      and(
        eq(additions.uploadId, uploadId),
        ne(jobs.status, "completed"),
        analysisId ? ne(additions.analysisId, analysisId) : undefined,
        jobId ? ne(additions.jobId, jobId) : undefined,
      ),
    );
  const owned = and(eq(uploads.id, uploadId), eq(uploads.ownerId, ownerId));
  return database.transaction(async (tx) => {
    // A statement sees what was stored before it began: only one that begins with the row locked sees all that need it.
    await tx.select({ id: uploads.id }).from(uploads).where(owned).for("update");
    const deleted = await tx
      .delete(uploads)
      .where(and(owned, notExists(needing), notExists(adding)))
      .returning({ id: uploads.id });
    return deleted.length > 0;
  });
}

/** The uploads that an analysis and the additions to it were made from, as far as they are still there. */
export async function listUploadsOfAnalysis(
  database: Database,
  { analysisId }: { analysisId: string },
): Promise<string[]> {
  const { rows } = await database.execute<{ id: string }>(sql`
    select upload_id as id from analyses where id = ${analysisId} and upload_id is not null
    union select upload_id from additions where analysis_id = ${analysisId} and upload_id is not null`);
  return rows.map(({ id }) => id);
}

export interface Release {
  ownerId: string;
  uploadId: string;
  /** The analysis or the job that has no more need of it. */
  analysisId?: string;
  jobId?: string;
}
