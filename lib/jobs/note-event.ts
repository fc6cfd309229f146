import "server-only";
import type { Database } from "@/db/client";
import { insertJobEvent } from "@/db/queries/jobs";
import { inEnglish, type Story } from "./story";

interface JobEvent {
  jobId: string;
  type: string;
  story: Story;
  /** The English sentence, where it says more than the story. */
  message?: string;
  detail?: Record<string, unknown>;
}

/** Puts what happened on the trail of a job. */
export async function noteEvent(
  database: Database,
  { story, message = inEnglish(story), ...event }: JobEvent,
): Promise<void> {
  await insertJobEvent(database, { ...event, message, story });
}
