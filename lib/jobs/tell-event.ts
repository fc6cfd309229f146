import { z } from "zod";
import type { JobEventRow } from "@/db/queries/jobs";
import type { JobEvent } from "./job.schema";
import { toldStorySchema } from "./story.schema";

const failureSchema = z.object({ code: z.string() });

/** A line of a job's trail as its owner sees it. */
export function tellEvent({ at, type, message, story, detail }: JobEventRow): JobEvent {
  return {
    at: at.toISOString(),
    type,
    message,
    story: toldStorySchema.safeParse(story).data ?? null,
    code: failureSchema.safeParse(detail).data?.code ?? null,
  };
}
