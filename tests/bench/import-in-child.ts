import { createReadStream } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { inBackground } from "@/db/background-work";
import { type Database, openDatabase } from "@/db/client";
import { users } from "@/db/schema/auth";
import { startAnalyses } from "@/lib/analyses/start-analyses";
import { computeStats } from "@/lib/indexing/compute-stats";
import { readUpload } from "@/lib/indexing/read-upload";
import { surveyUpload } from "@/lib/indexing/survey-upload";
import { admitJobs } from "@/lib/jobs/admit-jobs";
import { beginJob } from "@/lib/jobs/begin-job";
import type { JobRef } from "@/lib/jobs/job-ref";
import { storeUpload } from "@/lib/uploads/store-upload";
import { importChoicesSchema } from "@/lib/uploads/upload.schema";
import { percentile } from "./percentile";

export interface ChildImport {
  messages: number;
  people: number;
  ms: number;
  /** Above the process with its database open and nothing done. */
  peakMegabytes: number;
  /** How long a query of a request waits meanwhile, at the 95th percentile. */
  waitMs: number;
}

const sampleEveryMs = 20;
const askEveryMs = 50;
const stepMs = 20_000;

/** From a stored upload to the statistics, by the verbs of the indexing job, in a process and database of its own. */
async function measure(file: string): Promise<ChildImport> {
  const { database } = await openDatabase();
  const ownerId = "bench";
  await database.insert(users).values({ id: ownerId, name: "Bench", email: "bench@example.org" });
  const idle = process.memoryUsage.rss();
  let peak = idle;
  const sampling = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, sampleEveryMs);

  const waits = new AbortController();
  const asking = askMeanwhile(database, waits.signal);
  const begun = performance.now();
  const upload = await storeUpload(database, { ownerId, name: "chat", content: createReadStream(file) });
  const choices = importChoicesSchema.parse({});
  const [job] = await startAnalyses(database, { ownerId, uploadId: upload.id, choices });
  if (!job) throw new Error("No job was made.");
  await admitJobs(database);
  await beginJob(database, { ...job, runId: null });
  await inBackground(() => indexUntilCounted(database, job));
  const ms = performance.now() - begun;
  clearInterval(sampling);
  waits.abort();
  return {
    ...(await countStored(database, job.analysisId)),
    ms,
    peakMegabytes: (peak - idle) / 1024 ** 2,
    waitMs: percentile(await asking, 95),
  };
}

async function indexUntilCounted(database: Database, job: JobRef): Promise<void> {
  await surveyUpload(database, job);
  while (!(await readUpload(database, { ...job, deadline: Date.now() + stepMs })).isDone);
  while (!(await computeStats(database, { ...job, deadline: Date.now() + stepMs })).isDone);
}

/** Asks the database again and again, as pages do; answers how long each answer took, in milliseconds. */
async function askMeanwhile(database: Database, signal: AbortSignal): Promise<number[]> {
  const waits: number[] = [];
  while (!signal.aborted) {
    const asked = performance.now();
    await database.execute(sql`select 1`);
    waits.push(performance.now() - asked);
    await setTimeout(askEveryMs);
  }
  return waits;
}

/** What the database itself holds. */
async function countStored(
  database: Database,
  analysisId: string,
): Promise<Pick<ChildImport, "messages" | "people">> {
  const { rows } = await database.execute<{ messages: number; people: number }>(sql`
    select (select count(*)::int from messages where analysis_id = ${analysisId} and author is not null) as messages,
      (select count(*)::int from participants where analysis_id = ${analysisId}) as people`);
  return rows[0] ?? { messages: 0, people: 0 };
}

process.once("message", (file: string) => {
  void measure(file).then((result) => process.send?.(result, () => process.exit(0)));
});
