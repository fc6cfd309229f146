import { z } from "zod";
import { importWarningSchema } from "@/lib/imports/survey.schema";
import { deletionReceiptSchema } from "./delete/delete.schema";
import { exportParamsSchema } from "./export/export.schema";
import { toldStorySchema } from "./story.schema";

export const jobKindSchema = z.enum(["index", "add-messages", "reindex", "delete", "export"]);
export type JobKindName = z.infer<typeof jobKindSchema>;

/** `pending` waits in line or for the engine; the last three are ends. */
export const jobStatusSchema = z.enum(["pending", "running", "completed", "failed", "cancelled"]);

/** `POST /api/jobs`. `index` and `add-messages` jobs are made by `POST /api/analyze`. */
export const newJobSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reindex"), analysisId: z.uuid() }),
  z.object({ kind: z.literal("delete"), analysisId: z.uuid() }),
  z.object({ kind: z.literal("export"), analysisId: z.uuid(), ...exportParamsSchema.shape }),
]);
export type NewJob = z.infer<typeof newJobSchema>;

/**
 * `POST /api/jobs`, `POST /api/jobs/[id]/retry` and `POST /api/jobs/[id]/replay` answer 202 with this;
 * `POST /api/jobs/[id]/cancel` answers 200 with it. Too many waiting jobs are a 429 with `Retry-After`.
 */
export const jobAcceptedSchema = z.object({
  jobId: z.string(),
  analysisId: z.string().nullable(),
  status: jobStatusSchema,
});
export type JobAccepted = z.infer<typeof jobAcceptedSchema>;

const jobSchema = z.object({
  id: z.string(),
  kind: jobKindSchema,
  status: jobStatusSchema,
  /** Null once it is deleted. */
  analysis: z.object({ id: z.string(), title: z.string() }).nullable(),
  /** 0 to 100; never goes back within an attempt. */
  progress: z.number(),
  /** What an `index` job is at. */
  stage: z.string().nullable(),
  /** One sentence: what is going on, what it waits for, or how it ended. */
  message: z.string(),
  /** The same as facts; null where it is that of the error. */
  story: toldStorySchema.nullable(),
  etaSeconds: z.number().nullable(),
  attempt: z.number().int(),
  /** Place in line, from 1, while it waits for room. */
  place: z.number().int().nullable(),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  durationMs: z.number().int().nullable(),
  canCancel: z.boolean(),
  canRetry: z.boolean(),
  /** Where the file of an export is downloaded, while it is there. */
  resultUrl: z.string().nullable(),
});
export type JobView = z.infer<typeof jobSchema>;

/** Query of `GET /api/jobs` and `GET /api/jobs/figures`; `state` may be several, with commas. */
export const jobFilterSchema = z.object({
  state: z
    .string()
    .transform((states) => states.split(",").filter(Boolean))
    .pipe(z.array(jobStatusSchema))
    .optional(),
  kind: jobKindSchema.optional(),
  analysis: z.uuid().optional(),
  /** Instants, by when the job was made: from (inclusive) to (exclusive). */
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
});
export type JobFilter = z.infer<typeof jobFilterSchema>;

export const jobListQuerySchema = jobFilterSchema.extend({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export type JobListQuery = z.infer<typeof jobListQuerySchema>;

/** `GET /api/jobs`, newest first. */
export const jobListSchema = z.object({
  jobs: z.array(jobSchema),
  /** The `cursor` of the next page; null at the end. */
  nextCursor: z.string().nullable(),
});
export type JobList = z.infer<typeof jobListSchema>;

/** `GET /api/jobs/figures` */
export const jobFiguresSchema = z.object({
  /** Jobs of the user that wait in line. */
  queueDepth: z.number().int(),
  kinds: z.array(
    z.object({
      kind: jobKindSchema,
      count: z.number().int(),
      /** Completed among completed and failed, 0 to 1; null where none has ended so. */
      successShare: z.number().nullable(),
      /** Of completed ones, from start to end. */
      medianMs: z.number().nullable(),
      p95Ms: z.number().nullable(),
    }),
  ),
});
export type JobFigures = z.infer<typeof jobFiguresSchema>;

/** A step of a run of the embedded engine. */
const jobStepSchema = z.object({
  name: z.string(),
  status: z.enum(["planned", "sleeping", "completed", "failed"]),
  /** How often it was begun. */
  attempts: z.number().int(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  durationMs: z.number().int().nullable(),
  /** Why its last attempt did not go well, in a sentence and by its code. */
  error: z.string().nullable(),
  errorCode: z.string().nullable(),
  /** Whether `POST /api/jobs/[id]/replay?from=` takes its name. */
  canReplay: z.boolean(),
});

/** Query of `POST /api/jobs/[id]/replay`: the step from which on the run is done once more; all of it without one. */
export const replayQuerySchema = z.object({ from: z.string().max(200).optional() });

/** A line of the audit trail. */
const jobEventSchema = z.object({
  at: z.string(),
  type: z.string(),
  message: z.string(),
  /** The same as facts, or the code of a failure; lines of earlier versions have neither. */
  story: toldStorySchema.nullable(),
  code: z.string().nullable(),
});
export type JobEvent = z.infer<typeof jobEventSchema>;

/** `GET /api/analyses/[id]/activity`, oldest first */
export const activitySchema = z.object({ events: z.array(jobEventSchema) });

/** `GET /api/jobs/[id]` */
export const jobDetailSchema = z.object({
  job: jobSchema.extend({
    warnings: z.array(z.string()),
    /** The same with what they are made of. */
    notes: z.array(importWarningSchema),
    /** On the embedded engine. On Inngest, runs are replayed from its dashboard. */
    canReplay: z.boolean(),
    /** What a deletion removed. */
    receipt: deletionReceiptSchema.nullable(),
  }),
  /** The audit trail, oldest first. */
  events: z.array(jobEventSchema),
  /** Of the runs that worked on it, oldest first, as the engine names them. */
  runIds: z.array(z.string()),
  /** What the embedded engine still has of them; Inngest shows them in its dashboard. */
  runs: z.array(
    z.object({
      id: z.string(),
      status: z.enum(["queued", "running", "completed", "failed", "cancelled"]),
      startedAt: z.string().nullable(),
      endedAt: z.string().nullable(),
      steps: z.array(jobStepSchema),
    }),
  ),
});
export type JobDetail = z.infer<typeof jobDetailSchema>;

/**
 * `GET /api/jobs/stream` sends server-sent events named `job`, each with a `JobView`: every change of a job of the user, and
 * at first all that are unfinished. Each has an id to resume from by `Last-Event-ID`. At most 5 streams a user; a sixth is
 * a 429. Changes that come quickly are sent as one.
 */
export const jobStreamEventSchema = jobSchema;
