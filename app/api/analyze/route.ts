import { db } from "@/db/client";
import { startJobs } from "@/inngest/start-jobs";
import { startAddition } from "@/lib/additions/start-addition";
import { startAnalyses } from "@/lib/analyses/start-analysis";
import { withUser } from "@/lib/http/with-user";
import { assertQueueHasRoom } from "@/lib/jobs/enqueue-job";
import type { JobRef } from "@/lib/jobs/job-ref";
import { readAnalyzeRequest } from "@/lib/uploads/read-analyze-request";
import type { AnalyzeResponse } from "@/lib/uploads/upload.schema";

function analyzeResponse(started: JobRef[]): AnalyzeResponse {
  const analyses = started.map(({ analysisId, jobId }) => ({ analysisId, jobId }));
  const [first] = analyses;
  if (!first) throw new Error("No analysis was started.");
  return { ...first, status: "pending", analyses };
}

/** Accepts a chat export, as a form with a `file` or as the id of an upload, and starts the analysis of each chosen chat, or adds to one. */
export const POST = withUser(async ({ request, user }) => {
  await assertQueueHasRoom(db(), { ownerId: user.id });
  const { uploadId, choices } = await readAnalyzeRequest(db(), { request, ownerId: user.id });
  const given = { ownerId: user.id, uploadId, choices };
  const { addTo } = choices;
  const started =
    addTo === undefined
      ? await startAnalyses(db(), given)
      : [await startAddition(db(), { ...given, analysisId: addTo })];
  await startJobs();
  return Response.json(analyzeResponse(started), { status: 202 });
});
