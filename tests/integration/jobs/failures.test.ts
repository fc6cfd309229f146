import { afterAll, beforeAll, expect, test } from "vitest";
import type { JobDetail } from "@/lib/jobs/job.schema";
import { type FakeGemini, startFakeGemini } from "../../fake-gemini/server";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { chatOf, jobEnd } from "./people-and-jobs";

let gemini: FakeGemini;

beforeAll(async () => {
  gemini = await startFakeGemini();
  Object.assign(process.env, {
    GEMINI_API_KEY: "stand-in",
    GEMINI_BASE_URL: gemini.url,
    EMBEDDING_REQUESTS_IN_PARALLEL: "1",
  });
});
withTestApp();
afterAll(() => gemini.close());

async function upload() {
  const person = new ApiClient();
  const { body } = await person.analyze(chatOf(60));
  return { person, ...(body as { jobId: string; analysisId: string }) };
}

const embedded = () => gemini.requests.flatMap(({ body }) => body.requests).length;

test("a refused key fails the job with what to do, and a retry goes on from there", async () => {
  gemini.failNext({ kind: "key-refused" });
  const { person, jobId, analysisId } = await upload();
  const failed = await jobEnd(person, jobId);
  expect(failed).toMatchObject({
    status: "failed",
    canRetry: true,
    error: { code: "embedding-key-refused", message: expect.stringContaining("GEMINI_API_KEY") },
  });
  const { body: story } = await person.get(`/api/jobs/${jobId}`);
  const step = story.runs[0].steps.find(({ name }: { name: string }) => name === "embed-chunks");
  expect(step.error).toContain("refused the key");

  const { status } = await person.post(`/api/jobs/${jobId}/retry`);
  expect(status).toBe(202);
  expect(await jobEnd(person, jobId)).toMatchObject({ status: "completed", attempt: 2, error: null });
  const { body } = await person.get(`/api/analyses/${analysisId}/status`);
  expect(body).toMatchObject({ status: "ready", counts: { messages: 60 } });
  expect((await person.get(`/api/jobs/${jobId}`)).body.runs).toHaveLength(2);
});

test("a failed run is replayed to the same end, once", async () => {
  gemini.failNext({ kind: "key-refused" });
  const { person, jobId, analysisId } = await upload();
  await jobEnd(person, jobId);
  const canReplay = async () => (await person.get(`/api/jobs/${jobId}`)).body.job.canReplay;
  await expect.poll(canReplay).toBe(true);
  const replays = await Promise.all([1, 2].map(() => person.post(`/api/jobs/${jobId}/replay`)));
  expect(replays.map(({ status }) => status).toSorted()).toEqual([202, 409]);
  expect(await jobEnd(person, jobId)).toMatchObject({ status: "completed", attempt: 1, error: null });
  expect((await person.get(`/api/analyses/${analysisId}/status`)).body.status).toBe("ready");
});

test("a failed run is replayed from the step at which it stopped, and repeats none before it", async () => {
  gemini.failNext({ kind: "key-refused" });
  gemini.embedded.length = 0;
  const { person, jobId, analysisId } = await upload();
  await jobEnd(person, jobId);
  const detail = async () => (await person.get(`/api/jobs/${jobId}`)).body as JobDetail;
  await expect.poll(async () => (await detail()).job.canReplay).toBe(true);
  const [failed] = (await detail()).runs;
  const names = failed?.steps.filter(({ canReplay }) => canReplay).map(({ name }) => name);
  expect(names?.at(0)).toBe("survey-upload");
  expect(names?.at(-1)).toBe("embed-chunks");

  for (const from of ["record-refusal", "begin-run", "no-such-step"]) {
    expect((await person.post(`/api/jobs/${jobId}/replay?from=${from}`)).status).toBe(400);
  }
  expect((await detail()).job.status).toBe("failed");
  expect((await person.post(`/api/jobs/${jobId}/replay?from=embed-chunks`)).status).toBe(202);
  expect(await jobEnd(person, jobId)).toMatchObject({ status: "completed", attempt: 1, error: null });

  const { runs } = await detail();
  const begunAt = (place: number, name: string) =>
    runs[place]?.steps.find((step) => step.name === name)?.startedAt;
  expect(begunAt(1, "begin-run")).not.toBe(begunAt(0, "begin-run"));
  expect(begunAt(1, "index-terms")).toBe(begunAt(0, "index-terms"));
  expect(begunAt(1, "embed-chunks")).not.toBe(begunAt(0, "embed-chunks"));
  const { counts } = (await person.get(`/api/analyses/${analysisId}/status`)).body;
  expect(new Set(gemini.embedded).size).toBe(counts.chunks);
  expect(gemini.embedded).toHaveLength(counts.chunks);
  expect((await person.post(`/api/jobs/${jobId}/replay?from=embed-chunks`)).status).toBe(409);
});

test("a wait that was asked for is kept and put on the trail, and nothing is embedded twice", async () => {
  const before = embedded();
  gemini.failNext({ kind: "rate-limited", retryDelay: "0.5s" });
  const { person, jobId, analysisId } = await upload();
  expect(await jobEnd(person, jobId)).toMatchObject({ status: "completed", attempt: 1 });
  const { body: story } = await person.get(`/api/jobs/${jobId}`);
  expect(story.events.map(({ message }: { message: string }) => message)).toContain(
    "An embedding batch was rate-limited. Waiting 1 s.",
  );
  const { counts } = (await person.get(`/api/analyses/${analysisId}/status`)).body;
  // The refused request was seen too.
  expect(embedded() - before).toBe(counts.chunks * 2);
});

test("an answer of no use is asked for once more, and then fails the job", async () => {
  gemini.failNext({ kind: "malformed" });
  const lucky = await upload();
  expect(await jobEnd(lucky.person, lucky.jobId)).toMatchObject({ status: "completed" });
  gemini.failNext({ kind: "malformed" }, { kind: "malformed" });
  const unlucky = await upload();
  expect(await jobEnd(unlucky.person, unlucky.jobId)).toMatchObject({
    status: "failed",
    error: { message: expect.stringContaining("answered twice") },
  });
});
