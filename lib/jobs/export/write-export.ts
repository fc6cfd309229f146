import "server-only";
import { Readable } from "node:stream";
import type { Database } from "@/db/client";
import { findStats } from "@/db/queries/analyses";
import { listExportedMessages } from "@/db/queries/exported-messages";
import { loadJob, saveJobProgress, saveJobResult } from "@/db/queries/job-work";
import type { AnalysisState } from "@/db/schema/analyses";
import { analysisStatsSchema } from "@/lib/analyses/analysis.schema";
import { readInsights } from "@/lib/insights/read-insights";
import { completeJob } from "@/lib/jobs/complete-job";
import { findReadyAnalysis } from "@/lib/jobs/find-ready-analysis";
import type { JobRef } from "@/lib/jobs/job-ref";
import { story } from "@/lib/jobs/story";
import { fileStore } from "@/lib/storage/file-store";
import { BYTE_ORDER_MARK } from "./csv";
import { type ExportFile, type ExportParams, exportFileSchema, exportParamsSchema } from "./export.schema";
import { insightsAsCsv } from "./insight-lines";
import { messageFormats } from "./message-lines";
import { exportPartKey } from "./remove-export";
import { statsAsCsv } from "./stats-lines";

/** Rows of one query: what the embedded database answers in a moment. */
const PAGE = 500;

const noFile: ExportFile = { parts: 0, rows: 0, sizeBytes: 0, lastSeq: -1, isWhole: false };

/** Writes the next part of the file; it ends with the messages or at the deadline (ms since the epoch). */
export async function writeExportPart(
  database: Database,
  { deadline, ...job }: JobRef & { deadline: number },
): Promise<{ isDone: boolean }> {
  const stored = await loadJob(database, job);
  const params = exportParamsSchema.parse(stored?.params ?? {});
  const before = exportFileSchema.safeParse(stored?.result).data ?? noFile;
  if (before.isWhole) return { isDone: true };
  const analysis = await findReadyAnalysis(database, job);

  const part = { ...before };
  const lines =
    params.what === "stats"
      ? statsLines(database, { job, analysis, params }, part)
      : messageLines(database, { job, analysis, params, deadline }, part);
  const size = await fileStore().write(
    exportPartKey(job.jobId, before.parts),
    Readable.from(lines),
    Number.MAX_SAFE_INTEGER,
  );
  await saveJobResult(database, {
    ...job,
    result: { ...part, parts: before.parts + 1, sizeBytes: before.sizeBytes + size } satisfies ExportFile,
  });
  return { isDone: part.isWhole };
}

interface Exported {
  job: JobRef;
  analysis: AnalysisState;
  params: ExportParams;
}

async function* statsLines(
  database: Database,
  { job, analysis: { title }, params }: Exported,
  part: ExportFile,
): AsyncGenerator<string> {
  const stats = analysisStatsSchema.parse(await findStats(database, job));
  const insights = await readInsights(database, job, { person: [] });
  yield params.format === "json"
    ? `${JSON.stringify({ title, ...stats, insights }, null, 2)}\n`
    : BYTE_ORDER_MARK + statsAsCsv(stats) + (insights ? insightsAsCsv(insights) : "");
  part.isWhole = true;
}

/** Keeps in `part` how far it has come. */
async function* messageLines(
  database: Database,
  { job, analysis, params, deadline }: Exported & { deadline: number },
  part: ExportFile,
): AsyncGenerator<string> {
  const { ownerId, analysisId } = job;
  const format = messageFormats[params.format];
  const total = analysis.messageCount + analysis.systemCount;
  if (part.rows === 0) yield format.head(analysis);
  while (Date.now() < deadline) {
    const rows = await listExportedMessages(database, {
      ownerId,
      analysisId,
      seq: part.lastSeq,
      limit: PAGE,
    });
    for (const row of rows) {
      yield format.line(row, part.rows === 0);
      part.rows += 1;
    }
    part.lastSeq = rows.at(-1)?.seq ?? part.lastSeq;
    await saveJobProgress(database, { ...job, done: part.rows, total });
    if (rows.length < PAGE) {
      yield format.tail;
      part.isWhole = true;
      return;
    }
  }
}

export async function finishExport(database: Database, job: JobRef): Promise<void> {
  await completeJob(database, { ...job, story: story("exported") });
}
