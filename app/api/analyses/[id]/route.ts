import { db } from "@/db/client";
import { renameAnalysis } from "@/db/queries/analyses";
import { sendJobCancelled } from "@/inngest/send-events";
import { startJobsOrLater } from "@/inngest/start-jobs-or-later";
import { renameAnalysisSchema } from "@/lib/analyses/analysis.schema";
import { describeAnalysis } from "@/lib/analyses/describe-analysis";
import { removeAnalysis } from "@/lib/analyses/remove-analysis";
import { notFound } from "@/lib/errors/not-found";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { readJson } from "@/lib/http/read-json";
import { withUser } from "@/lib/http/with-user";

type Params = { id: string };

export const GET = withUser<Params>(async ({ user, params }) =>
  Response.json({
    analysis: await describeAnalysis(db(), { ownerId: user.id, analysisId: parseId(params.id) }),
  }),
);

export const PATCH = withUser<Params>(async ({ request, user, params }) => {
  const owned = { ownerId: user.id, analysisId: parseId(params.id) };
  const { title } = await readJson(request, renameAnalysisSchema);
  if (!(await renameAnalysis(db(), { ...owned, title }))) throw notFound();
  return Response.json({ analysis: await describeAnalysis(db(), owned) });
});

export const DELETE = withUser<Params>(async ({ user, params }) => {
  const { deleted, stoppedJobs } = await removeAnalysis(db(), {
    ownerId: user.id,
    analysisId: parseId(params.id),
  });
  await Promise.all(stoppedJobs.map(sendJobCancelled));
  await startJobsOrLater();
  return Response.json({ deleted });
});

export const { POST, PUT, OPTIONS } = only("GET", "PATCH", "DELETE");
