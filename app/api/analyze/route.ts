import { db } from "@/db/client";
import { sendAnalysisCreated } from "@/inngest/send-events";
import { startAnalysis } from "@/lib/analyses/start-analysis";
import { withUser } from "@/lib/http/with-user";
import { readAnalyzeRequest } from "@/lib/uploads/read-analyze-request";
import type { AnalyzeResponse } from "@/lib/uploads/upload.schema";

/** Accepts a chat export, as a form with a `file` or as the id of an upload, and starts its analysis. */
export const POST = withUser(async ({ request, user }) => {
  const { uploadId, choices } = await readAnalyzeRequest(db(), { request, ownerId: user.id });
  const started = await startAnalysis(db(), { ownerId: user.id, uploadId, choices });
  await sendAnalysisCreated(started);
  const { analysisId, jobId } = started;
  return Response.json({ analysisId, jobId, status: "pending" } satisfies AnalyzeResponse, { status: 202 });
});
