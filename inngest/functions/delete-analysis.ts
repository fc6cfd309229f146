import { db } from "@/db/client";
import { inngest } from "@/inngest/client";
import { deletionRequested } from "@/inngest/events";
import { jobOptions, recordFailure, runJob } from "@/inngest/run-job";
import { countBefore, eraseForJob, finishDeletion } from "@/lib/jobs/delete/delete-analysis";

/** Removes everything of an analysis that its owner no longer sees, and leaves a receipt. */
export const deleteAnalysis = inngest.createFunction(
  {
    id: "delete-analysis",
    triggers: [deletionRequested],
    ...jobOptions,
    onFailure: ({ event, error, step }) => recordFailure(event.data.event.data, error, step),
  },
  ({ event, step, runId }) =>
    runJob({ job: event.data, runId, step }, async ({ once, untilDone }, job) => {
      const counted = await once("count-rows", () => countBefore(db(), job));
      await untilDone("erase-rows", (deadline) => eraseForJob(db(), { ...job, deadline }));
      await once("finish-run", () => finishDeletion(db(), job));
      return counted;
    }),
);
