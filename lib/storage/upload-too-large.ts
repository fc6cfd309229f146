import { AppError } from "@/lib/errors/app-error";

export function uploadTooLarge(maxBytes: number): AppError {
  const limit = new Intl.NumberFormat("en", { maximumFractionDigits: 1 }).format(maxBytes / 1024 ** 2);
  return new AppError(
    "upload-too-large",
    `This file is larger than the ${limit} MB this server takes. Export the chat without media and try again.`,
    { detail: { maxBytes } },
  );
}
