import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { glanceAt } from "@/lib/formats/json/glance";
import { type Raw, rawOf, rawsOf } from "@/lib/formats/json/raw";
import { datedLine, hasNamedMonth } from "@/lib/formats/matrix/dated-line";
import { isMatrixLine } from "@/lib/formats/matrix/text-line";
import { firstLines, recognizeTexts } from "@/lib/formats/text/recognize-texts";

const maxCandidates = 20;
const linesToLookAt = 400;

export async function recognizeMatrixJson(files: readonly ExportFile[]): Promise<FileSet[]> {
  const isAlone = files.length === 1;
  const candidates = files.filter((file) => isAlone || /\.json$/i.test(file.path));
  const sets: FileSet[] = [];
  for (const file of candidates.slice(0, maxCandidates)) {
    const glance = glanceAt(await file.head(), "messages");
    if (!glance) continue;
    const isRoom = glance.fields.has("room_name") && glance.fields.has("exported_by");
    if (isRoom || rawsOf(glance.items).some(isEvent))
      sets.push({ key: isAlone ? "matrix" : file.path, files: [file] });
  }
  return sets;
}

function isEvent(value: Raw): boolean {
  const event = "decrypted" in value ? rawOf(value.decrypted) : value;
  return "event_id" in event && "origin_server_ts" in event && "type" in event;
}

/** Dates with a month in letters are Element's alone; others could be of WhatsApp, so what is said decides. */
export function recognizeMatrixText(files: readonly ExportFile[]): Promise<FileSet[]> {
  return recognizeTexts(files, {
    key: "matrix",
    member: /\.txt$/i,
    looksRight: (head) => {
      const dated = firstLines(head, linesToLookAt).flatMap((line) => datedLine(line) ?? []);
      return dated.some((line) => hasNamedMonth(line) || isMatrixLine(line.rest));
    },
    titleOf: titleFromFileName,
  });
}

// "matrix - Garden club - Chat Export - 2024-01-31T10.30.00.000Z.txt"
const exportName = /^matrix - (.{1,200}) - Chat Export - /;

function titleFromFileName(path: string): string | null {
  return exportName.exec(path.slice(path.lastIndexOf("/") + 1))?.[1] ?? null;
}
