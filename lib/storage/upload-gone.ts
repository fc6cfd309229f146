import { AppError } from "@/lib/errors/app-error";

/** The file that was to be read has been deleted. */
export function uploadGone(cause?: unknown): AppError {
  return new AppError("upload-gone", "The uploaded file is no longer here. Upload the export again.", {
    cause,
  });
}
