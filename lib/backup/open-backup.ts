import "server-only";
import { Transform } from "node:stream";
import { text } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { BackupRefused } from "./backup-refused";
import { type Manifest, manifestSchema, memberOf } from "./manifest.schema";

export interface Backup {
  manifest: Manifest;
  /** @throws BackupRefused for a member that is missing or damaged, the latter when it has been read */
  read(member: string): Promise<Transform>;
  close(): void;
}

/** @throws BackupRefused for a file that is not a whole backup of this layout */
export async function openBackup(file: string): Promise<Backup> {
  const zip = await yauzl.openPromise(file, { autoClose: false }).catch((cause: unknown) => {
    throw new BackupRefused(`${file} is not there, or is not a whole backup.`, { cause });
  });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  const read = (member: string) => readMember(zip, entries.get(member), member);
  return { manifest: await readManifest(file, read), read, close: () => zip.close() };
}

async function readManifest(file: string, read: Backup["read"]): Promise<Manifest> {
  try {
    return manifestSchema.parse(JSON.parse(await text(await read(memberOf.manifest))));
  } catch (cause) {
    throw new BackupRefused(`${file} is not a backup that this version of Backscroll can read.`, { cause });
  }
}

async function readMember(zip: ZipFile, entry: Entry | undefined, member: string): Promise<Transform> {
  if (!entry) throw new BackupRefused(`The backup is damaged: ${member} is missing.`);
  const packed = await zip.openReadStreamPromise(entry);
  const checked = packed.pipe(new Checked(entry));
  packed.on("error", (error: Error) => checked.destroy(error));
  return checked;
}

/** Ends in an error where what passed is not what was written. */
class Checked extends Transform {
  private checksum = 0;

  constructor(private readonly entry: Entry) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, data: Buffer) => void) {
    this.checksum = crc32(chunk, this.checksum);
    done(null, chunk);
  }

  override _flush(done: (error: Error | null) => void) {
    const isWhole = this.checksum === this.entry.crc32;
    done(isWhole ? null : new BackupRefused(`The backup is damaged in ${this.entry.fileName}.`));
  }
}
