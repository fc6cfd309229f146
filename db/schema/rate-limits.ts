import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** How often somebody has lately done what may be done so often. The columns are those of rate-limiter-flexible. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    /** What is counted and a digest of who, so that no address is kept. */
    key: text("key").primaryKey(),
    points: integer("points").notNull(),
    expire: instant("expire"),
  },
  (table) => [index("rate_limits_expire").on(table.expire)],
);
