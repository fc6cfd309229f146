import { existsSync } from "node:fs";
import path from "node:path";
import { keptSecret } from "@/lib/auth/secret";
import { BackupRefused } from "@/lib/backup/backup-refused";
import { writeBackup } from "@/lib/backup/write-backup";
import { env } from "@/lib/env";
import { fileStore } from "@/lib/storage/file-store";
import { readEnvFile } from "./read-env-file.mjs";
import { openData, printManifest, runOnData } from "./run-on-data";

/** `npm run backup [-- FILE]`: everything there is, in one file. On a Postgres the server may be running. */
readEnvFile();
await runOnData(async () => {
  const time = new Date().toISOString().slice(0, 16).replaceAll(":", "");
  const target = path.resolve(process.argv[2] ?? `backscroll-${time}.zip`);
  if (existsSync(target)) throw new BackupRefused(`${target} is there already. Choose another name.`);
  const { database, close } = await openData();
  try {
    const secret = keptSecret(env().DATA_DIR);
    printManifest(await writeBackup(target, { database, store: fileStore(), secret }));
  } finally {
    await close();
  }
  console.log(
    `\nWritten to ${target}\nWho has this file can read everything in it: keep it as safe as the server.`,
  );
});
