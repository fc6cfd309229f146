import { AppError } from "@/lib/errors/app-error";

const maxMembers = 200_000;
const maxUnpackedBytes = 16 * 1024 ** 3;
/** Deflate reaches 1:1032; chats stay under 1:50. Small archives may do as they like. */
const maxRatio = 250;
const harmlessBytes = 64 * 1024 ** 2;

/** What an archive may unpack to, checked on what its directory promises and on what really comes out. */
export class ArchiveLimits {
  private members = 0;
  private promisedBytes = 0;

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
