import "server-only";
import { and, eq, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { accounts, sessions, users } from "@/db/schema/auth";
import { jobs } from "@/db/schema/jobs";
import { uploads } from "@/db/schema/uploads";
import { webhooks } from "@/db/schema/webhooks";

interface Owned {
  ownerId: string;
}

/** Closes an account for good: nobody can sign in to it or see what it has, and its e-mail is free and forgotten. */
export async function closeAccount(database: Database, { ownerId }: Owned): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.userId, ownerId));
    await tx.delete(accounts).where(eq(accounts.userId, ownerId));
    await tx
      .update(users)
      .set({ email: `${ownerId}@deleted.invalid`, name: "", image: null, deletedAt: sql`now()` })
      .where(eq(users.id, ownerId));
    await tx
      .update(analyses)
      .set({ deletedAt: sql`now()`, updatedAt: sql`now()` })
      .where(and(eq(analyses.ownerId, ownerId), isNull(analyses.deletedAt)));
  });
}

/** All analyses of a user, those that are being deleted as well. */
export async function listAllAnalyses(database: Database, { ownerId }: Owned): Promise<string[]> {
  const rows = await database.select({ id: analyses.id }).from(analyses).where(eq(analyses.ownerId, ownerId));
  return rows.map(({ id }) => id);
}

export async function listAllUploads(database: Database, { ownerId }: Owned): Promise<string[]> {
  const rows = await database.select({ id: uploads.id }).from(uploads).where(eq(uploads.ownerId, ownerId));
  return rows.map(({ id }) => id);
}

export async function listAllJobs(database: Database, { ownerId }: Owned) {
  return database.select().from(jobs).where(eq(jobs.ownerId, ownerId));
}

/** What a user has beside what is made of chats. */
export async function countOwnRows(
  database: Database,
  { ownerId }: Owned,
): Promise<{ chats: number; uploads: number; webhooks: number; sessions: number }> {
  return {
    chats: await database.$count(analyses, eq(analyses.ownerId, ownerId)),
    uploads: await database.$count(uploads, eq(uploads.ownerId, ownerId)),
    webhooks: await database.$count(webhooks, eq(webhooks.ownerId, ownerId)),
    sessions: await database.$count(sessions, eq(sessions.userId, ownerId)),
  };
}

/** Accounts closed before `before` whose rows are still there. */
export async function listClosedAccounts(
  database: Database,
  { before }: { before: Date },
): Promise<string[]> {
  const rows = await database.select({ id: users.id }).from(users).where(lt(users.deletedAt, before));
  return rows.map(({ id }) => id);
}
