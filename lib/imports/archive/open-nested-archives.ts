import { AppError } from "@/lib/errors/app-error";
import type { ExportFile } from "@/lib/formats/export-format";
import type { ArchiveLimits } from "@/lib/imports/archive/archive-limits";
import { isZip, openArchive } from "@/lib/imports/archive/open-archive";
import type { ByteSource } from "@/lib/storage/byte-source";

const maxNested = 50;
const maxNestedBytes = 64 * 1024 ** 2;

/**
 * The files of those archives inside an archive that hold a chat, one level deep. Each is held in memory, so none may
 * be large, nor all of them together.
 * @throws AppError `no-chat-found` where they are, and what `openArchive` throws
 */
export async function openNestedArchives(
  files: readonly ExportFile[],
  limits: ArchiveLimits,
  holdsChat: (members: readonly ExportFile[]) => Promise<boolean>,
): Promise<ExportFile[]> {
  const inner: ExportFile[] = [];
  const archives = files.filter((file) => /\.zip$/i.test(file.path)).slice(0, maxNested);
  for (const archive of archives) {
    if (!isZip(await archive.head())) continue;
    if (archive.size > maxNestedBytes) {
      throw new AppError(
        "no-chat-found",
        "There is another archive inside this archive. Unpack the outer one and upload the inner one.",
      );
    }
    limits.hold(archive.size);
    const members = (await openArchive(await inMemory(archive), limits)).map((member) => ({
      ...member,
      path: `${archive.path}/${member.path}`,
    }));
    if (await holdsChat(members)) for (const member of members) inner.push(member);
    else limits.release(archive.size);
  }
  return inner;
}

async function inMemory(file: ExportFile): Promise<ByteSource> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.bytes()) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return {
    name: file.path,
    size: bytes.length,
    async *stream(start = 0, end = bytes.length) {
      yield bytes.subarray(start, end);
    },
  };
}
