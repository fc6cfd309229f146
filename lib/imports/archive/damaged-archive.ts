import { AppError } from "@/lib/errors/app-error";

export function damagedArchive(cause?: unknown): AppError {
  return new AppError(
    "damaged-archive",
    "This archive is damaged or incomplete. Export the chat again and upload the new file.",
    { cause },
  );
}
