import { db } from "@/db/client";
import { findAnalysis, listAnalysisEvents } from "@/db/queries/analyses";
import { notFound } from "@/lib/errors/not-found";
import { only } from "@/lib/http/only";
import { parseId } from "@/lib/http/parse-id";
import { withUser } from "@/lib/http/with-user";
import { tellEvent } from "@/lib/jobs/tell-event";

/** What happened to an analysis, oldest first. */
export const GET = withUser<{ id: string }>(async ({ user, params }) => {
  const owned = { ownerId: user.id, analysisId: parseId(params.id) };
  if (!(await findAnalysis(db(), owned))) throw notFound();
  return Response.json({ events: (await listAnalysisEvents(db(), owned)).map(tellEvent) });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = only("GET");
