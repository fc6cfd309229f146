import { stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import { AppError } from "@/lib/errors/app-error";
import type { ChatSurvey } from "@/lib/imports/survey.schema";
import { surveyExport } from "@/lib/imports/survey-export";
import { pathByteSource } from "@/lib/storage/path-byte-source";
import { reportOf } from "./inspect-report";

export type Inspection =
  | { file: string; chats: ChatSurvey[] }
  | { file: string; error: { code: string; message: string } };

/** What an export holds, or why it cannot be read. */
export async function inspectFile(file: string): Promise<Inspection> {
  try {
    if ((await stat(file)).isDirectory()) {
      return {
        file,
        error: { code: "is-a-directory", message: "This is a folder. Name the exported file itself." },
      };
    }
    const { chats } = await surveyExport(await pathByteSource(file));
    return { file, chats };
  } catch (error) {
    return { file, error: explain(error) };
  }
}

function explain(error: unknown): { code: string; message: string } {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  if (error instanceof Error && "code" in error && error.code === "ENOENT") {
    return { code: "not-found", message: "There is no such file." };
  }
  if (error instanceof Error && "code" in error && error.code === "EACCES") {
    return { code: "not-readable", message: "This file may not be read by you." };
  }
  return { code: "internal", message: error instanceof Error ? error.message : "Something went wrong." };
}

/** One line of JSON for a file: the keys that other programs rely on. */
function jsonLine(inspection: Inspection): string {
  if ("error" in inspection) return JSON.stringify(inspection);
  const chats = inspection.chats.map(({ chat, ...survey }) => ({ id: chat, ...survey }));
  return JSON.stringify({ file: inspection.file, chats });
}

async function main(): Promise<void> {
  const { values, positionals: files } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" } },
  });
  if (files.length === 0) {
    console.error("Usage: npm run inspect -- FILE… [--json]");
    process.exitCode = 2;
    return;
  }
  for (const file of files) {
    const inspection = await inspectFile(file);
    console.log(values.json ? jsonLine(inspection) : reportOf(inspection));
    if ("error" in inspection) process.exitCode = 1;
  }
}

if (import.meta.filename === process.argv[1]) await main();
