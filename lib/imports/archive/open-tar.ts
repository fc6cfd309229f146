import type { ExportFile } from "@/lib/formats/export-format";
import type { ArchiveLimits } from "@/lib/imports/archive/archive-limits";
import { damagedArchive } from "@/lib/imports/archive/damaged-archive";
import { MemberPaths } from "@/lib/imports/archive/member-paths";
import { isIntactHeader, tarHeader } from "@/lib/imports/archive/tar-header";
import { pacedBytes } from "@/lib/imports/paced-bytes";
import { readHead } from "@/lib/imports/read-head";
import type { ByteSource } from "@/lib/storage/byte-source";

const blockBytes = 512;
const windowBytes = 64 * 1024;
const memberHeadBytes = 32 * 1024;
const maxNameBytes = 64 * 1024;

/** True for the first bytes of an uncompressed tar archive, in which Skype hands out its export. */
export function isTar(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(257, 262)).toString("latin1") === "ustar" && isIntactHeader(head);
}

/**
 * The files of a tar archive, from the headers that stand before each.
 * @throws AppError `damaged-archive` or `archive-bomb`
 */
export async function openTar(source: ByteSource, limits: ArchiveLimits): Promise<ExportFile[]> {
  const reader = new WindowReader(source);
  const files: ExportFile[] = [];
  const paths = new MemberPaths();
  let longName: string | null = null;
  let at = 0;
  while (at + blockBytes <= source.size) {
    const block = await reader.read(at, blockBytes);
    if (block.every((byte) => byte === 0)) break;
    const header = tarHeader(block);
    const start = at + blockBytes;
    if (!header || start + header.size > source.size) throw damagedArchive();
    at = start + Math.ceil(header.size / blockBytes) * blockBytes;
    if (header.kind === "name" || header.kind === "attributes") {
      if (header.size > maxNameBytes) throw damagedArchive();
      longName = nameIn(await reader.read(start, header.size), header.kind) ?? longName;
      continue;
    }
    limits.countMember(header.size);
    if (header.kind === "file")
      files.push(memberFile(source, paths.take(longName ?? header.path), start, header.size));
    longName = null;
  }
  return files;
}

function memberFile(source: ByteSource, path: string, start: number, size: number): ExportFile {
  let head: Promise<Uint8Array> | undefined;
  return {
    path,
    archiveName: source.name,
    size,
    head: () => {
      head ??= readHead(source.stream(start, start + Math.min(size, memberHeadBytes)), memberHeadBytes);
      return head;
    },
    bytes: () => pacedBytes(source.stream(start, start + size)),
  };
}

/** A name too long for its header: alone, or as "27 path=media/…\n" among other attributes. */
function nameIn(bytes: Uint8Array, kind: "name" | "attributes"): string | null {
  const text = Buffer.from(bytes).toString("utf8");
  if (kind === "name") return text.replace(/\0.*$/s, "");
  return /^\d{1,9} path=(.*)$/m.exec(text)?.[1] ?? null;
}

/** Headers stand close together where files are small: reads them from one piece of the source. */
class WindowReader {
  private bytes: Uint8Array = new Uint8Array(0);
  private start = 0;

  constructor(private readonly source: ByteSource) {}

  async read(at: number, length: number): Promise<Uint8Array> {
    if (at < this.start || at + length > this.start + this.bytes.length) {
      const end = Math.min(this.source.size, at + Math.max(length, windowBytes));
      this.bytes = await readHead(this.source.stream(at, end), end - at);
      this.start = at;
    }
    return this.bytes.subarray(at - this.start, at - this.start + length);
  }
}
