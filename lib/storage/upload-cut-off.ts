import { AppError } from "@/lib/errors/app-error";

/** Whoever sent a file went away before its end. */
export function uploadCutOff(cause: unknown): AppError {
  return new AppError(
    "upload-cut-off",
    "The upload was cut off before the whole file arrived. Send it again.",
    { cause },
  );
}
