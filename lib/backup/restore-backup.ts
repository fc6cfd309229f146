import "server-only";
import type { Database } from "@/db/client";
import {
  continueNumbers,
  countRows,
  emptyTables,
  findLastMigration,
  insertDumped,
  listTables,
  type Table,
  useOneNotation,
} from "@/db/queries/dump";
import type { FileStore } from "@/lib/storage/file-store";
import { allFiles } from "./all-files";
import { BackupRefused } from "./backup-refused";
import { fromLines } from "./json-lines";
import { memberOf } from "./manifest.schema";
import type { Backup } from "./open-backup";

interface Target {
  database: Database;
  store: FileStore;
  /** Whether what is there may be replaced. */
  isForced: boolean;
}

const BATCH_ROWS = 500;
const BATCH_CHARACTERS = 4 * 1024 ** 2;

/**
 * Stores what a backup holds, in one transaction: all of it, counted, or nothing. The database must have the migrations that
 * the one of the backup had.
 * @throws BackupRefused
 */
export async function restoreBackup(backup: Backup, { database, store, isForced }: Target): Promise<void> {
  await assertSameShape(backup, database);
  const tables = await listTables(database);
  if (!isForced) await assertEmpty(database, store, tables);
  await database.transaction(async (tx) => {
    await useOneNotation(tx);
    await emptyTables(tx, tables);
    for (const table of tables) await restoreTable(backup, tx, table);
    await continueNumbers(tx);
    await restoreFiles(backup, store);
  });
  await removeOtherFiles(backup, store);
}

async function assertSameShape({ manifest }: Backup, database: Database): Promise<void> {
  const here = await findLastMigration(database);
  if (here < manifest.migration) {
    throw new BackupRefused("This backup was made by a newer version of Backscroll. Install that one first.");
  }
  if (here > manifest.migration) {
    throw new BackupRefused(
      "This backup was made by an older version of Backscroll than the database is of. Restore it into an empty database: it is brought up to date at the next start.",
    );
  }
}

async function assertEmpty(database: Database, store: FileStore, tables: Table[]): Promise<void> {
  const owners = tables.filter(({ name }) => name === "users");
  for (const table of owners) {
    if ((await countRows(database, table)) > 0) throw isInUse();
  }
  for await (const _key of allFiles(store)) throw isInUse();
}

function isInUse(): BackupRefused {
  return new BackupRefused("There is something here already. With --force it is replaced by the backup.");
}

async function restoreTable({ manifest, read }: Backup, tx: Database, table: Table): Promise<void> {
  const expected = manifest.tables[table.name];
  if (expected === undefined) throw new BackupRefused(`The backup is damaged: it has no ${table.name}.`);
  for await (const rows of batches(fromLines(await read(memberOf.table(table.name))))) {
    await insertDumped(tx, table, rows);
  }
  const count = await countRows(tx, table);
  if (count === expected) return;
  throw new BackupRefused(`The backup is damaged: ${table.name} has ${count} rows instead of ${expected}.`);
}

async function* batches(rows: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  let characters = 0;
  for await (const row of rows) {
    batch.push(row);
    characters += row.length;
    if (batch.length < BATCH_ROWS && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

async function restoreFiles({ manifest, read }: Backup, store: FileStore): Promise<void> {
  for (const [key, size] of Object.entries(manifest.files)) {
    const written = await store
      .write(key, await read(memberOf.file(key)), Number.POSITIVE_INFINITY)
      .catch(throwDamage);
    if (written === size) continue;
    throw new BackupRefused(`The backup is damaged: a file has ${written} bytes instead of ${size}.`);
  }
}

/** A store tells of any content that breaks off in its own words. */
function throwDamage(error: unknown): never {
  throw error instanceof Error && error.cause instanceof BackupRefused ? error.cause : error;
}

/** Those that were there before. */
async function removeOtherFiles({ manifest }: Backup, store: FileStore): Promise<void> {
  for await (const key of allFiles(store)) {
    if (!(key in manifest.files)) await store.remove(key);
  }
}
