import { eventType } from "inngest";
import { z } from "zod";

const indexJob = z.object({
  analysisId: z.uuid(),
  jobId: z.uuid(),
  ownerId: z.string(),
  attempt: z.number().int(),
});

/** An upload was accepted, or its job is to be tried again. */
export const analysisCreated = eventType("analysis/created", { schema: indexJob });

/** The owner of a job wants it to end. */
export const jobCancelled = eventType("job/cancelled", { schema: z.object({ jobId: z.uuid() }) });
