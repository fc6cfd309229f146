import { db } from "@/db/client";
import { startJobsOrLater } from "@/inngest/start-jobs-or-later";
import { only } from "@/lib/http/only";
import { withUser } from "@/lib/http/with-user";
import type { JobRef } from "@/lib/jobs/job-ref";
import { acceptExport } from "@/lib/uploads/accept-export";
import type { AnalyzeResponse } from "@/lib/uploads/upload.schema";

function analyzeResponse(started: JobRef[]): AnalyzeResponse {
  const analyses = started.map(({ analysisId, jobId }) => ({ analysisId, jobId }));
  const [first] = analyses;
  if (!first) throw new Error("No analysis was started.");
  return { ...first, status: "pending", analyses };
}

/** Accepts a chat export, as a form with a `file` or as the id of an upload, and starts the analysis of each chosen chat, or adds to one. */
export const POST = withUser(async ({ request, user }) => {
  const started = await acceptExport(db(), { request, ownerId: user.id });
  await startJobsOrLater();
  return Response.json(analyzeResponse(started), { status: 202 });
}, "upload");

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
