import { AppError } from "@/lib/errors/app-error";

const maxMembers = 200_000;
const maxUnpackedBytes = 16 * 1024 ** 3;
/** Deflate reaches 1:1032; chats stay under 1:50. Small archives may do as they like. */
const maxRatio = 250;
const harmlessBytes = 64 * 1024 ** 2;
/** Archives inside an archive are kept in memory while it is read. */
const maxHeldBytes = 250 * 1024 ** 2;

/**
 * What an upload may unpack to, with the archives inside it: checked on what their directories promise and on what
 * really comes out.
 */
export class ArchiveLimits {
  private members = 0;
  private promisedBytes = 0;
  private heldBytes = 0;

  constructor(private readonly archiveBytes: number) {}

  /** @throws AppError `archive-bomb` */
  countMember(unpackedBytes: number): void {
    this.members++;
    this.promisedBytes += unpackedBytes;
    if (this.members > maxMembers) {
      throw new AppError("archive-bomb", "This archive holds too many files. Upload only the exported chat.");
    }
    if (this.isExceededBy(this.promisedBytes, this.archiveBytes)) throw bombError();
  }

  /** Counts an inner archive that is kept in memory. @throws AppError `no-chat-found` where it does not fit any more */
  hold(bytes: number): void {
    if (this.heldBytes + bytes > maxHeldBytes) {
      throw new AppError(
        "no-chat-found",
        "The archives inside this archive are too large. Unpack the outer one and upload the inner ones.",
      );
    }
    this.heldBytes += bytes;
  }

  release(bytes: number): void {
    this.heldBytes -= bytes;
  }

  isExceededBy(unpackedBytes: number, packedBytes: number): boolean {
    if (unpackedBytes > maxUnpackedBytes) return true;
    return unpackedBytes > harmlessBytes && unpackedBytes > packedBytes * maxRatio;
  }
}

export function bombError(): AppError {
  return new AppError(
    "archive-bomb",
    "This archive unpacks to far more than a chat export does, so it was not read. Upload only the exported chat.",
  );
}
