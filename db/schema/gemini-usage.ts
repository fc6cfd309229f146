import { bigint, date, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { users } from "./auth";

const amount = (name: string) => bigint(name, { mode: "number" }).notNull().default(0);

/** What somebody had Gemini do on a day of UTC. */
export const geminiUsage = pgTable(
  "gemini_usage",
  {
    ownerId: text("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    day: date("day", { mode: "string" }).notNull(),
    /** Texts that were embedded, and about how many tokens they have: the service does not tell. */
    embeddings: integer("embeddings").notNull().default(0),
    embeddingTokens: amount("embedding_tokens"),
    /** Of answers, as the service told; thoughts count as output. */
    inputTokens: amount("input_tokens"),
    outputTokens: amount("output_tokens"),
    /** Millionths of a dollar, at the list prices of that day. */
    microDollars: amount("micro_dollars"),
    /** Those of models whose price is not known. */
    unpricedTokens: amount("unpriced_tokens"),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.day] })],
);

export type GeminiUsage = typeof geminiUsage.$inferSelect;
