import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { jobs } from "@/db/schema/jobs";
import { finishIndexing } from "@/lib/indexing/finish-indexing";
import type { JobRef } from "@/lib/jobs/job-ref";
import { ApiClient } from "../api-client";
import { storedFiles, withTestApp } from "../test-app";
import { conversation, whatsAppText } from "./exports";

withTestApp();

/** An analysis of an upload, and its job, which has only its end before it. */
async function almostDone(owned: { ownerId: string; uploadId: string }): Promise<JobRef> {
  const { ownerId } = owned;
  const [analysisId, jobId] = [randomUUID(), randomUUID()];
  const analysis = { id: analysisId, title: "Chat", timeZone: "UTC", status: "processing" } as const;
  await db()
    .insert(analyses)
    .values({ ...analysis, ...owned });
  await db().insert(jobs).values({ id: jobId, ownerId, analysisId, kind: "index", status: "running" });
  return { jobId, analysisId, ownerId, attempt: 1 };
}

test("an upload that two analyses end with at the same time is deleted", async () => {
  const person = new ApiClient();
  const uploadId = await person.upload(whatsAppText(conversation(["Ana", "Ben"], 5)));
  const { rows } = await db().execute<{ owner_id: string }>("select owner_id from uploads");
  const owned = { uploadId, ownerId: rows[0]?.owner_id ?? "" };
  const ending = [await almostDone(owned), await almostDone(owned)];
  expect(storedFiles()).toEqual([uploadId]);

  await Promise.all(ending.map((job) => finishIndexing(db(), job)));
  expect(storedFiles()).toEqual([]);
  const { body } = await person.get("/api/jobs");
  expect(body.jobs.map(({ status }: { status: string }) => status)).toEqual(["completed", "completed"]);
});
