import "server-only";
import { Client, neonConfig, Pool } from "@neondatabase/serverless";
import { drizzle } from "drizzle-orm/neon-serverless";
import { migrate } from "drizzle-orm/neon-serverless/migrator";
import WebSocket from "ws";
import { env } from "@/lib/env";
import type { Driver } from "./driver";
import { CONNECT_MS, connectPatiently, KEEP_ALIVE_MS, outliveLosses, patient } from "./patience";

/** Postgres over WebSockets, as Neon has it: transactions and everything else of the protocol. */
export const neonDriver: Driver = {
  openPool({ connectionString, max, connectMs = CONNECT_MS }) {
    configure();
    const pool = new Pool({ connectionString, max, connectionTimeoutMillis: connectMs });
    outliveLosses(pool);
    return { database: drizzle({ client: patient(pool) }), close: () => pool.end() };
  },

  openSession({ connectionString, timeoutMs }) {
    configure();
    return connectPatiently(
      () => new Client({ connectionString, connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs }),
    );
  },

  async migrate(session, migrationsFolder) {
    if (!(session instanceof Client)) throw new TypeError("This session is of another driver.");
    await migrate(drizzle({ client: session }), { migrationsFolder });
  },
};

/** `ws` asks nobody whether the other end is still there. */
class KeptAlive extends WebSocket {
  constructor(...given: ConstructorParameters<typeof WebSocket>) {
    super(...given);
    this.on("upgrade", ({ socket }) => socket.setKeepAlive(true, KEEP_ALIVE_MS));
  }
}

function configure(): void {
  neonConfig.webSocketConstructor = KeptAlive;
  const { NEON_PROXY } = env();
  if (!NEON_PROXY) return;
  // A proxy of one's own is spoken to in the clear and asks for the password in its turn.
  neonConfig.wsProxy = (host, port) => `${NEON_PROXY}?address=${host}:${port}`;
  neonConfig.useSecureWebSocket = false;
  neonConfig.pipelineTLS = false;
  neonConfig.pipelineConnect = false;
}
