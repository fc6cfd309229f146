/** A job as its run knows it: what the event that starts a run carries. */
export interface JobRef {
  jobId: string;
  analysisId: string;
  ownerId: string;
  /** Counts from 1; each retry of the whole job is the next. */
  attempt: number;
}
