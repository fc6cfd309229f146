import { db } from "@/db/client";
import { inngest } from "@/inngest/client";
import { analysisCreated } from "@/inngest/events";
import { jobOptions, recordFailure, runJob } from "@/inngest/run-job";
import { computeStats } from "@/lib/indexing/compute-stats";
import { embedPassages } from "@/lib/indexing/embed-passages";
import { finishIndexing } from "@/lib/indexing/finish-indexing";
import { prepareFacts } from "@/lib/indexing/prepare-facts";
import { preparePassages } from "@/lib/indexing/prepare-passages";
import { prepareTerms } from "@/lib/indexing/prepare-terms";
import { readUpload } from "@/lib/indexing/read-upload";
import { surveyUpload } from "@/lib/indexing/survey-upload";

/** Reads an upload, counts it, and makes it searchable. Every step goes on from what the database says is done. */
export const indexAnalysis = inngest.createFunction(
  {
    id: "index-analysis",
    triggers: [analysisCreated],
    ...jobOptions,
    onFailure: ({ event, error, step }) => recordFailure(event.data.event.data, error, step),
  },
  ({ event, step, runId }) =>
    runJob({ job: event.data, runId, step }, async ({ once, untilDone }, job) => {
      await once("survey-upload", (signal) => surveyUpload(db(), { ...job, signal }));
      await untilDone("read-messages", (deadline) => readUpload(db(), { ...job, deadline }));
      await untilDone("compute-stats", (deadline) => computeStats(db(), { ...job, deadline }));
      await untilDone("gather-facts", (deadline) => prepareFacts(db(), { ...job, deadline }));
      await untilDone("plan-chunks", (deadline) => preparePassages(db(), { ...job, deadline }));
      await untilDone("index-terms", (deadline) => prepareTerms(db(), { ...job, deadline }));
      await untilDone("embed-chunks", (deadline, signal) =>
        embedPassages(db(), { ...job, deadline, signal }),
      );
      return await once("finish-run", () => finishIndexing(db(), job));
    }),
);
