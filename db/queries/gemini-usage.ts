import "server-only";
import { and, eq, lt, type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type GeminiUsage, geminiUsage } from "@/db/schema/gemini-usage";

export type Spent = Omit<GeminiUsage, "ownerId" | "day">;

export interface DailyLimits {
  /** Left out where there is none. */
  tokens?: number;
  embeddings?: number;
}

/** The day by UTC, on the clock of the database, which all servers share. */
const today = sql<string>`(now() at time zone 'utc')::date`;

const sum = (column: keyof Spent): SQL =>
  sql`${geminiUsage[column]} + ${sql.raw(`excluded.${geminiUsage[column].name}`)}`;

const sums = {
  embeddings: sum("embeddings"),
  embeddingTokens: sum("embeddingTokens"),
  inputTokens: sum("inputTokens"),
  outputTokens: sum("outputTokens"),
  microDollars: sum("microDollars"),
  unpricedTokens: sum("unpricedTokens"),
};

/** Adds to what somebody has used today, unless that is more than the limits: then it answers false. */
export async function addUsage(
  database: Database,
  { ownerId, spent, limits = {} }: { ownerId: string; spent: Partial<Spent>; limits?: DailyLimits },
): Promise<boolean> {
  const { embeddings = 0, embeddingTokens = 0, inputTokens = 0, outputTokens = 0 } = spent;
  const tokens = embeddingTokens + inputTokens + outputTokens;
  if (tokens > (limits.tokens ?? Infinity) || embeddings > (limits.embeddings ?? Infinity)) return false;
  const used = sql`${geminiUsage.embeddingTokens} + ${geminiUsage.inputTokens} + ${geminiUsage.outputTokens}`;
  const added = await database
    .insert(geminiUsage)
    .values({ ownerId, day: today, ...spent })
    .onConflictDoUpdate({
      target: [geminiUsage.ownerId, geminiUsage.day],
      set: sums,
      setWhere: and(
        limits.tokens === undefined ? undefined : sql`${used} + ${tokens} <= ${limits.tokens}`,
        limits.embeddings === undefined
          ? undefined
          : sql`${geminiUsage.embeddings} + ${embeddings} <= ${limits.embeddings}`,
      ),
    })
    .returning({ day: geminiUsage.day });
  return added.length > 0;
}

/** What somebody has used today. */
export async function findUsageOfToday(
  database: Database,
  { ownerId }: { ownerId: string },
): Promise<GeminiUsage | undefined> {
  const [usage] = await database
    .select()
    .from(geminiUsage)
    .where(and(eq(geminiUsage.ownerId, ownerId), eq(geminiUsage.day, today)));
  return usage;
}

/** Adds what one user has used to what another has, day by day. */
export async function moveUsage(tx: Database, { from, to }: { from: string; to: string }): Promise<void> {
  const moved = await tx.delete(geminiUsage).where(eq(geminiUsage.ownerId, from)).returning();
  for (const usage of moved) {
    await tx
      .insert(geminiUsage)
      .values({ ...usage, ownerId: to })
      .onConflictDoUpdate({ target: [geminiUsage.ownerId, geminiUsage.day], set: sums });
  }
}

export async function deleteOldUsage(database: Database, { before }: { before: Date }): Promise<void> {
  await database.delete(geminiUsage).where(lt(geminiUsage.day, before.toISOString().slice(0, 10)));
}
