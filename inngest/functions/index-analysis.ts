import { NonRetriableError } from "inngest";
import { db } from "@/db/client";
import { beginIndexing } from "@/lib/indexing/begin-indexing";
import { computeStats } from "@/lib/indexing/compute-stats";
import { embedPassages } from "@/lib/indexing/embed-passages";
import { failIndexing } from "@/lib/indexing/fail-indexing";
import { finishIndexing } from "@/lib/indexing/finish-indexing";
import { preparePassages } from "@/lib/indexing/prepare-passages";
import { prepareTerms } from "@/lib/indexing/prepare-terms";
import { readUpload } from "@/lib/indexing/read-upload";
import { surveyUpload } from "@/lib/indexing/survey-upload";
import { inngest } from "../client";
import { analysisCreated, jobCancelled } from "../events";
import { accept, type Outcome, perform, Refusal } from "../perform";

/** A step ends well within the 60 seconds a serverless host gives a request; what is left goes on in the next. */
const STEP_BUDGET_MS = 20_000;

/** Reads an upload, counts it, and makes it searchable. Every step goes on from what the database says is done. */
export const indexAnalysis = inngest.createFunction(
  {
    id: "index-analysis",
    triggers: [analysisCreated],
    retries: 5,
    concurrency: [{ limit: 5, key: "event.data.ownerId" }],
    cancelOn: [{ event: jobCancelled, match: "data.jobId" }],
    onFailure: async ({ event, error, step }) => {
      const target = event.data.event.data;
      await step.run("record-failure", () =>
        failIndexing(db(), { ...target, code: "internal", message: afterRetries(error) }),
      );
    },
  },
  async ({ event, step }) => {
    const target = event.data;

    const once = async <T>(id: string, verb: () => Promise<T>) =>
      accept((await step.run(id, () => perform(verb))) as Outcome<T>);
    const untilDone = async (id: string, verb: (deadline: number) => Promise<{ isDone: boolean }>) => {
      while (!(await once(id, () => verb(Date.now() + STEP_BUDGET_MS))).isDone);
    };

    try {
      await once("begin-run", () => beginIndexing(db(), target));
      await once("survey-upload", () => surveyUpload(db(), target));
      await untilDone("read-messages", (deadline) => readUpload(db(), { ...target, deadline }));
      await once("compute-stats", () => computeStats(db(), target));
      await untilDone("plan-chunks", (deadline) => preparePassages(db(), { ...target, deadline }));
      await untilDone("index-terms", (deadline) => prepareTerms(db(), { ...target, deadline }));
      await untilDone("embed-chunks", (deadline) => embedPassages(db(), { ...target, deadline }));
      return await once("finish-run", () => finishIndexing(db(), target));
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      if (refusal.code === "cancelled") return { cancelled: true };
      const { code, message } = refusal;
      await step.run("record-refusal", () => failIndexing(db(), { ...target, code, message }));
      throw new NonRetriableError(message);
    }
  },
);

function afterRetries(error: Error): string {
  return `${error.message} It was tried several times. What was done is kept: a retry goes on from there.`;
}
