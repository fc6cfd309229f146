import { bigserial, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { analyses } from "./analyses";
import { users } from "./auth";
import { instant } from "./columns";

export const jobStatuses = ["pending", "running", "completed", "failed", "cancelled"] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** One piece of background work as its owner sees it. */
export const jobs = pgTable(
  "jobs",
  {
    id: uuid("id").primaryKey(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    analysisId: uuid("analysis_id").references(() => analyses.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: ["index"] }).notNull(),
    status: text("status", { enum: jobStatuses }).notNull().default("pending"),
    /** Counts from 1; a retry of the whole job adds one. */
    attempt: integer("attempt").notNull().default(1),
    errorCode: text("error_code"),
    errorMessage: text("error_message"),
    createdAt: instant("created_at").notNull().defaultNow(),
    startedAt: instant("started_at"),
    heartbeatAt: instant("heartbeat_at"),
    finishedAt: instant("finished_at"),
  },
  (table) => [
    index("jobs_owner").on(table.ownerId, table.createdAt),
    index("jobs_analysis").on(table.analysisId),
  ],
);

export type Job = typeof jobs.$inferSelect;

/** What happened to a job, in order, in words a person can read. */
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
    detail: jsonb("detail"),
  },
  (table) => [index("job_events_job").on(table.jobId, table.id)],
);
