import { folderOf } from "@/lib/formats/archive-path";
import type { ExportFile, FileSet } from "@/lib/formats/export-format";
import { decodeHead } from "@/lib/formats/text/text-decoding";

// general/2024-01-31.json
const dayFile = /(?:^|\/)[^/]+\/\d{4}-\d{2}-\d{2}\.json$/;
// "ts": "1706745600.000200"
const slackTime = /"ts"\s*:\s*"\d{9,11}\.\d{6}"/;

const maxLooks = 20;

/** A workspace: one folder for each channel, with a file for each day. Or one such file by itself. */
export async function recognizeSlack(files: readonly ExportFile[]): Promise<FileSet[]> {
  const [only] = files;
  const isAlone = files.length === 1 && only !== undefined;
  if (isAlone) return (await isDay(only)) ? [{ key: "slack", files }] : [];
  const days = files.filter((file) => dayFile.test(file.path));
  for (const day of days.slice(0, maxLooks)) {
    if (!(await isDay(day))) continue;
    return [{ key: "slack", files: filesUnder(folderOf(folderOf(day.path)), files) }];
  }
  return [];
}

async function isDay(file: ExportFile): Promise<boolean> {
  const head = decodeHead(await file.head());
  return /^\s*\[\s*\{/.test(head) && slackTime.test(head) && /"type"\s*:\s*"message"/.test(head);
}

/** All documents of the export: those that hold no messages tell who is who, or are of no use to anybody else. */
function filesUnder(root: string, files: readonly ExportFile[]): ExportFile[] {
  const beginning = root === "" ? "" : `${root}/`;
  const documents = files.filter((file) => file.path.startsWith(beginning) && /\.json$/i.test(file.path));
  return documents.sort((left, right) => (left.path < right.path ? -1 : 1));
}
