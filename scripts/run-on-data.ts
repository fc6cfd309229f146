import { type OpenDatabase, openConfigured } from "@/db/client";
import { whyNotOpen } from "@/db/why-not-open";
import { BackupRefused } from "@/lib/backup/backup-refused";
import type { Manifest } from "@/lib/backup/manifest.schema";

/** Runs a command on the configured data. What it refuses ends it with one line. */
export async function runOnData(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof BackupRefused)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** The configured database, which no server may be using if it is the embedded one. */
export function openData(migrations?: string): Promise<OpenDatabase> {
  return openConfigured(migrations).catch((cause: unknown) => {
    throw new BackupRefused(whyNotOpen(cause), { cause });
  });
}

/** Counts of what is in a backup. */
export function printManifest({ tables, files }: Manifest): void {
  for (const [name, rows] of Object.entries(tables)) console.log(`${name.padEnd(24)}${rows} rows`);
  const bytes = Object.values(files).reduce((sum, size) => sum + size, 0);
  console.log(`${"files".padEnd(24)}${Object.keys(files).length}, ${bytes} bytes`);
}
