import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "./api-client";
import { jobEnd } from "./jobs/people-and-jobs";
import { withTestApp } from "./test-app";

withTestApp();

/** Words that nothing else says, one for each place where somebody may say something. */
const canaries = {
  message: "kanarimeldung",
  author: "kanariperson",
  file: "kanaridatei",
  title: "kanarititel",
  question: "kanarifrage",
};
const CHAT = `12/03/2024, 18:45 - ${canaries.author}: the password is ${canaries.message}, said ${canaries.author}\n13/03/2024, 18:46 - Ben: I keep ${canaries.message}\n`;

/** The files of the data folder that hold a canary, with which. */
function whereCanariesAre(): string[] {
  const folder = process.env.DATA_DIR ?? "";
  const found: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = path.join(folder, name);
    if (!statSync(file).isFile()) continue;
    const bytes = readFileSync(file).toString("latin1").toLowerCase();
    for (const [what, canary] of Object.entries(canaries)) {
      // Search terms are cut to their stems.
      if (bytes.includes(canary.slice(0, -2)) || name.includes(canary)) found.push(`${what} in ${name}`);
    }
  }
  return found;
}

async function compactNow(): Promise<void> {
  const { db } = await import("@/db/client");
  const { compactDatabase, isCompactionDue } = await import("@/db/embedded/compaction");
  expect(await isCompactionDue(db(), { now: new Date() })).toBe(true);
  await compactDatabase(db());
  expect(await isCompactionDue(db(), { now: new Date() })).toBe(false);
}

/** Says every canary: in a chat that was read, asked, exported and renamed. */
async function sayAll(person: ApiClient): Promise<string> {
  const { body } = await person.analyze(CHAT, {}, `${canaries.file}.txt`);
  const { analysisId } = body;
  await person.follow(analysisId);
  await person.call("PATCH", `/api/analyses/${analysisId}`, {
    body: JSON.stringify({ title: canaries.title }),
  });
  const question = `What is the password, ${canaries.question}, of ${canaries.message}?`;
  await (await person.post(`/api/analyses/${analysisId}/chat`, { question })).response.text();
  const exported = await person.post("/api/jobs", { kind: "export", analysisId });
  await jobEnd(person, exported.body.jobId);
  await person.upload(CHAT, `${canaries.file}.txt`);
  const { db } = await import("@/db/client");
  await db().execute(sql`analyze`);
  await db().execute(sql`checkpoint`);
  return analysisId;
}

/** Every table of the database that names an analysis, with how many of its rows name this one. */
async function rowsThatName(analysisId: string): Promise<Record<string, number>> {
  const { db } = await import("@/db/client");
  const { rows } = await db().execute<{ name: string }>(sql`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'analysis_id'`);
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await db().execute<{ value: number }>(
      sql`select count(*)::int as value from ${sql.identifier(name)} where analysis_id = ${analysisId}`,
    );
    counts[name] = counted.rows[0]?.value ?? 0;
  }
  return counts;
}

describe("of a chat that was deleted", () => {
  const person = new ApiClient();
  let analysisId: string;
  let before: string[];

  beforeAll(async () => {
    analysisId = await sayAll(person);
    before = whereCanariesAre();
  });

  test("everything was there before", () => {
    for (const what of Object.keys(canaries)) {
      expect([what, before.some((place) => place.startsWith(`${what} in database`))]).toEqual([what, true]);
    }
    expect(before.some((place) => place.includes(" in blobs"))).toBe(true);
  });

  test("no row names it, and its receipt counted each table", async () => {
    const named = await rowsThatName(analysisId);
    const { body: accepted } = await person.post("/api/jobs", { kind: "delete", analysisId });
    await jobEnd(person, accepted.jobId);
    const { receipt } = (await person.get(`/api/jobs/${accepted.jobId}`)).body.job;
    expect(new Set(Object.values(await rowsThatName(analysisId)))).toEqual(new Set([0]));
    expect(new Set(Object.values(receipt.left))).toEqual(new Set([0]));
    const { messages, participants, chunks, terms, statistics, additions, jobs } = receipt;
    const own = named.threads ?? 0;
    // A table that is new and names analyses is to be counted by `countRows`.
    expect(messages + participants + chunks + terms + statistics + additions + jobs).toBe(
      Object.values(named).reduce((sum, count) => sum + count, 0) - own,
    );
    expect(receipt).toMatchObject({ threads: 1, turns: 1, files: 1, engineEvents: 2, engineRuns: 2 });
  });

  test("nothing is left in any file of the data folder after a compaction", async () => {
    await person.call("DELETE", "/api/account", { body: '{"confirmed":true}' });
    await compactNow();
    expect(whereCanariesAre()).toEqual([]);
  });
});
