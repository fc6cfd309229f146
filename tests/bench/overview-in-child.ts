import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { type Database, openDatabase } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { users } from "@/db/schema/auth";
import { describeAnalysis } from "@/lib/analyses/describe-analysis";
import { computeStats } from "@/lib/indexing/compute-stats";
import { prepareFacts } from "@/lib/indexing/prepare-facts";
import { type InsightsQuery, insightsQuerySchema } from "@/lib/insights/insights.schema";
import { readInsights } from "@/lib/insights/read-insights";
import { readYear } from "@/lib/insights/read-year";
import { generateMessages } from "./generate-messages";
import { insertMessages } from "./insert-messages";

export interface OverviewTimes {
  messages: number;
  /** Counting, and noting what everybody did on each day, once. */
  statsMs: number;
  factsMs: number;
  /** What the page asks for: of the whole chat, of a person in a year, of a person, and a year in review. */
  wholeMs: number[];
  filteredMs: number[];
  personMs: number[];
  yearMs: number[];
  /** Of the whole chat, as it is sent. */
  kilobytes: number;
}

const SIZES = [100_000, 1_000_000];
const TIMES = 15;
const timeZone = "Europe/Berlin";
const stepMs = 20_000;

/** Seeds a chat of each size, computes what its overview shows, and asks for it as the page does. */
async function measure(): Promise<OverviewTimes[]> {
  const { database } = await openDatabase();
  const ownerId = `bench-${process.pid}`;
  await database.insert(users).values({ id: ownerId, name: "Bench", email: `${ownerId}@example.org` });
  const measured: OverviewTimes[] = [];
  for (const messages of SIZES) measured.push(await measureSize(database, { ownerId, messages }));
  return measured;
}

async function measureSize(
  database: Database,
  { ownerId, messages }: { ownerId: string; messages: number },
): Promise<OverviewTimes> {
  const analysisId = randomUUID();
  const analysis = { id: analysisId, ownerId, title: "Bench", timeZone };
  await database.insert(analyses).values({ ...analysis, status: "processing", stage: "counting" });
  await insertMessages(database, analysisId, generateMessages(messages, 7));
  const statsMs = await timeSteps((deadline) => computeStats(database, { analysisId, deadline }));
  const factsMs = await timeSteps((deadline) => prepareFacts(database, { analysisId, deadline }));
  await database.update(analyses).set({ status: "ready" }).where(eq(analyses.id, analysisId));

  const owned = { ownerId, analysisId };
  const whole = await readInsights(database, owned, insightsQuerySchema.parse({}));
  const year = whole?.days[Math.floor(whole.days.length / 2)]?.day.slice(0, 4) ?? "";
  const person = [whole?.people[0]?.idx ?? 0];
  const timeInsights = (query: InsightsQuery) => timeAnswers(() => readInsights(database, owned, query));
  return {
    messages,
    statsMs,
    factsMs,
    wholeMs: await timeAnswers(async () => [
      await describeAnalysis(database, owned),
      await readInsights(database, owned, { person: [] }),
    ]),
    filteredMs: await timeInsights({ person, from: `${year}-01-01`, to: `${year}-12-31` }),
    personMs: await timeInsights({ person }),
    yearMs: await timeAnswers(() => readYear(database, owned, { year })),
    kilobytes: JSON.stringify(whole).length / 1024,
  };
}

async function timeSteps(step: (deadline: number) => Promise<{ isDone: boolean }>): Promise<number> {
  const begun = performance.now();
  while (!(await step(Date.now() + stepMs)).isDone);
  return performance.now() - begun;
}

/** From the question to the text that is sent. */
async function timeAnswers(answer: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    const begun = performance.now();
    JSON.stringify(await answer());
    times.push(performance.now() - begun);
  }
  return times;
}

void measure().then((times) => process.send?.(times, () => process.exit(0)));
