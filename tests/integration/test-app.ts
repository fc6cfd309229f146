import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll } from "vitest";
import { putMigratedDatabase } from "../migrated-database";
import { setSettings } from "./settings";

/** Starts the whole server in this process, on data of its own, for the tests of a file. */
export function withTestApp(settings: Record<string, string> = {}): void {
  const dataDir = mkdtempSync(path.join(tmpdir(), "backscroll-app-"));
  setSettings({ DATA_DIR: dataDir, ...settings });

  beforeAll(async () => {
    if (!settings.DATABASE_URL) putMigratedDatabase(path.join(dataDir, "database"));
    const { startServer } = await import("@/inngest/start-server");
    await startServer();
  });

  afterAll(async () => {
    const { embeddedEngine } = await import("@/inngest/engine");
    const { openDatabase } = await import("@/db/client");
    await embeddedEngine().stop();
    await (await openDatabase()).close();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  });
}

/** Names of the uploaded files that are kept. */
export function storedFiles(): string[] {
  const folder = path.join(process.env.DATA_DIR ?? "", "blobs");
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Counts the rows of a table that belong to an analysis, as the database has them. */
export async function countRows(
  table: "messages" | "chunks" | "participants",
  analysisId: string,
): Promise<number> {
  const { db } = await import("@/db/client");
  const { rows } = await db().execute<{ value: number }>(
    sql`select count(*)::int as value from ${sql.identifier(table)} where analysis_id = ${analysisId}`,
  );
  return rows[0]?.value ?? 0;
}
