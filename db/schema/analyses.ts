import { bigint, boolean, index, integer, jsonb, pgTable, real, text, uuid } from "drizzle-orm/pg-core";
import { users } from "./auth";
import { instant } from "./columns";
import { uploads } from "./uploads";

const analysisStatuses = ["pending", "processing", "ready", "failed", "cancelled"] as const;
export type AnalysisStatus = (typeof analysisStatuses)[number];

/** What an analysis is doing while it is `processing`, in this order. */
export const analysisStages = [
  "waiting",
  "surveying",
  "reading",
  "counting",
  "planning",
  "embedding",
  "finishing",
] as const;
export type AnalysisStage = (typeof analysisStages)[number];

/** One chat somebody uploaded, and everything made of it. */
export const analyses = pgTable(
  "analyses",
  {
    id: uuid("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    title: text("title").notNull(),
    platform: text("platform"),
    /** IANA name; times are shown and counted in it. */
    timeZone: text("time_zone").notNull(),
    status: text("status", { enum: analysisStatuses }).notNull().default("pending"),
    stage: text("stage", { enum: analysisStages }).notNull().default("waiting"),
    /** Recent rate of the stage's work and when it was last measured: the base of the time left. */
    itemsPerSecond: real("items_per_second"),
    countedAt: instant("counted_at"),
    /** Messages found by the survey: what reading works towards. */
    expectedMessages: integer("expected_messages"),
    /** Messages by people, and system lines; together the rows in `messages`. */
    messageCount: integer("message_count").notNull().default(0),
    systemCount: integer("system_count").notNull().default(0),
    /** Of how many messages `transcript_marks` tell the places, and whether all of them stand in the order of their numbers. */
    markedMessages: integer("marked_messages"),
    isInOrder: boolean("is_in_order").notNull().default(false),
    chunkCount: integer("chunk_count").notNull().default(0),
    embeddedCount: integer("embedded_count").notNull().default(0),
    /** Records of the export already taken in, so that reading goes on from there. */
    readCursor: integer("read_cursor").notNull().default(0),
    firstMessageAt: instant("first_message_at"),
    lastMessageAt: instant("last_message_at"),
    /** Which chat of the file was chosen, and how its dates are read; null until somebody or the survey decides. */
    chat: text("chat"),
    /** The chats of the file that are joined into this one, where it is more than one. */
    parts: jsonb("parts").$type<string[]>(),
    dateOrder: text("date_order", { enum: ["dmy", "mdy", "ymd"] }),
    /** Which columns of a table of unknown origin hold what, where somebody said it. */
    columns: jsonb("columns").$type<{ time?: string | null; author?: string | null; text?: string }>(),
    stats: jsonb("stats"),
    importReport: jsonb("import_report"),
    /** Found when its words are first indexed, so that later ones are cut the same way; "" where it was not told. */
    termLanguage: text("term_language"),
    embeddingModel: text("embedding_model"),
    chunkerVersion: integer("chunker_version"),
    /** Which of the generations in `chunks` is searched. */
    generation: integer("generation").notNull().default(0),
    uploadId: uuid("upload_id").references(() => uploads.id, { onDelete: "set null" }),
    fileName: text("file_name"),
    sizeBytes: bigint("size_bytes", { mode: "number" }),
    errorCode: text("error_code"),
    errorMessage: text("error_message"),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    readyAt: instant("ready_at"),
    /** Set when its owner deletes it: nobody sees it from then on, and its rows are removed bit by bit. */
    deletedAt: instant("deleted_at"),
  },
  (table) => [index("analyses_owner").on(table.ownerId, table.createdAt)],
);

export type Analysis = typeof analyses.$inferSelect;

/** An analysis without its statistics, which are large and which most have no use for. */
export type AnalysisState = Omit<Analysis, "stats"> & { hasStats: boolean };
