import "server-only";
import type { QueueLock } from "@/db/queue-lock";
import { log } from "@/lib/log/log";
import { processSingleton } from "@/lib/process-singleton";

interface Ownership {
  isOwner: boolean;
}
const ownership = () => processSingleton<Ownership>("queue-ownership", () => ({ isOwner: false }));

/** Whether this process runs the embedded engine: the one of those on its database that does. */
export function ownsQueue(): boolean {
  return ownership().isOwner;
}

interface Engine {
  begin(): Promise<void>;
  end(): Promise<void>;
}

/** Makes this process the owner of a queue that no other process can have. The returned function gives it up. */
export async function ownQueue({ begin, end }: Engine): Promise<() => Promise<void>> {
  ownership().isOwner = true;
  await begin();
  return async () => {
    ownership().isOwner = false;
    await end();
  };
}

interface ClaimOptions extends Engine {
  takeLock(onLost: () => void): Promise<QueueLock | undefined>;
  retryMs?: number;
}

/**
 * Makes this process the owner of the queue as soon as no other is, and again after it has lost the lock. The returned
 * function gives it up for good.
 */
export function claimQueue({ takeLock, begin, end, retryMs = 5_000 }: ClaimOptions): () => Promise<void> {
  let isOver = false;
  let lock: QueueLock | undefined;
  let retry: NodeJS.Timeout | undefined;
  let hasSaidSo = false;
  let turn: Promise<void> = Promise.resolve();

  /** One after the other: a lock that is lost while the engine starts is dealt with once it has started. */
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work).catch((error: unknown) => {
      log().error({ err: error }, "the ownership of the jobs queue is unclear, trying again");
    });
    return turn;
  };
  const tryLater = () => {
    if (!isOver) retry = setTimeout(() => void inTurn(claim), retryMs).unref();
  };

  async function claim() {
    if (isOver || lock) return;
    try {
      lock = await takeLock(() => void inTurn(lose));
      if (lock) await own();
      else sayWaiting();
    } finally {
      if (!ownsQueue()) tryLater();
    }
  }

  function sayWaiting() {
    if (!hasSaidSo) log().warn("another server runs the jobs of this database; this one waits");
    hasSaidSo = true;
  }

  async function own() {
    ownership().isOwner = true;
    hasSaidSo = false;
    try {
      await begin();
      log().info("this server runs the jobs");
    } catch (error) {
      await lock?.release();
      await lose();
      throw error;
    }
  }

  async function lose() {
    if (!lock) return;
    lock = undefined;
    ownership().isOwner = false;
    await end();
    log().warn("this server no longer runs the jobs");
    tryLater();
  }

  void inTurn(claim);
  return async () => {
    isOver = true;
    clearTimeout(retry);
    await inTurn(async () => {
      const held = lock;
      await lose();
      await held?.release();
    });
  };
}
