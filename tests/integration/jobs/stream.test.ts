import { EventSourceParserStream } from "eventsource-parser/stream";
import { expect, test, vi } from "vitest";
import type { JobView } from "@/lib/jobs/job.schema";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { chatOf, jobEnd, personWithChat } from "./people-and-jobs";

withTestApp();

interface Seen {
  id: string;
  job: JobView;
}

/** Reads a stream in the background into a list that grows. */
async function follow(person: ApiClient, lastEventId?: string) {
  const seen: Seen[] = [];
  const { status, response, body } = await person.call("GET", "/api/jobs/stream", {
    headers: lastEventId ? { "last-event-id": lastEventId } : {},
  });
  if (status !== 200) return { status, body, seen, ended: Promise.resolve(), close: async () => {} };
  const events = response.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  const reading = (async () => {
    while (events) {
      const { value, done } = await events.read();
      if (done) return;
      if (value.event === "job") seen.push({ id: value.id ?? "", job: JSON.parse(value.data) });
    }
  })();
  const close = async () => {
    await events?.cancel();
    await reading;
  };
  return { status, body, seen, ended: reading, close };
}

test("a job is followed from its beginning to its end, by its owner alone", async () => {
  const { person, analysisId } = await personWithChat();
  const mine = await follow(person);
  const stranger = new ApiClient();
  await stranger.analyze(chatOf(10, 2));
  const theirs = await follow(stranger);

  const { body } = await person.post("/api/jobs", { kind: "export", analysisId });
  await expect.poll(() => mine.seen.at(-1)?.job.status).toBe("completed");
  expect(new Set(mine.seen.map(({ job }) => job.analysis?.id))).toEqual(new Set([analysisId]));
  expect(mine.seen.at(-1)?.job).toMatchObject({ id: body.jobId, progress: 100 });
  const ids = mine.seen.map(({ id }) => Number(id));
  expect(ids).toEqual(ids.toSorted((a, b) => a - b));

  await expect.poll(() => theirs.seen.at(-1)?.job.status).toBe("completed");
  expect(theirs.seen.some(({ job }) => job.id === body.jobId)).toBe(false);
  await Promise.all([mine.close(), theirs.close()]);
});

test("a reader that comes back is told what it has missed", async () => {
  const { person, analysisId } = await personWithChat();
  const before = await follow(person);
  const first = await person.post("/api/jobs", { kind: "export", analysisId });
  await expect.poll(() => before.seen.at(-1)?.job.status).toBe("completed");
  await before.close();

  const missed = await person.post("/api/jobs", { kind: "export", analysisId });
  await jobEnd(person, missed.body.jobId);
  const fresh = await follow(person);
  const resumed = await follow(person, before.seen.at(-1)?.id);
  await expect.poll(() => resumed.seen.map(({ job }) => job.id)).toContain(missed.body.jobId);
  expect(first.body.jobId).not.toBe(missed.body.jobId);
  await Promise.all([fresh.close(), resumed.close()]);
});

test("five streams are open at most, and one that is closed makes room", async () => {
  const { person } = await personWithChat();
  const open = await Promise.all(Array.from({ length: 5 }, () => follow(person)));
  expect(open.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  const refused = await follow(person);
  expect([refused.status, refused.body.error.code]).toEqual([429, "too-many-streams"]);
  expect((await follow(new ApiClient())).status).toBe(200);
  await open[0]?.close();
  const another = await follow(person);
  expect(another.status).toBe(200);
  await Promise.all([...open, another].map(({ close }) => close()));
});

test("a stream ends with the session that opened it, and no other does", async () => {
  const credentials = { email: "ida@example.org", password: "a long enough password" };
  const laptop = new ApiClient();
  await laptop.post("/api/account/sign-up", credentials);
  const phone = new ApiClient();
  await phone.post("/api/account/sign-in", credentials);
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  try {
    const [onLaptop, onPhone] = [await follow(laptop), await follow(phone)];
    let hasLaptopEnded = false;
    void onLaptop.ended.then(() => {
      hasLaptopEnded = true;
    });
    await laptop.call("DELETE", "/api/account/sessions");
    await vi.advanceTimersToNextTimerAsync();
    await vi.advanceTimersToNextTimerAsync();
    await onPhone.ended;
    expect(hasLaptopEnded).toBe(false);
    await onLaptop.close();
  } finally {
    vi.useRealTimers();
  }
});
