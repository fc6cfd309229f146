import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { JobKind } from "@/db/schema/jobs";
import type { Operations } from "@/lib/operations/operations.schema";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { personWithChat } from "./people-and-jobs";

const TOKEN = "a token of the operator";
withTestApp({ METRICS_TOKEN: TOKEN });

let analysisId: string;
beforeAll(async () => {
  ({ analysisId } = await personWithChat());
});

interface Told {
  kind?: JobKind;
  status: "pending" | "running" | "completed" | "failed";
  minutesAgo?: number;
  seconds?: number;
}

/** Jobs as they would stand had they ended, or last given a sign of life, so long ago. */
async function insertJobs(amount: number, { kind = "export", status, minutesAgo = 1, seconds = 1 }: Told) {
  const { db } = await import("@/db/client");
  const at = sql`now() - ${minutesAgo} * interval '1 minute'`;
  const hasEnded = status === "completed" || status === "failed";
  for (const id of Array.from({ length: amount }, () => randomUUID())) {
    await db().execute(sql`
      insert into jobs (id, owner_id, analysis_id, kind, status, admitted_at, started_at, heartbeat_at, finished_at)
      select ${id}, owner_id, id, ${kind}, ${status}, ${status === "pending" ? null : sql`now()`},
        ${at} - ${seconds} * interval '1 second', ${at}, ${hasEnded ? at : null}
      from analyses where id = ${analysisId}`);
    if (hasEnded) {
      await db().execute(
        sql`insert into job_events (job_id, at, type, message) values (${id}, ${at}, ${status}, 'It ended.')`,
      );
    }
  }
}

async function read(): Promise<Operations> {
  const { status, body } = await new ApiClient().call("GET", "/api/operations", {
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  expect(status).toBe(200);
  return body;
}

const rules = ({ alerts }: Operations) => alerts.map(({ rule }) => rule);

test("the operator's figures are for who has the token, or the cookie it was exchanged for", async () => {
  const operator = new ApiClient();
  expect((await operator.get("/api/operations")).status).toBe(401);
  const wrong = await operator.post("/api/operations/session", { token: "another token" });
  expect([wrong.status, wrong.body.error.code]).toEqual([401, "not-signed-in"]);
  expect(wrong.response.headers.has("set-cookie")).toBe(false);

  const right = await operator.post("/api/operations/session", { token: TOKEN });
  const [cookie = ""] = right.response.headers.getSetCookie();
  expect(cookie).toMatch(
    /^backscroll_operator=\d+\.[0-9a-f]{64}; Path=\/api\/operations; HttpOnly; SameSite=Strict/,
  );
  expect(cookie).not.toContain(TOKEN);
  expect((await operator.get("/api/operations")).status).toBe(200);
  expect((await operator.call("DELETE", "/api/operations/session")).status).toBe(200);
});

test("a cookie that has run out, or that somebody wrote, opens nothing", async () => {
  const { operatorCookie } = await import("@/lib/operations/operator-session");
  const day = 24 * 3_600_000;
  const cookieOf = (token: string, now: number) =>
    operatorCookie(token, { now, isSecure: true }).split(";")[0] ?? "";
  const ask = async (cookie: string) =>
    (await new ApiClient().call("GET", "/api/operations", { headers: { cookie } })).status;
  const valid = cookieOf(TOKEN, Date.now());
  expect(await ask(valid)).toBe(200);
  expect(await ask(cookieOf(TOKEN, Date.now() - day))).toBe(401);
  expect(await ask(cookieOf("another token", Date.now()))).toBe(401);
  expect(await ask(valid.replace(/=\d+/, `=${Math.floor((Date.now() + day) / 1000)}`))).toBe(401);
});

test("each rule fires when its figure is above the limit, and not before", async () => {
  expect(rules(await read())).toEqual([]);

  // One indexing has completed in the meantime: one of ten is not more than ten percent.
  await insertJobs(8, { status: "completed" });
  await insertJobs(1, { status: "failed" });
  expect(await read()).toMatchObject({ failed: 1, completed: 9, failureShare: 0.1, alerts: [] });
  await insertJobs(1, { status: "failed" });
  expect(rules(await read())).toEqual(["ManyJobsFail"]);

  await insertJobs(50, { status: "pending" });
  expect(await read()).toMatchObject({ queueDepth: 50 });
  expect(rules(await read())).not.toContain("JobsWaitInLine");
  await insertJobs(1, { status: "pending" });
  expect(rules(await read())).toContain("JobsWaitInLine");

  await insertJobs(3, { kind: "reindex", status: "completed", minutesAgo: 24 * 60, seconds: 10 });
  await insertJobs(1, { kind: "reindex", status: "completed", seconds: 20 });
  const usual = await read();
  expect(usual.kinds.find(({ kind }) => kind === "reindex")).toMatchObject({
    p95Ms: 20_000,
    usualP95Ms: 10_000,
  });
  expect(rules(usual)).not.toContain("JobsAreSlow");
  await insertJobs(30, { kind: "reindex", status: "completed", seconds: 25 });
  expect((await read()).alerts).toContainEqual(
    expect.objectContaining({
      rule: "JobsAreSlow",
      message: "Jobs of kind reindex took 2.5 times as long in the last hour as in the week before.",
    }),
  );

  await insertJobs(5, { status: "running", minutesAgo: 11 });
  expect(rules(await read())).not.toContain("JobsAreStuck");
  await insertJobs(1, { status: "running", minutesAgo: 30 });
  const stuck = await read();
  expect(rules(stuck)).toEqual(["JobsWaitInLine", "JobsAreSlow", "JobsAreStuck"]);
  expect(stuck.stuckCount).toBe(6);
  const since = stuck.stuck.map((job) => job.since);
  expect(since).toEqual(since.toSorted());
});

test("nothing of anybody is told", async () => {
  const { db } = await import("@/db/client");
  const { rows } = await db().execute<{ owner_id: string; title: string }>(
    sql`select owner_id, title from analyses where id = ${analysisId}`,
  );
  const text = JSON.stringify(await read());
  for (const secret of [analysisId, rows[0]?.owner_id ?? "", rows[0]?.title ?? ""]) {
    expect(secret).not.toBe("");
    expect(text).not.toContain(secret);
  }
});
