import type { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import { type JobAccepted, jobAcceptedSchema, type newJobSchema } from "@/lib/jobs/job.schema";
import { noteBegun } from "./begun-jobs";

/** Puts a job in line, even when the page is just being left: an export, a new index, a deletion. */
export async function startJob(job: z.input<typeof newJobSchema>): Promise<JobAccepted> {
  const accepted = await fetchJson("/api/jobs", jobAcceptedSchema, { method: "POST", body: job });
  noteBegun(accepted.jobId);
  return accepted;
}
