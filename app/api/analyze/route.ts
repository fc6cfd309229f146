import { db } from "@/db/client";
import { startJobs } from "@/inngest/start-jobs";
import { startAnalysis } from "@/lib/analyses/start-analysis";
import { withUser } from "@/lib/http/with-user";
import { assertQueueHasRoom } from "@/lib/jobs/enqueue-job";
import { readAnalyzeRequest } from "@/lib/uploads/read-analyze-request";
import type { AnalyzeResponse } from "@/lib/uploads/upload.schema";

/** Accepts a chat export, as a form with a `file` or as the id of an upload, and starts its analysis. */
export const POST = withUser(async ({ request, user }) => {
  await assertQueueHasRoom(db(), { ownerId: user.id });
  const { uploadId, choices } = await readAnalyzeRequest(db(), { request, ownerId: user.id });
  const { analysisId, jobId } = await startAnalysis(db(), { ownerId: user.id, uploadId, choices });
  await startJobs();
  return Response.json({ analysisId, jobId, status: "pending" } satisfies AnalyzeResponse, { status: 202 });
});
