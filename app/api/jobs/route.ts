import { db } from "@/db/client";
import { sendJobCancelled } from "@/inngest/send-events";
import { startJobsOrLater } from "@/inngest/start-jobs-or-later";
import { only } from "@/lib/http/only";
import { readJson } from "@/lib/http/read-json";
import { readQuery } from "@/lib/http/read-query";
import { withUser } from "@/lib/http/with-user";
import { createJob } from "@/lib/jobs/create-job";
import { type JobAccepted, jobListQuerySchema, newJobSchema } from "@/lib/jobs/job.schema";
import { listJobs } from "@/lib/jobs/list-jobs";

export const GET = withUser(async ({ request, user }) => {
  const query = readQuery(request, jobListQuerySchema);
  return Response.json(await listJobs(db(), { ownerId: user.id, query }));
});

export const POST = withUser(async ({ request, user }) => {
  const asked = await readJson(request, newJobSchema);
  const { job, stoppedJobs } = await createJob(db(), { ownerId: user.id, request: asked });
  await Promise.all(stoppedJobs.map(sendJobCancelled));
  await startJobsOrLater();
  const { id: jobId, analysisId } = job;
  return Response.json({ jobId, analysisId, status: "pending" } satisfies JobAccepted, { status: 202 });
});

export const { PUT, PATCH, DELETE, OPTIONS } = only("GET", "POST");
