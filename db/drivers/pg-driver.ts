import "server-only";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import type { Driver } from "./driver";
import { CONNECT_MS, connectPatiently, KEEP_ALIVE_MS, outliveLosses, patient } from "./patience";

const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: KEEP_ALIVE_MS };

/** Postgres over TCP or a Unix socket. */
export const pgDriver: Driver = {
  openPool({ connectionString, max, connectMs = CONNECT_MS }) {
    const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: connectMs, ...keepAlive });
    outliveLosses(pool);
    return { database: drizzle({ client: patient(pool) }), close: () => pool.end() };
  },

  openSession({ connectionString, timeoutMs }) {
    return connectPatiently(
      () =>
        new pg.Client({
          connectionString,
          ...keepAlive,
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
