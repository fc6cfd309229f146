import path from "node:path";
import { setTimeout } from "node:timers/promises";
import type { AppServer } from "../app-server";
import { writeWhatsAppExport } from "../bench/generate-chat";
import type { FlakyGemini } from "./flaky-gemini";
import type { Random } from "./random";
import { readStored, type Stored } from "./read-stored";
import { StubbornClient } from "./stubborn-client";

const FAIL_SHARE = 0.1;
const LONGEST_ROUND_MS = 180_000;
const PAUSE_MS = 40;
const hasEnded = (status: string) => !["pending", "queued", "running"].includes(status);

export interface Stage {
  server: AppServer;
  gemini: FlakyGemini;
  folder: string;
}

export interface RoundFigures {
  messages: number;
  chunks: number;
  kills: number;
  cancels: number;
  retries: number;
  /** Texts that were embedded although their embedding was stored or on its way. */
  embeddedAgain: number;
  ms: number;
  /** What is not as in the undisturbed run; empty when all is well. */
  differences: string[];
}

/** Indexes a random chat in a storm of kills, failures and cancellations, then once more in peace, and compares. */
export async function playRound(stage: Stage, random: Random): Promise<RoundFigures> {
  const { server, gemini, folder } = stage;
  const begun = performance.now();
  const messages = random.magnitude(200, 5_000);
  const file = path.join(folder, "chat.txt");
  await writeWhatsAppExport(file, messages, random.between(1, 1e6));
  const person = new StubbornClient(server);
  const leftBehind = (await person.get("/api/analyses")).body.analyses;
  if (leftBehind.length > 0) throw new Error("A new person sees chats of somebody else.");

  gemini.failShare = FAIL_SHARE;
  const textsBefore = gemini.textsEmbedded();
  const stormy = await person.analyze(file, "chat.txt");
  const events = await disturb(stage, random, person, stormy.jobId, begun);
  const textsOfStorm = gemini.textsEmbedded() - textsBefore;

  gemini.failShare = 0;
  const calm = await person.analyze(file, "chat.txt");
  const end = await follow(person, calm.jobId, begun);
  const differences = end === "completed" ? [] : [`the undisturbed run ended ${end}`];

  await server.kill();
  const stored = await readStored(server.dataDir, [stormy.analysisId, calm.analysisId]);
  const [inStorm, inCalm] = stored.analyses;
  if (inStorm && inCalm) differences.push(...compare(inStorm, inCalm));
  if (stored.unended > 0) differences.push(`${stored.unended} jobs or runs do not end`);
  if (stored.orphans > 0) differences.push(`${stored.orphans} rows of deleted chats are left`);
  await server.restart();
  for (const { analysisId } of [stormy, calm]) await person.delete(`/api/analyses/${analysisId}`);

  const chunks = inCalm?.chunks.rows ?? 0;
  const embeddedAgain = textsOfStorm - chunks;
  return { messages, chunks, ...events, embeddedAgain, ms: performance.now() - begun, differences };
}

/** Kills the server one to three times, and cancels or retries at random, until the job is completed. */
async function disturb(
  { server }: Stage,
  random: Random,
  person: StubbornClient,
  jobId: string,
  begun: number,
) {
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
      await follow(person, jobId, begun);
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

async function follow(person: StubbornClient, jobId: string, begun: number): Promise<string> {
  for (;;) {
    const { body } = await person.get(`/api/jobs/${jobId}`);
    // A job ends a step before its run does.
    const isRunOver = body.runs.every(({ status }: { status: string }) => hasEnded(status));
    if (hasEnded(body.job.status) && isRunOver) return body.job.status;
    if (performance.now() - begun > LONGEST_ROUND_MS) {
      throw new Error(`A job does not end: ${JSON.stringify(body)}`);
    }
    await setTimeout(PAUSE_MS);
  }
}

function compare(stormy: Stored, calm: Stored): string[] {
  const differences: string[] = [];
  for (const table of ["messages", "participants", "chunks", "postings"] as const) {
    const [was, should] = [stormy[table], calm[table]];
    if (was.rows < should.rows) differences.push(`${should.rows - was.rows} ${table} lost`);
    if (was.rows > should.rows) differences.push(`${was.rows - should.rows} ${table} too many`);
    if (was.distinct < was.rows) differences.push(`${was.rows - was.distinct} ${table} doubled`);
    if (was.content !== should.content) differences.push(`${table} differ`);
  }
  if (stormy.chunks.unembedded > 0) differences.push(`${stormy.chunks.unembedded} chunks without embedding`);
  if (stormy.analysis.content !== calm.analysis.content)
    differences.push("the analysis or its statistics differ");
  return differences;
}
