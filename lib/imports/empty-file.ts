import { AppError } from "@/lib/errors/app-error";

export function emptyFile(): AppError {
  return new AppError("empty-file", "This file is empty. Export the chat again and upload the new file.");
}
