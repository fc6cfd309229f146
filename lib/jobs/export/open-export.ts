import "server-only";
import type { Database } from "@/db/client";
import { findJobWithAnalysis } from "@/db/queries/job-history";
import { AppError } from "@/lib/errors/app-error";
import { notFound } from "@/lib/errors/not-found";
import { fileStore } from "@/lib/storage/file-store";
import { exportFileSchema, exportParamsSchema } from "./export.schema";
import { exportPartKey } from "./remove-export";

interface OpenExport {
  fileName: string;
  contentType: string;
  sizeBytes: number;
  bytes: AsyncIterable<Uint8Array>;
}

const contentTypes = { csv: "text/csv; charset=utf-8", json: "application/json; charset=utf-8" };

/** The file of an export, for download. @throws AppError `not-found`, `not-ready`, or `export-gone` after a day. */
export async function openExport(
  database: Database,
  owned: { ownerId: string; jobId: string },
): Promise<OpenExport> {
  const found = await findJobWithAnalysis(database, owned);
  if (found?.job.kind !== "export") throw notFound();
  const { job, analysis } = found;
  if (job.status !== "completed") {
    throw new AppError("not-ready", "This file is not written yet. Try again once the job has completed.");
  }
  const file = exportFileSchema.safeParse(job.result).data;
  if (!file) {
    throw new AppError("export-gone", "This file was deleted, a day after it was made. Export once more.");
  }
  const { what, format } = exportParamsSchema.parse(job.params);
  return {
    fileName: `${analysis?.title ?? "chat"} ${what}.${format}`,
    contentType: contentTypes[format],
    sizeBytes: file.sizeBytes,
    bytes: readParts(job.id, file.parts),
  };
}

async function* readParts(jobId: string, parts: number): AsyncGenerator<Uint8Array> {
  for (let part = 0; part < parts; part++) {
    const source = await fileStore().open(exportPartKey(jobId, part), "part");
    yield* source.stream();
  }
}
