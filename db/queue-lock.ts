import "server-only";
import { driverFor, type Session } from "./drivers/driver";
import { unpooled } from "./drivers/unpooled";

/** Any number that nothing else on this database locks. */
const QUEUE_LOCK = 7_316_401;
const HEARTBEAT_MS = 5_000;
const TIMEOUT_MS = 5_000;

export interface QueueLock {
  release(): Promise<void>;
}

/**
 * Takes the lock that makes this process the one that runs the jobs of a Postgres database; undefined when another has it.
 * It is held by a connection of its own, so the database frees it when this process dies. `onLost` is called when that
 * connection is lost, and not after a release.
 */
export async function takeQueueLock(
  connectionString: string,
  onLost: () => void,
): Promise<QueueLock | undefined> {
  const driver = await driverFor(connectionString);
  const session = await driver.openSession({
    connectionString: unpooled(connectionString),
    timeoutMs: TIMEOUT_MS,
  });
  if (!(await isGranted(session))) {
    await session.end();
    return undefined;
  }
  let isHeld = true;
  const lose = () => {
    if (!isHeld) return;
    isHeld = false;
    clearInterval(heartbeat);
    void session.end().catch(() => {});
    onLost();
  };
  const heartbeat = setInterval(() => session.query("select 1").catch(lose), HEARTBEAT_MS);
  heartbeat.unref();
  session.on("end", lose);
  return {
    async release() {
      isHeld = false;
      clearInterval(heartbeat);
      await session.end();
    },
  };
}

async function isGranted(session: Session): Promise<boolean> {
  try {
    const { rows } = await session.query("select pg_try_advisory_lock($1::bigint) as taken", [QUEUE_LOCK]);
    return Boolean(rows[0]?.taken);
  } catch (error) {
    // The database may have given it to this connection after nobody waited any more: then no process would ever have it.
    void session.end().catch(() => {});
    throw error;
  }
}
