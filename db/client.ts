import "server-only";
import path from "node:path";
import { drizzle, type NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgDatabase } from "drizzle-orm/pg-core";
import { env } from "@/lib/env";
import { processSingleton } from "@/lib/process-singleton";
import { type Driver, driverFor } from "./drivers/driver";
import { outliveLosses } from "./drivers/patience";
import { pgDriver } from "./drivers/pg-driver";
import { unpooled } from "./drivers/unpooled";
import { lockDataFolder } from "./embedded/data-folder-lock";
import { RequestsFirstPool } from "./embedded/requests-first-pool";
import { startPglite } from "./embedded/start-pglite";
import { trimLogRegularly } from "./embedded/trim-log";

/** A connection to the database, or a transaction on one. */
export type Database = PgDatabase<NodePgQueryResultHKT>;

export interface OpenDatabase {
  database: Database;
  close(): Promise<void>;
}

/** Opens Postgres at a connection string and brings its schema up to date, or as far as `migrations` go. */
export async function openPostgres(
  connectionString: string,
  migrations = allMigrations(),
): Promise<OpenDatabase> {
  const driver = await driverFor(connectionString);
  await migrateAlone(driver, unpooled(connectionString), migrations);
  return driver.openPool({ connectionString, max: env().DATABASE_CONNECTIONS });
}

/** The same with the embedded Postgres in `folder` (`memory://` for none). */
export async function openEmbedded(folder: string, migrations = allMigrations()): Promise<OpenDatabase> {
  const postgres = await startPglite(folder);
  const connectionString = `postgres://postgres@/postgres?host=${encodeURIComponent(postgres.socketDir)}`;
  await migrateAlone(pgDriver, connectionString, migrations);
  // One connection: inside a transaction only its own handle may be used, or the query waits for itself.
  const pool = new RequestsFirstPool({ connectionString, idleTimeoutMillis: 0 });
  outliveLosses(pool);
  const database = drizzle({ client: pool });
  const stopTrimming = trimLogRegularly(database);
  return {
    database,
    async close() {
      stopTrimming();
      await pool.end();
      await postgres.stop();
    },
  };
}

function allMigrations(): string {
  return path.join(process.cwd(), "db/migrations");
}

/** Any number that nothing else in the database locks. */
const MIGRATION_LOCK = 7_269_341;

/** Servers that start together on one database wait for each other's migrations. */
async function migrateAlone(driver: Driver, connectionString: string, migrations: string): Promise<void> {
  const session = await driver.openSession({ connectionString });
  try {
    await session.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await driver.migrate(session, migrations);
  } finally {
    // The lock ends with the session.
    await session.end();
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

/** Opens the configured database for whoever calls, with the migrations in a folder. */
export async function openConfigured(migrations = allMigrations()): Promise<OpenDatabase> {
  const { DATABASE_URL, DATA_DIR } = env();
  if (DATABASE_URL) return openPostgres(DATABASE_URL, migrations);
  lockDataFolder(DATA_DIR);
  return openEmbedded(path.join(DATA_DIR, "database"), migrations);
}

/** The configured database. The server opens it before it takes requests. */
export function db(): Database {
  const { open } = connection();
  if (!open) throw new Error("The database is not open yet: await openDatabase() at start.");
  return open.database;
}
