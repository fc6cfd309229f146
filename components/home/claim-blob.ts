import { ApiError } from "@/components/api/api-error";
import { fetchJson } from "@/components/api/fetch-json";
import { type UploadedFile, uploadedFileSchema } from "@/lib/uploads/upload.schema";

/** The file is there already: it is not sent once more because a part of the server is gone for a moment. */
const AGAIN_AFTER_MS = [1_000, 3_000];
const passing = new Set(["storage-unavailable", "database-unavailable", "unreachable"]);

/** Tells the server that a file has arrived at the store. */
export async function claimBlob(ticket: string, signal: AbortSignal): Promise<UploadedFile> {
  for (const waitMs of AGAIN_AFTER_MS) {
    try {
      return await claim(ticket, signal);
    } catch (error) {
      if (!(error instanceof ApiError && passing.has(error.code))) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  return claim(ticket, signal);
}

async function claim(ticket: string, signal: AbortSignal): Promise<UploadedFile> {
  const request = { method: "POST", body: { ticket }, signal } as const;
  return (await fetchJson("/api/uploads/claims", uploadedFileSchema, request)).upload;
}
