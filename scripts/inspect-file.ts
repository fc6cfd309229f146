import { stat } from "node:fs/promises";
import { AppError } from "@/lib/errors/app-error";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import { surveyExport } from "@/lib/imports/survey-export";
import { pathByteSource } from "@/lib/storage/path-byte-source";

interface Refusal {
  code: string;
  message: string;
}

export type Inspection = { file: string; chats: ChatSurvey[] } | { file: string; error: Refusal };

/** What an export holds, or why it cannot be read. */
export async function inspectFile(file: string): Promise<Inspection> {
  try {
    if ((await stat(file)).isDirectory()) {
      const message = "This is a folder. Name the exported file itself.";
      return { file, error: { code: "is-a-folder", message } };
    }
    const { chats } = await surveyExport(await pathByteSource(file));
    return { file, chats };
  } catch (error) {
    return { file, error: refusalFor(error) };
  }
}

function refusalFor(error: unknown): Refusal {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR")
    return { code: "not-found", message: "There is no such file." };
  if (code === "EACCES") return { code: "not-readable", message: "You may not read this file." };
  return { code: "internal", message: error instanceof Error ? error.message : "Something went wrong." };
}
