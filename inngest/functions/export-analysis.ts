import { db } from "@/db/client";
import { finishExport, writeExportPart } from "@/lib/jobs/export/write-export";
import { inngest } from "../client";
import { exportRequested } from "../events";
import { jobOptions, recordFailure, runJob } from "../run-job";

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
