import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { AppError } from "@/lib/errors/app-error";
import { surveyExport } from "@/lib/imports/survey-export";
import { fixtureExport, fixturesFolder } from "../fixture-export";
import { memorySource } from "../unit/formats/memory-source";
import { type Packed, packed } from "./pack";
import type { ExportFiles } from "./subject";

/** The exports among the fixtures by the format that reads them: to be damaged. */
export async function fixturesByFormat(): Promise<Map<string, ExportFiles[]>> {
  const byFormat = new Map<string, ExportFiles[]>();
  for (const folder of readdirSync(fixturesFolder)) {
    if (!statSync(path.join(fixturesFolder, folder)).isDirectory()) continue;
    for (const name of readdirSync(path.join(fixturesFolder, folder))) {
      const { files, isArchive } = fixtureExport(path.join(fixturesFolder, folder, name));
      for (const format of await formatsOf(packed(files, isArchive))) {
        const known = byFormat.get(format);
        if (known) known.push(files);
        else byFormat.set(format, [files]);
      }
    }
  }
  return byFormat;
}

async function formatsOf({ name, content }: Packed): Promise<string[]> {
  try {
    const { chats } = await surveyExport(memorySource(content, name));
    return [...new Set(chats.map(({ format }) => format))];
  } catch (error) {
    if (error instanceof AppError) return [];
    throw error;
  }
}
