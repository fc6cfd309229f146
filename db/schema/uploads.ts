import { bigint, index, json, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { users } from "./auth";
import { instant } from "./columns";

/** A stored export file, kept until its messages are in the database. */
export const uploads = pgTable(
  "uploads",
  {
    id: uuid("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    fileName: text("file_name").notNull(),
    sizeBytes: bigint("size_bytes", { mode: "number" }).notNull(),
    /** What the chats in it hold, once somebody has looked through all of it. */
    survey: json("survey"),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [index("uploads_owner").on(table.ownerId)],
);
