import type { Database } from "@/db/client";
import type { Clock } from "./clock";
import type { EngineLog } from "./log";

const firstDelayMs = 100;
const longestDelayMs = 5_000;

/** Classes of SQLSTATE that mean the statement itself is wrong: bad data, broken constraint, bad SQL, limits. */
const hopelessClasses = /^(22|23|42|54)/;

/**
 * Writes again and again until the database takes it: a result that a function has produced is not given up
 * because the database is away. Throws if it never could be stored, or once `isStopping`.
 */
export async function writeUntilStored<T>(
  {
    database,
    clock,
    log,
    isStopping,
  }: { database: Database; clock: Clock; log: EngineLog; isStopping(): boolean },
  write: (database: Database) => Promise<T>,
): Promise<{ stored: T; wasRepeated: boolean }> {
  for (let failures = 0; ; failures += 1) {
    try {
      return { stored: await write(database), wasRepeated: failures > 0 };
    } catch (error) {
      if (isHopeless(error) || isStopping()) throw error;
      log.warn({ err: error, failures: failures + 1 }, "the engine waits for the database");
      await new Promise<void>((resolve) => {
        clock.after(Math.min(firstDelayMs * 2 ** failures, longestDelayMs), resolve);
      });
    }
  }
}

function isHopeless(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && hopelessClasses.test(String(cause.code))) return true;
  }
  return false;
}
