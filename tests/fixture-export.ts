import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { ByteSource } from "@/lib/storage/byte-source";
import { packed } from "./fuzz/pack";
import type { ExportFiles } from "./fuzz/subject";
import { memorySource } from "./unit/formats/memory-source";

export const fixturesFolder = path.join(import.meta.dirname, "fixtures");

export interface FixtureExport {
  files: ExportFiles;
  isArchive: boolean;
}

/** `input.<ext>` of a case is a file as it was exported, `input/` a folder that the app packs into an archive. */
export function fixtureExport(folder: string): FixtureExport {
  const input = readdirSync(folder).find((name) => name === "input" || name.startsWith("input."));
  if (!input) throw new Error(`${folder} has no input`);
  const file = path.join(folder, input);
  if (!statSync(file).isDirectory()) return { files: { [input]: readFileSync(file) }, isArchive: false };
  const members = readdirSync(file, { recursive: true, encoding: "utf8" })
    .filter((member) => statSync(path.join(file, member)).isFile())
    .sort();
  const files = Object.fromEntries(members.map((member) => [member, readFileSync(path.join(file, member))]));
  return { files, isArchive: true };
}

/** The upload that a case stands for. */
export function fixtureSource(folder: string): ByteSource {
  const { files, isArchive } = fixtureExport(folder);
  const { content, name } = packed(files, isArchive);
  return memorySource(content, name);
}
