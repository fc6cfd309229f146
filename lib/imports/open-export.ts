import type { ExportFile } from "@/lib/formats/export-format";
import { ArchiveLimits } from "@/lib/imports/archive/archive-limits";
import { isZip, openArchive } from "@/lib/imports/archive/open-archive";
import { isTar, openTar } from "@/lib/imports/archive/open-tar";
import { emptyFile } from "@/lib/imports/empty-file";
import { pacedBytes } from "@/lib/imports/paced-bytes";
import { readHead } from "@/lib/imports/read-head";
import type { ByteSource } from "@/lib/storage/byte-source";

/** As much of a file as is looked at before it is accepted. */
const headBytes = 256 * 1024;

interface OpenedExport {
  /** Of an archive, to be shared by the archives inside it; null for a plain file. */
  limits: ArchiveLimits | null;
  files: readonly ExportFile[];
}

/**
 * The files of an upload: itself, or what is packed in it.
 * @throws AppError `empty-file`, and what `openArchive` throws
 */
export async function openExport(source: ByteSource): Promise<OpenedExport> {
  const head = await readHead(source.stream(0, Math.min(headBytes, source.size)), headBytes);
  const isBlank =
    source.size <= headBytes && head.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
  if (isBlank) throw emptyFile();
  const limits = new ArchiveLimits(source.size);
  if (isZip(head)) return { limits, files: await openArchive(source, limits) };
  if (isTar(head)) return { limits, files: await openTar(source, limits) };
  const file: ExportFile = {
    path: source.name,
    size: source.size,
    head: async () => head,
    bytes: () => pacedBytes(source.stream()),
  };
  return { limits: null, files: [file] };
}
