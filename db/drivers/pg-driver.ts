import "server-only";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import type { Driver } from "./driver";
import { connectPatiently, outliveLosses, patient } from "./patience";

/** Postgres over TCP or a Unix socket. */
export const pgDriver: Driver = {
  openPool({ connectionString, max }) {
    const pool = new pg.Pool({ connectionString, max, keepAlive: true });
    outliveLosses(pool);
    return { database: drizzle({ client: patient(pool) }), close: () => pool.end() };
  },

  openSession({ connectionString, timeoutMs }) {
    return connectPatiently(
      () =>
        new pg.Client({
          connectionString,
          keepAlive: true,
          connectionTimeoutMillis: timeoutMs,
          query_timeout: timeoutMs,
        }),
    );
  },

  async migrate(session, migrationsFolder) {
    if (!(session instanceof pg.Client)) throw new TypeError("This session is of another driver.");
    await migrate(drizzle({ client: session }), { migrationsFolder });
  },
};
