import { AppError } from "@/lib/errors/app-error";

/** A chat was chosen that the file does not hold. */
export function chatNotInExport(): AppError {
  return new AppError(
    "chat-not-in-export",
    "The chosen chat is not in this file. Choose one of those it holds.",
  );
}
