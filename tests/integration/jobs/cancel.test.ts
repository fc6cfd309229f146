import { expect, test } from "vitest";
import { embeddingProvider } from "@/lib/embeddings/provider";
import { ApiClient } from "../api-client";
import { countRows, withTestApp } from "../test-app";
import { chatOf, jobEnd } from "./people-and-jobs";

withTestApp();

const MESSAGES = 600;

test("a job that is embedding ends with the batch that is under way when it is cancelled, keeps what is done, and goes on", async () => {
  const person = new ApiClient();
  const { body: accepted } = await person.analyze(chatOf(MESSAGES));
  const { analysisId, jobId } = accepted;
  const status = async () => (await person.get(`/api/analyses/${analysisId}/status`)).body;
  await expect.poll(async () => (await status()).counts.embedded).toBeGreaterThan(0);

  expect((await person.post(`/api/jobs/${jobId}/cancel`)).body.status).toBe("cancelled");
  const { embedded: atCancel } = (await status()).counts;
  const runs = async () => (await person.get(`/api/jobs/${jobId}`)).body.runs;
  await expect.poll(runs).toMatchObject([{ status: "cancelled" }]);

  const { status: state, counts } = await status();
  expect(state).toBe("cancelled");
  expect(counts.messages).toBe(MESSAGES);
  expect(counts.embedded - atCancel).toBeLessThanOrEqual(embeddingProvider().maxBatch);
  expect(counts.embedded).toBeLessThan(counts.chunks);
  expect((await person.post(`/api/jobs/${jobId}/cancel`)).status).toBe(409);

  expect((await person.post(`/api/jobs/${jobId}/retry`)).status).toBe(202);
  expect(await jobEnd(person, jobId)).toMatchObject({ status: "completed", attempt: 2 });
  expect(await countRows("messages", analysisId)).toBe(MESSAGES);
});
