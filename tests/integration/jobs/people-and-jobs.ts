import { vi } from "vitest";
import type { JobView } from "@/lib/jobs/job.schema";
import { ApiClient } from "../api-client";

/** A small chat of two, told apart by its number. */
export function chatOf(messages: number, number = 1): string {
  return Array.from({ length: messages }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, "0");
    const author = i % 3 === 0 ? "Ana" : "Ben";
    return `${day}/0${(i % 9) + 1}/2024, 1${i % 10}:05 - ${author}: chat ${number}, line ${i} about the boat, "the garden" and soup`;
  }).join("\n");
}

/** A person with one chat that is ready. */
export async function personWithChat(messages = 40): Promise<{ person: ApiClient; analysisId: string }> {
  const person = new ApiClient();
  const { body } = await person.analyze(chatOf(messages));
  await person.follow(body.analysisId);
  return { person, analysisId: body.analysisId };
}

/** Polls until a job has come to an end. */
export async function jobEnd(person: ApiClient, jobId: string): Promise<JobView> {
  return vi.waitFor(
    async () => {
      const { body } = await person.get(`/api/jobs/${jobId}`);
      if (["pending", "running"].includes(body.job.status)) throw new Error(body.job.message);
      return body.job;
    },
    { timeout: 120_000, interval: 20 },
  );
}
