import "server-only";
import { createHmac } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { db } from "@/db/client";
import { rateLimits } from "@/db/schema/rate-limits";
import { authSecret } from "@/lib/auth/secret";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors/app-error";
import { processSingleton } from "@/lib/process-singleton";
import { type Limited, limits } from "./limits";

interface Who {
  /** The user, or whom somebody says to be. */
  user?: string;
  /** Left out where it is not known. */
  address?: string;
}

/**
 * Counts that something is done, over all servers on one database.
 * @throws AppError `too-many-requests` for one that does it too often
 */
export async function holdToLimit(what: Limited, who: Who): Promise<void> {
  if (!env().RATE_LIMITS) return;
  for (const by of ["user", "address"] as const) {
    const name = who[by];
    const limiter = limitersOf(what)[by];
    if (name === undefined || !limiter) continue;
    await limiter.consume(digestOf(name)).catch((refusal: unknown) => {
      if (refusal instanceof RateLimiterRes) throw tooMany(Math.ceil(refusal.msBeforeNext / 1_000));
      throw refusal;
    });
  }
}

function limitersOf(what: Limited): { user?: RateLimiterDrizzle; address?: RateLimiterDrizzle } {
  return processSingleton(`limiters.${what}`, () => {
    const entries = Object.entries(limits[what]).map(([by, { times, seconds }]) => [
      by,
      new RateLimiterDrizzle({
        storeClient: db(),
        schema: rateLimits,
        keyPrefix: `${what}:${by}`,
        points: times,
        duration: seconds,
        // The sweep does it.
        clearExpiredByTimeout: false,
      }),
    ]);
    return Object.fromEntries(entries);
  });
}

function digestOf(name: string): string {
  return createHmac("sha256", authSecret()).update(`rate-limit:${name}`).digest("base64url").slice(0, 22);
}

function tooMany(retryAfterSeconds: number): AppError {
  const wait = retryAfterSeconds > 90 ? `${Math.ceil(retryAfterSeconds / 60)} minutes` : "a minute";
  return new AppError("too-many-requests", `That was a lot in a short time. Try again in ${wait}.`, {
    detail: { retryAfterSeconds },
  });
}
