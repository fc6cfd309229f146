import { rm } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { migrationsUntil } from "@/db/migrations-until";
import { takeQueueLock } from "@/db/queue-lock";
import { keepSecret } from "@/lib/auth/secret";
import { BackupRefused } from "@/lib/backup/backup-refused";
import { memberOf } from "@/lib/backup/manifest.schema";
import { type Backup, openBackup } from "@/lib/backup/open-backup";
import { restoreBackup } from "@/lib/backup/restore-backup";
import { env } from "@/lib/env";
import { fileStore } from "@/lib/storage/file-store";
import { readEnvFile } from "./read-env-file.mjs";
import { openData, printManifest, runOnData } from "./run-on-data";

/** `npm run restore -- FILE [--force]`: puts a backup where nothing is yet, or with `--force` in place of what is there. */
readEnvFile();
await runOnData(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { force: { type: "boolean", default: false } },
  });
  const [file] = positionals;
  if (!file) throw new BackupRefused("Usage: npm run restore -- FILE [--force]");
  const backup = await openBackup(path.resolve(file));
  const migrations = await migrationsUntil(backup.manifest.migration);
  const { database, close } = await openData(migrations);
  try {
    const release = await keepServersAway();
    await restoreBackup(backup, { database, store: fileStore(), isForced: values.force });
    await release();
  } finally {
    await close();
    await rm(migrations, { recursive: true, force: true });
  }
  printManifest(backup.manifest);
  console.log(`\nRestored from ${file}. ${await restoreSecret(backup)}`);
  backup.close();
});

/** On a Postgres a server that runs its own jobs holds this lock; the folder of an embedded one is locked already. */
async function keepServersAway(): Promise<() => Promise<void>> {
  const { DATABASE_URL } = env();
  if (!DATABASE_URL) return async () => {};
  const lock = await takeQueueLock(DATABASE_URL, () => {});
  if (!lock) throw new BackupRefused("A server is running on this database. Stop it first.");
  return lock.release;
}

async function restoreSecret({ manifest, read }: Backup): Promise<string> {
  if (!manifest.hasSecret) return "Set AUTH_SECRET as it was, so that everybody stays signed in.";
  if (env().AUTH_SECRET)
    return "AUTH_SECRET is set: the key of the backup is not used, and everybody signs in anew.";
  keepSecret(env().DATA_DIR, await text(await read(memberOf.secret)));
  return "Everybody stays signed in.";
}
