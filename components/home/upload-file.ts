import { fetchJson } from "@/components/api/fetch-json";
import type { UploadedFile } from "@/lib/uploads/upload.schema";
import { uploadGrantSchema } from "@/lib/uploads/upload-grant.schema";
import { sendToServer } from "./send-to-server";

export interface UploadOptions {
  signal: AbortSignal;
  /** Between 0 and 1. */
  onProgress: (share: number) => void;
}

/** Sends a file to where the server wants it. */
export async function uploadFile(file: File, options: UploadOptions): Promise<UploadedFile> {
  const grant = await fetchJson("/api/uploads/grants", uploadGrantSchema, {
    method: "POST",
    body: { name: file.name, sizeBytes: file.size },
    signal: options.signal,
  });
  if (grant.to === "server") return sendToServer(file, options);
  const { sendToBlob } = await import("./send-to-blob");
  return sendToBlob(file, grant, options);
}
