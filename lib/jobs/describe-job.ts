import type { JobWithAnalysis } from "@/db/queries/job-history";
import type { Job } from "@/db/schema/jobs";
import { progressOf } from "@/lib/analyses/analysis-progress";
import { exportFileSchema } from "./export/export.schema";
import type { JobView } from "./job.schema";
import { type Story, story, type Told, told, toldFailure } from "./story";

/** A job as its owner sees it. `places` are those of waiting jobs in line, `now` is in milliseconds since the epoch. */
export function describeJob(
  { job, analysis }: JobWithAnalysis,
  { places, now }: { places: ReadonlyMap<string, number>; now: number },
): JobView {
  const place = places.get(job.id) ?? null;
  const ofAnalysis = job.kind === "index" && analysis ? progressOf(analysis) : undefined;
  const hasStopped = job.status === "failed" || job.status === "cancelled";
  return {
    id: job.id,
    kind: job.kind,
    status: job.status,
    analysis: analysis && { id: analysis.id, title: analysis.title },
    progress: job.status === "completed" ? 100 : (ofAnalysis?.progress ?? percentage(job)),
    stage: ofAnalysis && job.status === "running" && analysis ? analysis.stage : null,
    ...tell(job, { place, now, ofAnalysis }),
    etaSeconds: job.status === "running" ? (ofAnalysis?.etaSeconds ?? secondsLeft(job, now)) : null,
    attempt: job.attempt,
    place,
    error: job.errorCode && job.errorMessage ? { code: job.errorCode, message: job.errorMessage } : null,
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
    durationMs: job.startedAt ? (job.finishedAt?.getTime() ?? now) - job.startedAt.getTime() : null,
    canCancel: job.status === "pending" || (job.status === "running" && job.kind !== "delete"),
    canRetry: hasStopped && job.analysisId !== null,
    resultUrl: hasFile(job) ? `/api/jobs/${job.id}/result` : null,
  };
}

function hasFile({ kind, status, result }: Job): boolean {
  return kind === "export" && status === "completed" && exportFileSchema.safeParse(result).success;
}

function percentage({ done, total }: Job): number {
  return total ? Math.round(Math.min(1, done / total) * 1000) / 10 : 0;
}

function secondsLeft({ done, total, startedAt }: Job, now: number): number | null {
  if (!done || total === null || !startedAt) return null;
  return Math.ceil(((now - startedAt.getTime()) / 1000 / done) * (total - done));
}

function tell(
  job: Job,
  { place, now, ofAnalysis }: { place: number | null; now: number; ofAnalysis: Told | undefined },
): Told {
  switch (job.status) {
    case "pending":
      return told(place === null ? story("waitingToStart") : story("waitingInLine", { place }));
    case "running": {
      const waitMs = (job.resumesAt?.getTime() ?? 0) - now;
      if (waitMs > 0) return told(story("waitingAsTold", { seconds: Math.ceil(waitMs / 1000) }));
      return ofAnalysis ?? told(runningStory(job));
    }
    case "completed":
      return ofAnalysis ?? told(story(completedStory[job.kind]));
    case "failed":
      return toldFailure(job.errorMessage);
    case "cancelled":
      return told(story(job.kind === "delete" ? "cancelledDeletion" : "cancelled"));
  }
}

const completedStory = {
  index: "indexed",
  "add-messages": "addedAll",
  reindex: "reindexed",
  delete: "deleted",
  export: "exported",
} as const satisfies Record<Job["kind"], Story["key"]>;

function runningStory({ kind, done, total }: Job): Story {
  switch (kind) {
    case "index":
      return story("starting");
    case "add-messages":
      return story("adding");
    case "reindex":
      return total === null ? story("preparingIndex") : story("buildingIndex", { done, total });
    case "delete":
      return total === null ? story("deleting") : story("deletingRows", { done, total });
    case "export":
      return total === null ? story("writing") : story("writingMessages", { done, total });
  }
}
