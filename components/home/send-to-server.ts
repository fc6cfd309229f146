import { ApiError, apiErrorOf, unreachable } from "@/components/api/api-error";
import { type UploadedFile, uploadedFileSchema } from "@/lib/uploads/upload.schema";
import type { UploadOptions } from "./upload-file";

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Sends a file as the raw body of a request. XMLHttpRequest, because fetch does not tell how much has been sent. */
export function sendToServer(file: File, { signal, onProgress }: UploadOptions): Promise<UploadedFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/uploads?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    };
    request.onload = () => {
      const body = parseJson(request.responseText);
      const parsed = uploadedFileSchema.safeParse(body);
      if (request.status === 201 && parsed.success) resolve(parsed.data.upload);
      else reject(apiErrorOf(body, request.status));
    };
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new ApiError("cancelled", 0));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(file);
  });
}
