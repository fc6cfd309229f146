import { replayJob } from "@/inngest/replay-job";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import type { JobAccepted } from "@/lib/jobs/job.schema";

export const POST = withUser<{ id: string }>(async ({ user, params }) => {
  const jobId = parseId(params.id);
  const job = await replayJob({ ownerId: user.id, jobId });
  return Response.json({ jobId, analysisId: job.analysisId, status: "pending" } satisfies JobAccepted, {
    status: 202,
  });
});
