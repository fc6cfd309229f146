import type { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import { type JobAccepted, jobAcceptedSchema, type newJobSchema } from "@/lib/jobs/job.schema";

/** Puts a job in line, even when the page is just being left: an export, a new index, a deletion. */
export function startJob(job: z.input<typeof newJobSchema>): Promise<JobAccepted> {
  return fetchJson("/api/jobs", jobAcceptedSchema, { method: "POST", body: job, keepalive: true });
}
