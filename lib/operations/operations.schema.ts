import { z } from "zod";
import { jobKindSchema, jobStatusSchema } from "@/lib/jobs/job.schema";

const alertSchema = z.object({
  /** As `docs/alert-rules.yml` calls it. */
  rule: z.enum(["ManyJobsFail", "JobsWaitInLine", "JobsAreSlow", "JobsAreStuck"]),
  /** What is the matter, with its figure. */
  message: z.string(),
  /** What it may come from, and where to look. */
  advice: z.string(),
});
export type Alert = z.infer<typeof alertSchema>;

/** `GET /api/operations`: how the jobs of all users go, without anything of anybody. */
export const operationsSchema = z.object({
  at: z.string(),
  /** Jobs that wait for room, and jobs let through to the engine. */
  queueDepth: z.number().int(),
  active: z.number().int(),
  /** In the last hour. */
  completed: z.number().int(),
  failed: z.number().int(),
  /** Failed among completed and failed of the last hour, 0 to 1; null where none ended. */
  failureShare: z.number().nullable(),
  kinds: z.array(
    z.object({
      kind: jobKindSchema,
      completed: z.number().int(),
      failed: z.number().int(),
      /** How long 95 % of those took that completed in the last hour, and in the seven days before it. */
      p95Ms: z.number().nullable(),
      usualP95Ms: z.number().nullable(),
    }),
  ),
  /** Jobs that nothing has moved for too long, longest first; no more than some of them. */
  stuckCount: z.number().int(),
  stuck: z.array(
    z.object({
      id: z.string(),
      kind: jobKindSchema,
      status: jobStatusSchema,
      attempt: z.number().int(),
      since: z.string(),
    }),
  ),
  /** The rules of `docs/alert-rules.yml` that are met now. */
  alerts: z.array(alertSchema),
});
export type Operations = z.infer<typeof operationsSchema>;

/** `POST /api/operations/session` */
export const operatorTokenSchema = z.object({ token: z.string().min(1).max(1000) });
