import { eventType } from "inngest";
import { z } from "zod";
import { env } from "@/lib/env";

const schema = z.object({
  analysisId: z.uuid(),
  jobId: z.uuid(),
  ownerId: z.string(),
  attempt: z.number().int(),
});

/** An Inngest server gives an event to all its apps that listen: two installations on one server differ by their app's id. */
const own = <const Name extends string>(name: Name) => `${env().INNGEST_APP_ID}/${name}` as const;

/** A job may begin: one event for each kind. */
export const analysisCreated = eventType(own("analysis.created"), { schema });
export const additionRequested = eventType(own("addition.requested"), { schema });
export const reindexRequested = eventType(own("reindex.requested"), { schema });
export const deletionRequested = eventType(own("deletion.requested"), { schema });
export const exportRequested = eventType(own("export.requested"), { schema });

/** The owner of a job wants it to end. */
export const jobCancelled = eventType(own("job.cancelled"), { schema: z.object({ jobId: z.uuid() }) });

/** A webhook is to be told of the end of a job. */
export const deliveryQueued = eventType(own("webhook.queued"), {
  schema: z.object({ deliveryId: z.uuid(), ownerId: z.string() }),
});
