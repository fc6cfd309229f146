import {
  type AnyPgColumn,
  index,
  integer,
  json,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { instant } from "./columns";

// Payloads are `json`, not `jsonb`: it keeps the text as sent, escaped NULs and lone surrogates included.

/** Events that the embedded engine has accepted. */
export const engineEvents = pgTable(
  "engine_events",
  {
    /** Given by the sender or made here; a second event with the same id is ignored. */
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    payload: json("payload").notNull(),
    receivedAt: instant("received_at").notNull(),
  },
  (table) => [index("engine_events_received").on(table.receivedAt)],
);

const runStatuses = ["queued", "running", "completed", "failed", "cancelled"] as const;
export type RunStatus = (typeof runStatuses)[number];

/** One execution of a function for an event. Ids sort by age. */
export const engineRuns = pgTable(
  "engine_runs",
  {
    id: text("id").primaryKey(),
    functionId: text("function_id").notNull(),
    eventId: text("event_id")
      .notNull()
      .references(() => engineEvents.id),
    replayOf: text("replay_of").references((): AnyPgColumn => engineRuns.id, { onDelete: "set null" }),
    status: text("status", { enum: runStatuses }).notNull().default("queued"),
    /** Seconds by which the run goes ahead of its age. */
    priority: integer("priority").notNull().default(0),
    idempotencyKey: text("idempotency_key"),
    /** Counts failed calls of the function body since the last finished step. */
    attempt: integer("attempt").notNull().default(0),
    /** When the function body may be called next. */
    dueAt: instant("due_at").notNull(),
    queuedAt: instant("queued_at").notNull(),
    startedAt: instant("started_at"),
    endedAt: instant("ended_at"),
    output: json("output"),
    error: json("error"),
  },
  (table) => [
    uniqueIndex("engine_runs_idempotency").on(table.functionId, table.idempotencyKey),
    index("engine_runs_status").on(table.status),
    index("engine_runs_event").on(table.eventId),
    index("engine_runs_replay").on(table.replayOf),
    index("engine_runs_ended").on(table.endedAt),
  ],
);

export type EngineRunRow = typeof engineRuns.$inferSelect;

const stepStatuses = ["planned", "sleeping", "completed", "failed"] as const;

/** The steps of a run: finished ones with their result, open ones with the time they are due. */
export const engineSteps = pgTable(
  "engine_steps",
  {
    runId: text("run_id")
      .notNull()
      .references(() => engineRuns.id, { onDelete: "cascade" }),
    /** SHA-1 of the id in the function's code. */
    stepId: text("step_id").notNull(),
    name: text("name").notNull(),
    status: text("status", { enum: stepStatuses }).notNull(),
    /** Order of completion within the run. */
    position: integer("position"),
    attempt: integer("attempt").notNull(),
    dueAt: instant("due_at"),
    startedAt: instant("started_at"),
    endedAt: instant("ended_at"),
    output: json("output"),
    /** The last error, also of a step that is tried again. */
    error: json("error"),
  },
  (table) => [primaryKey({ columns: [table.runId, table.stepId] })],
);

export type EngineStepRow = typeof engineSteps.$inferSelect;
