import { bigint, boolean, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { analyses } from "./analyses";
import { instant } from "./columns";
import { uploads } from "./uploads";

/** A later export of a chat, whose new messages a job adds to its analysis. */
export const additions = pgTable(
  "additions",
  {
    /** The job that makes it. The addition stays when the history of old jobs is deleted. */
    jobId: uuid("job_id").primaryKey(),
    analysisId: uuid("analysis_id")
      .notNull()
      .references(() => analyses.id, { onDelete: "cascade" }),
    uploadId: uuid("upload_id").references(() => uploads.id, { onDelete: "set null" }),
    fileName: text("file_name").notNull(),
    sizeBytes: bigint("size_bytes", { mode: "number" }).notNull(),
    /** The chats of the file to take messages from; null until somebody or the survey decides. */
    chats: jsonb("chats").$type<string[]>(),
    dateOrder: text("date_order", { enum: ["dmy", "mdy", "ymd"] }),
    columns: jsonb("columns").$type<{ time?: string | null; author?: string | null; text?: string }>(),
    importReport: jsonb("import_report"),
    /** Records of the export already gone through, so that reading goes on from there. */
    readCursor: integer("read_cursor").notNull().default(0),
    isRead: boolean("is_read").notNull().default(false),
    /** Added so far: messages by people, and system lines. */
    messageCount: integer("message_count").notNull().default(0),
    systemCount: integer("system_count").notNull().default(0),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [index("additions_analysis").on(table.analysisId), index("additions_upload").on(table.uploadId)],
);

export type Addition = typeof additions.$inferSelect;
