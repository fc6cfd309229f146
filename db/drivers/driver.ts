import "server-only";
import type { OpenDatabase } from "@/db/client";
import { kindOf } from "./database-kind";
import { pgDriver } from "./pg-driver";

/** One connection that stays the same, for what the database ties to it. */
export interface Session {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  end(): Promise<void>;
  on(event: "end", listener: () => void): unknown;
}

interface PoolOptions {
  connectionString: string;
  /** Connections open at once. */
  max: number;
  /** How long it may take until there is a connection: 30 seconds by default. */
  connectMs?: number;
}

interface SessionOptions {
  connectionString: string;
  /** How long connecting and each query may take: all the time there is by default. */
  timeoutMs?: number;
}

/** How the app speaks to a Postgres: over TCP, or over WebSockets as Neon has it. */
export interface Driver {
  openPool(options: PoolOptions): OpenDatabase;
  openSession(options: SessionOptions): Promise<Session>;
  migrate(session: Session, migrationsFolder: string): Promise<void>;
}

export async function driverFor(connectionString: string): Promise<Driver> {
  if (kindOf(connectionString) !== "neon") return pgDriver;
  const { neonDriver } = await import("./neon-driver");
  return neonDriver;
}
