import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type OpenDatabase, openEmbedded } from "@/db/client";
import { putMigratedDatabase } from "../migrated-database";

/** A database of its own with the real migrations, gone when closed. */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), "backscroll-test-"));
  putMigratedDatabase(folder);
  const { database, close } = await openEmbedded(folder);
  return {
    database,
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
