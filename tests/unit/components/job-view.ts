import type { JobView } from "@/lib/jobs/job.schema";

/** A job as the interface is told of it: an export that runs, but for what is said to be otherwise. */
export const jobView = (over: Partial<JobView>): JobView => ({
  id: "job",
  kind: "export",
  status: "running",
  analysis: null,
  progress: 0,
  stage: null,
  message: "",
  story: null,
  etaSeconds: null,
  attempt: 1,
  place: null,
  error: null,
  createdAt: "2024-01-01T00:00:00Z",
  startedAt: null,
  finishedAt: null,
  durationMs: null,
  canCancel: false,
  canRetry: false,
  resultUrl: null,
  ...over,
});
