import { db } from "@/db/client";
import { startJobsOrLater } from "@/inngest/start-jobs-or-later";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import type { JobAccepted } from "@/lib/jobs/job.schema";
import { retryJob } from "@/lib/jobs/retry-job";

export const POST = withUser<{ id: string }>(async ({ user, params }) => {
  const { analysisId, id: jobId } = await retryJob(db(), { ownerId: user.id, jobId: parseId(params.id) });
  await startJobsOrLater();
  return Response.json({ jobId, analysisId, status: "pending" } satisfies JobAccepted, { status: 202 });
});

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
