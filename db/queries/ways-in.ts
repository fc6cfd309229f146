import "server-only";
import { and, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { accounts, users } from "@/db/schema/auth";

/**
 * Takes a provider from the ways in that an account has, but not the last one. better-auth counts them before it deletes, outside
 * of any transaction: two removals at once would leave none.
 */
export async function removeWayIn(
  database: Database,
  { ownerId, provider }: { ownerId: string; provider: string },
): Promise<"removed" | "not-there" | "only-one"> {
  return database.transaction(async (tx) => {
    // Whoever comes second waits here, and then counts what the first has left.
    await tx.select({ id: users.id }).from(users).where(eq(users.id, ownerId)).for("update");
    const ways = await tx
      .select({ provider: accounts.providerId })
      .from(accounts)
      .where(eq(accounts.userId, ownerId));
    if (!ways.some((way) => way.provider === provider)) return "not-there";
    if (ways.every((way) => way.provider === provider)) return "only-one";
    await tx.delete(accounts).where(and(eq(accounts.userId, ownerId), eq(accounts.providerId, provider)));
    return "removed";
  });
}
