import "server-only";
import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import type { Database } from "@/db/client";
import { insertUpload } from "@/db/queries/uploads";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { takeFirstLook } from "@/lib/imports/first-look";
import { fileStore } from "@/lib/storage/file-store";
import { uploadTooLarge } from "@/lib/storage/local-file-store";
import type { UploadedFile } from "./upload.schema";

/**
 * Streams a file into the store and takes a first look at it. A file that cannot be read is refused and removed at once.
 * @throws AppError with the reason.
 */
export async function storeUpload(
  database: Database,
  { ownerId, name, content }: { ownerId: string; name: string; content: Readable },
): Promise<UploadedFile> {
  const id = randomUUID();
  const store = fileStore();
  const sizeBytes = await store.write(id, content, env().MAX_UPLOAD_BYTES);
  try {
    if (sizeBytes === 0) {
      throw new AppError("empty-file", "This file is empty. Export the chat again and upload the new file.");
    }
    const fileName = displayName(name);
    const { platform, format } = await takeFirstLook(await store.open(id, fileName));
    await insertUpload(database, { id, ownerId, fileName, sizeBytes });
    return { id, name: fileName, sizeBytes, platform, format };
  } catch (error) {
    await store.remove(id);
    throw error;
  }
}

/** Refuses a request that says beforehand that it is too large. A multipart body is a little larger than its file. */
export function assertUploadFits(request: Request): void {
  const { MAX_UPLOAD_BYTES } = env();
  const multipartOverhead = 64 * 1024;
  if (Number(request.headers.get("content-length") ?? 0) > MAX_UPLOAD_BYTES + multipartOverhead) {
    throw uploadTooLarge(MAX_UPLOAD_BYTES);
  }
}

/** A name fit to be shown and stored: no path, no control characters, not endless. */
function displayName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? "";
  const printable = base.replace(/\p{C}/gu, "").trim();
  return printable.slice(0, 200) || "export";
}
