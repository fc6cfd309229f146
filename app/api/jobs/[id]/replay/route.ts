import { replayJob } from "@/inngest/replay-job";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readQuery } from "@/lib/http/read-query";
import { withUser } from "@/lib/http/with-user";
import { type JobAccepted, replayQuerySchema } from "@/lib/jobs/job.schema";

export const POST = withUser<{ id: string }>(async ({ request, user, params }) => {
  const jobId = parseId(params.id);
  const { from } = readQuery(request, replayQuerySchema);
  const job = await replayJob({ ownerId: user.id, jobId, from });
  return Response.json({ jobId, analysisId: job.analysisId, status: "pending" } satisfies JobAccepted, {
    status: 202,
  });
});

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = only("POST");
