import { bigserial, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { analyses } from "./analyses";
import { users } from "./auth";
import { instant } from "./columns";

const jobKinds = ["index", "add-messages", "reindex", "delete", "export"] as const;
export type JobKind = (typeof jobKinds)[number];

const jobStatuses = ["pending", "running", "completed", "failed", "cancelled"] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** One piece of background work as its owner sees it. */
export const jobs = pgTable(
  "jobs",
  {
    id: uuid("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Null once the analysis is gone: the job that deleted it stays as the receipt. */
    analysisId: uuid("analysis_id").references(() => analyses.id, { onDelete: "set null" }),
    kind: text("kind", { enum: jobKinds }).notNull(),
    status: text("status", { enum: jobStatuses }).notNull().default("pending"),
    /** Counts from 1; a retry of the whole job adds one. A run of an earlier attempt may no longer write. */
    attempt: integer("attempt").notNull().default(1),
    /** What was asked for beside the analysis, and what came of it; their shapes depend on the kind. */
    params: jsonb("params"),
    result: jsonb("result"),
    /** How far the work is, for kinds whose analysis does not tell it. */
    done: integer("done").notNull().default(0),
    total: integer("total"),
    /** The engine's run that works on it. */
    runId: text("run_id"),
    errorCode: text("error_code"),
    errorMessage: text("error_message"),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** When it got in line, and when it was let through to the engine. */
    queuedAt: instant("queued_at").notNull().defaultNow(),
    admittedAt: instant("admitted_at"),
    startedAt: instant("started_at"),
    heartbeatAt: instant("heartbeat_at"),
    /** Until when it waits because somebody else, such as a provider of embeddings, asked for it. */
    resumesAt: instant("resumes_at"),
    finishedAt: instant("finished_at"),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (table) => [
    index("jobs_owner").on(table.ownerId, table.createdAt),
    index("jobs_analysis").on(table.analysisId),
    index("jobs_status").on(table.status, table.queuedAt),
  ],
);

export type Job = typeof jobs.$inferSelect;

/** What happened to a job, in order: in words of English, and as facts that other languages tell as well. */
export const jobEvents = pgTable(
  "job_events",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    jobId: uuid("job_id")
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    at: instant("at").notNull().defaultNow(),
    type: text("type").notNull(),
    message: text("message").notNull(),
    /** Its key and values; older lines and those of failures, which have a code, go without. */
    story: jsonb("story"),
    detail: jsonb("detail"),
  },
  (table) => [index("job_events_job").on(table.jobId, table.id)],
);
