import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { AppError } from "@/lib/errors/app-error";
import type { ExportFile } from "@/lib/formats/export-format";
import { type ArchiveLimits, bombError } from "@/lib/imports/archive/archive-limits";
import { ByteSourceReader } from "@/lib/imports/archive/byte-source-reader";
import { damagedArchive } from "@/lib/imports/archive/damaged-archive";
import { MemberPaths } from "@/lib/imports/archive/member-paths";
import { breather } from "@/lib/imports/breather";
import { pacedBytes } from "@/lib/imports/paced-bytes";
import { readHead } from "@/lib/imports/read-head";
import type { ByteSource } from "@/lib/storage/byte-source";

const memberHeadBytes = 32 * 1024;

/** True for the first bytes of a zip archive, an empty one included. */
export function isZip(head: Uint8Array): boolean {
  const isSigned = head[0] === 0x50 && head[1] === 0x4b;
  return isSigned && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
}

/**
 * The files of a zip archive, from its directory: nothing is unpacked yet. An archive inside another shares its limits.
 * @throws AppError `damaged-archive`, `password-protected` or `archive-bomb`, here and while a file is read
 */
export async function openArchive(source: ByteSource, limits: ArchiveLimits): Promise<ExportFile[]> {
  const zip = await openZip(source);
  const entries = new Map<string, Entry>();
  const paths = new MemberPaths();
  const breathe = breather();
  try {
    for await (const entry of zip.eachEntry()) {
      await breathe();
      const path = pathOf(entry);
      if (path.endsWith("/")) continue;
      limits.countMember(entry.uncompressedSize);
      entries.set(paths.take(path), entry);
    }
  } catch (error) {
    throw archiveError(error);
  }
  const isLocked = entries.size > 0 && [...entries.values()].every((entry) => entry.isEncrypted());
  if (isLocked) throw passwordError();
  return [...entries].map(([path, entry]) => ({
    ...memberFile(zip, entry, limits),
    path,
    archiveName: source.name,
  }));
}

function pathOf(entry: Entry): string {
  return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
}

async function openZip(source: ByteSource): Promise<ZipFile> {
  try {
    return await yauzl.fromRandomAccessReaderPromise(new ByteSourceReader(source), source.size, {
      autoClose: false,
      decodeStrings: false,
    });
  } catch (error) {
    throw archiveError(error);
  }
}

function memberFile(zip: ZipFile, entry: Entry, limits: ArchiveLimits): Omit<ExportFile, "path"> {
  let head: Promise<Uint8Array> | undefined;
  const bytes = () => pacedBytes(unpack(zip, entry, limits));
  return {
    size: entry.uncompressedSize,
    head: () => {
      head ??= readHead(bytes(), memberHeadBytes);
      return head;
    },
    bytes,
  };
}

async function* unpack(zip: ZipFile, entry: Entry, limits: ArchiveLimits): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw passwordError();
  let checksum = 0;
  let size = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      const bytes: Uint8Array = chunk;
      size += bytes.length;
      if (limits.isExceededBy(size, entry.compressedSize)) throw bombError();
      checksum = crc32(bytes, checksum);
      yield bytes;
    }
  } catch (error) {
    throw archiveError(error);
  }
  if (checksum !== entry.crc32) throw archiveError(new Error("The checksum does not fit."));
}

function archiveError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const message = error instanceof Error ? error.message : "";
  if (/encrypt/i.test(message)) return passwordError();
  if (/compression method/i.test(message)) {
    return new AppError(
      "damaged-archive",
      "This archive is packed in an unusual way. Unpack it on your device and upload what is inside.",
      { cause: error },
    );
  }
  return damagedArchive(error);
}

function passwordError(): AppError {
  return new AppError(
    "password-protected",
    "This archive is protected by a password. Unpack it on your device and upload what is inside.",
  );
}
