import { db } from "@/db/client";
import { sendJobCancelled } from "@/inngest/send-events";
import { startJobsOrLater } from "@/inngest/start-jobs-or-later";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import type { JobAccepted } from "@/lib/jobs/job.schema";
import { stopJob } from "@/lib/jobs/stop-job";

export const POST = withUser<{ id: string }>(async ({ user, params }) => {
  const {
    id: jobId,
    analysisId,
    status,
  } = await stopJob(db(), { ownerId: user.id, jobId: parseId(params.id) });
  await sendJobCancelled(jobId);
  await startJobsOrLater();
  return Response.json({ jobId, analysisId, status } satisfies JobAccepted);
});

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
