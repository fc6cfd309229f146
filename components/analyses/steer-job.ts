import { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";

export async function cancelJob(jobId: string): Promise<void> {
  await fetchJson(`/api/jobs/${encodeURIComponent(jobId)}/cancel`, z.unknown(), { method: "POST" });
}

/** Starts a failed or cancelled job again, from what it had already done. */
export async function resumeJob(jobId: string): Promise<void> {
  await fetchJson(`/api/jobs/${encodeURIComponent(jobId)}/retry`, z.unknown(), { method: "POST" });
}

/** Begins the failed run of a job anew, or from one of its steps on; each goes on from what is done. */
export async function replayJob(jobId: string, from?: string): Promise<void> {
  const query = from === undefined ? "" : `?${new URLSearchParams({ from })}`;
  await fetchJson(`/api/jobs/${encodeURIComponent(jobId)}/replay${query}`, z.unknown(), { method: "POST" });
}
