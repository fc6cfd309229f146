import { db } from "@/db/client";
import { inngest } from "@/inngest/client";
import { additionRequested } from "@/inngest/events";
import { jobOptions, recordFailure, runJob } from "@/inngest/run-job";
import { addMessages as storeNewMessages } from "@/lib/additions/add-messages";
import {
  embedAddedChunks,
  finishAddition,
  forgetFacts,
  gatherFactsAnew,
  indexAddedTerms,
  planAddedChunks,
  recountStats,
} from "@/lib/additions/index-addition";
import { surveyAddition } from "@/lib/additions/survey-addition";

/** Adds the new messages of a later export to an analysis, which can be asked meanwhile. */
export const addMessages = inngest.createFunction(
  {
    id: "add-messages",
    triggers: [additionRequested],
    ...jobOptions,
    onFailure: ({ event, error, step }) => recordFailure(event.data.event.data, error, step),
  },
  ({ event, step, runId }) =>
    runJob({ job: event.data, runId, step }, async ({ once, untilDone }, job) => {
      await once("survey-upload", (signal) => surveyAddition(db(), { ...job, signal }));
      await untilDone("add-messages", (deadline) => storeNewMessages(db(), { ...job, deadline }));
      await untilDone("compute-stats", (deadline) => recountStats(db(), { ...job, deadline }));
      await once("forget-facts", () => forgetFacts(db(), job));
      await untilDone("gather-facts", (deadline) => gatherFactsAnew(db(), { ...job, deadline }));
      await untilDone("plan-chunks", (deadline) => planAddedChunks(db(), { ...job, deadline }));
      await untilDone("index-terms", (deadline) => indexAddedTerms(db(), { ...job, deadline }));
      await untilDone("embed-chunks", (deadline, signal) =>
        embedAddedChunks(db(), { ...job, deadline, signal }),
      );
      return await once("finish-run", () => finishAddition(db(), job));
    }),
);
