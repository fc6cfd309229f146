import type { JobWithAnalysis } from "@/db/queries/job-history";
import type { Job } from "@/db/schema/jobs";
import { progressOf } from "@/lib/analyses/analysis-progress";
import { exportFileSchema } from "./export/export.schema";
import type { JobView } from "./job.schema";

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
    message: sentence(job, { place, now, ofAnalysis: ofAnalysis?.message }),
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

const number = new Intl.NumberFormat("en");

function sentence(
  job: Job,
  { place, now, ofAnalysis }: { place: number | null; now: number; ofAnalysis: string | undefined },
): string {
  switch (job.status) {
    case "pending":
      return place === null ? "Waiting to start." : waitingSentence(place);
    case "running": {
      const waitMs = (job.resumesAt?.getTime() ?? 0) - now;
      if (waitMs > 0) return `Waiting ${Math.ceil(waitMs / 1000)} s, as a service asked to.`;
      return ofAnalysis ?? runningSentence(job);
    }
    case "completed":
      return ofAnalysis ?? completedSentence[job.kind];
    case "failed":
      return job.errorMessage ?? "This could not be finished.";
    case "cancelled":
      return job.kind === "delete" ? "Cancelled. Nothing was deleted." : "Cancelled. What was done is kept.";
  }
}

export function waitingSentence(place: number): string {
  return `Waiting in line: number ${number.format(place)}.`;
}

const completedSentence: Record<Job["kind"], string> = {
  index: "Ready to be asked.",
  "add-messages": "What was new is in the chat.",
  reindex: "The new index is in use.",
  delete: "Everything of this chat was deleted.",
  export: "The file can be downloaded for a day.",
};

function runningSentence({ kind, done, total }: Job): string {
  const share = total === null ? "" : ` ${number.format(done)} of ${number.format(total)}`;
  switch (kind) {
    case "index":
      return "Starting.";
    case "add-messages":
      return "Adding what is new to the chat.";
    case "reindex":
      return total === null ? "Preparing the new index." : `Building the new index:${share} passages.`;
    case "delete":
      return total === null ? "Deleting." : `Deleting:${share} rows.`;
    case "export":
      return total === null ? "Writing the file." : `Writing the file:${share} messages.`;
  }
}
