import type { Clock } from "./clock";
import { type Call, deadlineOf, pendingCalls, type Run } from "./run";
import type { RunQueue } from "./run-queue";
import type { Slots } from "./slots";

interface Work {
  runs: RunQueue;
  slots: Slots;
  clock: Clock;
  /** Makes one call and stores what came of it. Never rejects. */
  perform(run: Run, call: Call): Promise<void>;
  /** Cancels a run that took too long. Never rejects. */
  expire(run: Run): Promise<void>;
}

export interface Scheduler {
  start(): void;
  /** Looks for work soon: called when a run came, a call ended, or a run was cancelled. */
  wake(): void;
  /** Starts nothing more and waits for the calls under way. */
  stop(): Promise<void>;
}

/** Starts whatever is due and has a slot; between times it sleeps until it is woken or the next call is due. */
export function createScheduler({ runs, slots, clock, perform, expire }: Work): Scheduler {
  const underWay = new Set<Promise<void>>();
  const expired = new WeakSet<Run>();
  let isActive = false;
  let isWoken = false;
  let cancelTimer = () => {};

  function wake() {
    if (isWoken || !isActive) return;
    isWoken = true;
    // Not at once: requests that came in meanwhile get their turn first.
    setImmediate(() => {
      isWoken = false;
      if (isActive) startDueCalls();
    });
  }

  function startDueCalls() {
    const now = clock.now();
    let nextMoment = Number.POSITIVE_INFINITY;
    for (const run of runs) {
      // The end of any call looks again.
      if (slots.isFull) break;
      const deadline = deadlineOf(run);
      if (deadline <= now) {
        if (!expired.has(run)) track(expire(run));
        expired.add(run);
        continue;
      }
      nextMoment = Math.min(nextMoment, deadline);
      for (const call of pendingCalls(run)) {
        if (call.dueAt > now) nextMoment = Math.min(nextMoment, call.dueAt);
        else if (slots.take(run.limits)) begin(run, call);
      }
    }
    cancelTimer();
    cancelTimer = Number.isFinite(nextMoment) ? clock.after(nextMoment - now, wake) : () => {};
  }

  function begin(run: Run, call: Call) {
    run.inFlight.add(call.stepId);
    const done = perform(run, call).finally(() => {
      run.inFlight.delete(call.stepId);
      slots.release(run.limits);
    });
    track(done);
  }

  function track(work: Promise<void>) {
    underWay.add(work);
    void work.finally(() => {
      underWay.delete(work);
      wake();
    });
  }

  return {
    start() {
      isActive = true;
      wake();
    },
    wake,
    async stop() {
      isActive = false;
      cancelTimer();
      await Promise.all(underWay);
    },
  };
}
