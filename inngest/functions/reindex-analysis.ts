import { db } from "@/db/client";
import { inngest } from "@/inngest/client";
import { reindexRequested } from "@/inngest/events";
import { jobOptions, recordFailure, runJob } from "@/inngest/run-job";
import {
  dropUnsearchedChunks,
  embedNewChunks,
  finishReindex,
  planNewChunks,
  replaceIndex,
} from "@/lib/jobs/reindex/build-index";

/** Builds a new index beside the present one, which is searched until the new one is whole. */
export const reindexAnalysis = inngest.createFunction(
  {
    id: "reindex-analysis",
    triggers: [reindexRequested],
    ...jobOptions,
    onFailure: ({ event, error, step }) => recordFailure(event.data.event.data, error, step),
  },
  ({ event, step, runId }) =>
    runJob({ job: event.data, runId, step }, async ({ once, untilDone }, job) => {
      // What a retry finds is its own: it goes on from there.
      if (job.attempt === 1) {
        await untilDone("drop-leftovers", (deadline) => dropUnsearchedChunks(db(), { ...job, deadline }));
      }
      await untilDone("plan-chunks", (deadline) => planNewChunks(db(), { ...job, deadline }));
      await untilDone("embed-chunks", (deadline, signal) =>
        embedNewChunks(db(), { ...job, deadline, signal }),
      );
      const replaced = await once("replace-index", () => replaceIndex(db(), job));
      await untilDone("drop-old-chunks", (deadline) => dropUnsearchedChunks(db(), { ...job, deadline }));
      await once("finish-run", () => finishReindex(db(), job));
      return replaced;
    }),
);
