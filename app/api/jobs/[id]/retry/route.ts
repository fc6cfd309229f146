import { db } from "@/db/client";
import { sendAnalysisCreated } from "@/inngest/send-events";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import { retryJob } from "@/lib/jobs/retry-job";

export const POST = withUser<{ id: string }>(async ({ user, params }) => {
  const started = await retryJob(db(), { ownerId: user.id, jobId: parseId(params.id) });
  await sendAnalysisCreated(started);
  const { analysisId, jobId } = started;
  return Response.json({ analysisId, jobId, status: "pending" }, { status: 202 });
});
