import type { Clock } from "./clock";
import type { EngineEvent } from "./event";
import type { RegisteredFunction } from "./register-functions";

interface CronWork {
  clock: Clock;
  /** Starts a function for the event of a moment that has come. Never rejects. */
  fire(fn: RegisteredFunction, event: EngineEvent): Promise<void>;
}

export interface Crons {
  /** Replaces whatever was armed before. */
  arm(functions: Iterable<RegisteredFunction>): void;
  stop(): void;
}

/** Starts functions by the clock. Moments that pass while no engine runs are not made up for. */
export function createCrons({ clock, fire }: CronWork): Crons {
  const cancels = new Map<string, () => void>();

  function stop() {
    for (const cancel of cancels.values()) cancel();
    cancels.clear();
  }

  function armFor(fn: RegisteredFunction, cron: RegisteredFunction["crons"][number], moment: number) {
    const onTimer = () => {
      // Long delays come in parts.
      if (clock.now() < moment) return armFor(fn, cron, moment);
      void fire(fn, timerEvent(fn, cron.pattern, moment));
      awaitNext(fn, cron, Math.max(clock.now(), moment));
    };
    cancels.set(`${fn.id} ${cron.pattern}`, clock.after(moment - clock.now(), onTimer));
  }

  function awaitNext(fn: RegisteredFunction, cron: RegisteredFunction["crons"][number], after: number) {
    const moment = cron.next(after);
    if (moment !== undefined) armFor(fn, cron, moment);
  }

  return {
    arm(functions) {
      stop();
      for (const fn of functions) for (const cron of fn.crons) awaitNext(fn, cron, clock.now());
    },
    stop,
  };
}

/** The id names the moment, so that it can start the function only once. */
function timerEvent(fn: RegisteredFunction, pattern: string, moment: number): EngineEvent {
  const id = `cron ${fn.id} ${pattern} ${new Date(moment).toISOString()}`;
  return { id, name: "inngest/scheduled.timer", data: { cron: pattern }, ts: moment };
}
