import { eventType } from "inngest";
import { z } from "zod";

const schema = z.object({
  analysisId: z.uuid(),
  jobId: z.uuid(),
  ownerId: z.string(),
  attempt: z.number().int(),
});

/** A job may begin: one event for each kind. */
export const analysisCreated = eventType("analysis/created", { schema });
export const additionRequested = eventType("addition/requested", { schema });
export const reindexRequested = eventType("reindex/requested", { schema });
export const deletionRequested = eventType("deletion/requested", { schema });
export const exportRequested = eventType("export/requested", { schema });

/** The owner of a job wants it to end. */
export const jobCancelled = eventType("job/cancelled", { schema: z.object({ jobId: z.uuid() }) });

/** A webhook is to be told of the end of a job. */
export const deliveryQueued = eventType("webhook/queued", {
  schema: z.object({ deliveryId: z.uuid(), ownerId: z.string() }),
});
