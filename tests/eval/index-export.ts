import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import path from "node:path";
import type { Database } from "@/db/client";
import { users } from "@/db/schema/auth";
import { startAnalyses } from "@/lib/analyses/start-analyses";
import { computeStats } from "@/lib/indexing/compute-stats";
import { embedPassages } from "@/lib/indexing/embed-passages";
import { finishIndexing } from "@/lib/indexing/finish-indexing";
import { preparePassages } from "@/lib/indexing/prepare-passages";
import { prepareTerms } from "@/lib/indexing/prepare-terms";
import { readUpload } from "@/lib/indexing/read-upload";
import { surveyUpload } from "@/lib/indexing/survey-upload";
import { beginJob } from "@/lib/jobs/begin-job";
import { storeUpload } from "@/lib/uploads/store-upload";

/** Uploads a chat export and indexes it with the verbs of the job, one after the other; `isEmbedded` for search by meaning. */
export async function indexExport(
  database: Database,
  file: string,
  { timeZone = "UTC", isEmbedded = true }: { timeZone?: string; isEmbedded?: boolean } = {},
): Promise<{ ownerId: string; analysisId: string }> {
  const ownerId = randomUUID();
  await database.insert(users).values({ id: ownerId, name: "Eval", email: `${ownerId}@example.org` });
  const content = createReadStream(file);
  const upload = await storeUpload(database, { ownerId, name: path.basename(file), content });
  const choices = { timeZone };
  const [job] = await startAnalyses(database, { ownerId, uploadId: upload.id, choices });
  if (!job) throw new Error("No analysis was started.");

  const deadline = Number.POSITIVE_INFINITY;
  await beginJob(database, { ...job, runId: null });
  await surveyUpload(database, job);
  await readUpload(database, { ...job, deadline });
  await computeStats(database, { ...job, deadline });
  if (isEmbedded) await preparePassages(database, { ...job, deadline });
  await prepareTerms(database, { ...job, deadline });
  await embedPassages(database, { ...job, deadline });
  await finishIndexing(database, job);
  return { ownerId, analysisId: job.analysisId };
}
