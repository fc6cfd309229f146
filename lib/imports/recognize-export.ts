import { AppError } from "@/lib/errors/app-error";
import type { ExportFile, ExportFormat, FileSet } from "@/lib/formats/export-format";
import { exportFormats } from "@/lib/formats/registry";
import { looksBinary } from "@/lib/formats/text/looks-binary";
import type { ArchiveLimits } from "@/lib/imports/archive/archive-limits";
import { openNestedArchives } from "@/lib/imports/archive/open-nested-archives";
import { adviceOnChatPages } from "@/lib/imports/chat-pages";
import { nameOfContent } from "@/lib/imports/name-of-content";
import { openExport } from "@/lib/imports/open-export";
import type { ByteSource } from "@/lib/storage/byte-source";

export interface RecognizedSet {
  format: ExportFormat;
  set: FileSet;
}

/**
 * Finds the chats of an upload by what its files hold.
 * @throws AppError that says what the file is, where it holds no chat
 */
export async function recognizeExport(source: ByteSource): Promise<RecognizedSet[]> {
  const { limits, files } = await openExport(source);
  const found = await recognizeFiles(files);
  if (found.length > 0) return found;
  if (limits) return recognizeNested(files, limits);
  throw await refusalOf(files);
}

async function recognizeFiles(files: readonly ExportFile[]): Promise<RecognizedSet[]> {
  const found: RecognizedSet[] = [];
  let unclaimed = files;
  for (const format of exportFormats) {
    // Beside an export of an app, a table is something else of that app.
    const isTooLate = format.platform === "generic" && found.length > 0;
    if (unclaimed.length === 0 || isTooLate) break;
    const sets = await format.recognize(unclaimed);
    const claimed = new Set(sets.flatMap((set) => set.files));
    for (const set of sets) found.push({ format, set });
    if (claimed.size > 0) unclaimed = unclaimed.filter((file) => !claimed.has(file));
  }
  return found;
}

async function recognizeNested(
  files: readonly ExportFile[],
  limits: ArchiveLimits,
): Promise<RecognizedSet[]> {
  const holdsChat = async (members: readonly ExportFile[]) => (await recognizeFiles(members)).length > 0;
  const found = await recognizeFiles(await openNestedArchives(files, limits, holdsChat));
  if (found.length > 0) return found;
  const advice = await adviceOnChatPages(files);
  if (advice !== null) throw chatAsWebPage(advice);
  throw new AppError(
    "no-chat-found",
    files.length === 0
      ? "This archive is empty. Export the chat again and upload the new file."
      : "There is no chat that can be read in this archive. Upload the archive just as the app exported it.",
    { detail: { found: "zip archive", members: files.length } },
  );
}

async function refusalOf(files: readonly ExportFile[]): Promise<AppError> {
  const head = (await files[0]?.head()) ?? new Uint8Array(0);
  const content = nameOfContent(head);
  const advice = await adviceOnChatPages(files);
  if (advice !== null) return chatAsWebPage(advice);
  if (content.isText && !looksBinary(head)) {
    return new AppError(
      "unknown-format",
      `This is ${content.name}, but not a chat export that can be read. Upload the file just as the app exported it.`,
      { detail: { found: content.name } },
    );
  }
  return new AppError(
    "not-text",
    `This is ${content.name}, not a chat export. Upload the text, JSON or zip file that the app exported.`,
    { detail: { found: content.name } },
  );
}

function chatAsWebPage(advice: string): AppError {
  const message = `This export holds the chat as web pages, which cannot be read. ${advice}`;
  return new AppError("chat-as-web-page", message, { detail: { found: "a web page" } });
}
