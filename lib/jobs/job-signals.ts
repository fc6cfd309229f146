import { AppError } from "@/lib/errors/app-error";
import { processSingleton } from "@/lib/process-singleton";

const controllers = () => processSingleton("job-signals", () => new Map<string, Set<AbortController>>());

/** Does a piece of a job with a signal that is aborted when the job is cancelled in this process. */
export async function withJobSignal<T>(jobId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const ofJob = controllers().get(jobId) ?? new Set();
  controllers().set(jobId, ofJob.add(controller));
  try {
    return await work(controller.signal);
  } finally {
    ofJob.delete(controller);
    if (ofJob.size === 0) controllers().delete(jobId);
  }
}

/** Breaks off what this process is doing for a job, as soon as its current wait allows. */
export function abortJob(jobId: string): void {
  for (const controller of controllers().get(jobId) ?? []) controller.abort(jobCancelledError());
}

export function jobCancelledError(): AppError {
  return new AppError("cancelled", "This was cancelled.");
}
