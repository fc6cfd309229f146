import { setTimeout } from "node:timers/promises";
import type { AppServer } from "../app-server";
import type { Random } from "./random";
import type { StubbornClient } from "./stubborn-client";

const LONGEST_MS = 300_000;
const PAUSE_MS = 40;
const hasEnded = (status: string) => !["pending", "queued", "running"].includes(status);

export interface Disturbances {
  kills: number;
  cancels: number;
  retries: number;
}

/** Kills the server one to three times, and cancels or retries at random, until the job is completed. */
export async function disturb(
  server: AppServer,
  random: Random,
  person: StubbornClient,
  jobId: string,
): Promise<Disturbances> {
  const figures = { kills: 0, cancels: 0, retries: 0 };
  const kills = random.between(1, 3);
  let willCancel = random.chance(0.4);
  for (;;) {
    const pause = random.magnitude(20, 1_500);
    if (figures.kills < kills) {
      await setTimeout(pause);
      await server.restart();
      figures.kills += 1;
    } else if (!willCancel) {
      await follow(person, jobId);
    }
    if (willCancel) {
      await setTimeout(random.magnitude(20, 1_000));
      const { status } = await person.post(`/api/jobs/${jobId}/cancel`);
      if (status === 200) figures.cancels += 1;
      willCancel = false;
    }
    const { body } = await person.get(`/api/jobs/${jobId}`);
    if (body.job.status === "completed" && figures.kills >= kills) return figures;
    if (body.job.canRetry) {
      const { status } = await person.post(`/api/jobs/${jobId}/retry`);
      if (status === 202) figures.retries += 1;
    }
  }
}

/** Waits for the end of a job and of its runs: how it ended. */
export async function follow(person: StubbornClient, jobId: string): Promise<string> {
  const begun = performance.now();
  for (;;) {
    const { status, body } = await person.get(`/api/jobs/${jobId}`);
    if (status !== 200) throw new Error(`A job was answered ${status}: ${JSON.stringify(body)}`);
    // A job ends a step before its run does.
    const isRunOver = body.runs.every(({ status }: { status: string }) => hasEnded(status));
    if (hasEnded(body.job.status) && isRunOver) return body.job.status;
    if (performance.now() - begun > LONGEST_MS) {
      throw new Error(`A job does not end: ${JSON.stringify(body)}`);
    }
    await setTimeout(PAUSE_MS);
  }
}
