import "server-only";
import { eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { users } from "@/db/schema/auth";
import { jobs } from "@/db/schema/jobs";
import { threads } from "@/db/schema/threads";
import { uploads } from "@/db/schema/uploads";
import { webhooks } from "@/db/schema/webhooks";
import { moveUsage } from "./gemini-usage";

/** Every table whose rows belong to a user and can be given to another; all else belongs to one of these rows. */
const ownedTables = [analyses, jobs, threads, uploads, webhooks];

/**
 * Gives all that one user has to another, in the caller's transaction. What is being stored for either waits for its end:
 * it needs the user's row.
 */
export async function moveOwnedRows(tx: Database, { from, to }: { from: string; to: string }): Promise<void> {
  await tx
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.id, [from, to]))
    .orderBy(users.id)
    .for("update");
  for (const table of ownedTables) {
    await tx.update(table).set({ ownerId: to }).where(eq(table.ownerId, from));
  }
  await moveUsage(tx, { from, to });
}

/** Deletes a user with all that still belongs to them. */
export async function deleteUser(database: Database, { userId }: { userId: string }): Promise<void> {
  await database.delete(users).where(eq(users.id, userId));
}
