import "server-only";
import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { uploads } from "@/db/schema/uploads";

export type Upload = typeof uploads.$inferSelect;

export async function insertUpload(database: Database, upload: Omit<Upload, "createdAt">): Promise<void> {
  await database.insert(uploads).values(upload);
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

export async function deleteUpload(
  database: Database,
  { ownerId, uploadId }: { ownerId: string; uploadId: string },
): Promise<void> {
  await database.delete(uploads).where(and(eq(uploads.id, uploadId), eq(uploads.ownerId, ownerId)));
}
