import { db } from "@/db/client";
import { sendJobCancelled } from "@/inngest/send-events";
import { startJobsOrLater } from "@/inngest/start-jobs-or-later";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import { stopJob } from "@/lib/jobs/stop-job";

export const POST = withUser<{ id: string }>(async ({ user, params }) => {
  const job = await stopJob(db(), { ownerId: user.id, jobId: parseId(params.id) });
  await sendJobCancelled(job.id);
  await startJobsOrLater();
  return Response.json({ analysisId: job.analysisId, jobId: job.id, status: job.status });
});

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
