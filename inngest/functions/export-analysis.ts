import { db } from "@/db/client";
import { inngest } from "@/inngest/client";
import { exportRequested } from "@/inngest/events";
import { jobOptions, recordFailure, runJob } from "@/inngest/run-job";
import { finishExport, writeExportPart } from "@/lib/jobs/export/write-export";

/** Writes messages or statistics into a file for its owner to download. */
export const exportAnalysis = inngest.createFunction(
  {
    id: "export-analysis",
    triggers: [exportRequested],
    ...jobOptions,
    onFailure: ({ event, error, step }) => recordFailure(event.data.event.data, error, step),
  },
  ({ event, step, runId }) =>
    runJob({ job: event.data, runId, step }, async ({ once, untilDone }, job) => {
      await untilDone("write-file", (deadline) => writeExportPart(db(), { ...job, deadline }));
      await once("finish-run", () => finishExport(db(), job));
    }),
);
