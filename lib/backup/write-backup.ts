import "server-only";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { finished, pipeline } from "node:stream/promises";
import yazl from "yazl";
import type { Database } from "@/db/client";
import { dumpRows, findLastMigration, listTables, type Table, useOneNotation } from "@/db/queries/dump";
import { AppError } from "@/lib/errors/app-error";
import type { FileStore } from "@/lib/storage/file-store";
import { allFiles } from "./all-files";
import { toLine } from "./json-lines";
import { BACKUP_VERSION, type Manifest, memberOf } from "./manifest.schema";

interface Source {
  database: Database;
  store: FileStore;
  /** The key that signs cookies, unless it comes from the settings. */
  secret?: string;
}

/**
 * Writes all there is into one archive, which appears when it is whole and only its owner may read. The rows are those of
 * one moment, also while a server is at work; a file that is deleted meanwhile is left out.
 */
export async function writeBackup(target: string, source: Source): Promise<Manifest> {
  const partial = `${target}.part`;
  const zip = new yazl.ZipFile();
  const file = await open(partial, "w", 0o600);
  const writing = pipeline(zip.outputStream, file.createWriteStream({ flush: true }));
  try {
    const [manifest] = await Promise.all([addAll(zip, source), writing]);
    await rename(partial, target);
    return manifest;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function addAll(zip: yazl.ZipFile, { database, store, secret }: Source): Promise<Manifest> {
  const manifest = await database.transaction(
    async (tx): Promise<Manifest> => {
      await useOneNotation(tx);
      const tables: Record<string, number> = {};
      for (const table of await listTables(tx)) tables[table.name] = await addTable(zip, tx, table);
      return {
        version: BACKUP_VERSION,
        createdAt: new Date().toISOString(),
        migration: await findLastMigration(tx),
        tables,
        files: await addFiles(zip, store),
        hasSecret: secret !== undefined,
      };
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
  if (secret !== undefined) zip.addBuffer(Buffer.from(secret), memberOf.secret);
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), memberOf.manifest);
  zip.end();
  return manifest;
}

async function addTable(zip: yazl.ZipFile, tx: Database, table: Table): Promise<number> {
  let count = 0;
  async function* lines() {
    for await (const row of dumpRows(tx, table)) {
      count += 1;
      yield toLine(row);
    }
  }
  await addStream(zip, memberOf.table(table.name), lines());
  return count;
}

async function addFiles(zip: yazl.ZipFile, store: FileStore): Promise<Manifest["files"]> {
  const files: Manifest["files"] = {};
  for await (const key of allFiles(store)) {
    // What is still arriving is of no use to anybody.
    if (key.endsWith(".part")) continue;
    const file = await store.open(key, key).catch(leaveOutIfGone);
    if (!file) continue;
    await addStream(zip, memberOf.file(key), file.stream());
    files[key] = file.size;
  }
  return files;
}

function leaveOutIfGone(error: unknown): undefined {
  if (error instanceof AppError && error.code === "upload-gone") return;
  throw error;
}

async function addStream(
  zip: yazl.ZipFile,
  member: string,
  content: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const stream = Readable.from(content, { objectMode: false });
  // How large it becomes is not known beforehand.
  zip.addReadStream(stream, member, { forceZip64Format: true });
  await finished(stream);
}
