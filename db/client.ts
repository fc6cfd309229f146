import "server-only";
import path from "node:path";
import { drizzle, type NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type { PgDatabase } from "drizzle-orm/pg-core";
import pg from "pg";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";
import { lockDataFolder } from "./embedded/data-folder-lock";
import { startPglite } from "./embedded/start-pglite";

/** A connection to the database, or a transaction on one. */
export type Database = PgDatabase<NodePgQueryResultHKT>;

export interface OpenDatabase {
  database: Database;
  close(): Promise<void>;
}

/** Opens Postgres at a connection string and brings its schema up to date. */
export async function openPostgres(connectionString: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({ connectionString, max: 10 });
  return migrated(pool, () => pool.end());
}

/** Opens the embedded Postgres in `folder` (`memory://` for none) and brings its schema up to date. */
export async function openEmbedded(folder: string): Promise<OpenDatabase> {
  const postgres = await startPglite(folder);
  // One connection: inside a transaction only its own handle may be used, or the query waits for itself.
  const pool = new pg.Pool({
    host: postgres.socketDir,
    user: "postgres",
    database: "postgres",
    max: 1,
    idleTimeoutMillis: 0,
  });
  return migrated(pool, async () => {
    await pool.end();
    await postgres.stop();
  });
}

async function migrated(pool: pg.Pool, close: () => Promise<void>): Promise<OpenDatabase> {
  // A connection lost while idle is replaced by the pool at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  await migrateAlone(pool);
  return { database: drizzle({ client: pool }), close };
}

/** Any number that nothing else in the database locks. */
const MIGRATION_LOCK = 7_269_341;

/** Servers that start together on one database wait for each other's migrations. */
async function migrateAlone(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle({ client }), { migrationsFolder: path.join(process.cwd(), "db/migrations") });
    await client.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
  } finally {
    client.release();
  }
}

interface Connection {
  opening?: Promise<OpenDatabase>;
  open?: OpenDatabase;
}
const connection = () => processSingleton<Connection>("database", () => ({}));

/** Opens the configured database once; later calls wait for the same one. */
export function openDatabase(): Promise<OpenDatabase> {
  const shared = connection();
  shared.opening ??= openConfigured().then((open) => {
    shared.open = open;
    return open;
  });
  return shared.opening;
}

async function openConfigured(): Promise<OpenDatabase> {
  const { DATABASE_URL, DATA_DIR } = env();
  if (DATABASE_URL) return openPostgres(DATABASE_URL);
  lockDataFolder(DATA_DIR);
  return openEmbedded(path.join(DATA_DIR, "database"));
}

/** The configured database. The server opens it before it takes requests. */
export function db(): Database {
  const { open } = connection();
  if (!open) throw new Error("The database is not open yet: await openDatabase() at start.");
  return open.database;
}
