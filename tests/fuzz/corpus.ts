import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { AppError } from "@/lib/errors/app-error";
import { surveyExport } from "@/lib/imports/survey-export";
import { memorySource } from "../unit/formats/memory-source";
import { packed } from "./pack";
import type { ExportFiles } from "./subject";

const fixtures = path.join(import.meta.dirname, "../fixtures");

/** The exports among the fixtures by the format that reads them: to be damaged. */
export async function fixturesByFormat(): Promise<Map<string, ExportFiles[]>> {
  const byFormat = new Map<string, ExportFiles[]>();
  for (const folder of readdirSync(fixtures)) {
    if (!statSync(path.join(fixtures, folder)).isDirectory()) continue;
    for (const name of readdirSync(path.join(fixtures, folder))) {
      const files = exportIn(path.join(fixtures, folder, name));
      for (const format of files ? await formatsOf(files) : []) {
        const known = byFormat.get(format);
        if (known && files) known.push(files);
        else if (files) byFormat.set(format, [files]);
      }
    }
  }
  return byFormat;
}

/** `input.<ext>` is a file as it was exported, `input/` a folder that the app packs into an archive. */
function exportIn(folder: string): ExportFiles | null {
  const input = readdirSync(folder).find((name) => name === "input" || name.startsWith("input."));
  if (!input || !existsSync(path.join(folder, "expected.json"))) return null;
  const file = path.join(folder, input);
  if (!statSync(file).isDirectory()) return { [input]: readFileSync(file) };
  const members = readdirSync(file, { recursive: true, encoding: "utf8" })
    .filter((member) => statSync(path.join(file, member)).isFile())
    .sort();
  return Object.fromEntries(members.map((member) => [member, readFileSync(path.join(file, member))]));
}

async function formatsOf(files: ExportFiles): Promise<string[]> {
  try {
    const { name, content } = packed(files, false);
    const { chats } = await surveyExport(memorySource(content, name));
    return [...new Set(chats.map(({ format }) => format))];
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}
