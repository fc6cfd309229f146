import { expect, test, vi } from "vitest";
import { withTestApp } from "../test-app";
import { personWithChat } from "./people-and-jobs";

vi.mock("@/db/queries/jobs", async (original) => {
  const queries = await original<typeof import("@/db/queries/jobs")>();
  return {
    ...queries,
    // As they were a moment before they ended.
    listJobsOfAnalysis: async (...given: Parameters<typeof queries.listJobsOfAnalysis>) =>
      (await queries.listJobsOfAnalysis(...given)).map((job) => ({ ...job, status: "running" as const })),
  };
});

withTestApp();

test("an analysis is deleted although its job ends just then", async () => {
  const { person, analysisId } = await personWithChat();
  const { removeAnalysis } = await import("@/lib/analyses/remove-analysis");
  const { db } = await import("@/db/client");
  const { body } = await person.get("/api/analyses");
  expect(body.analyses.map(({ id }: { id: string }) => id)).toContain(analysisId);
  const { rows } = await db().execute<{ owner: string }>(
    `select owner_id as owner from analyses where id = '${analysisId}'`,
  );
  const owned = { ownerId: rows[0]?.owner ?? "", analysisId };
  await expect(removeAnalysis(db(), owned)).resolves.toMatchObject({ stoppedJobs: [] });
  expect((await person.get(`/api/analyses/${analysisId}/status`)).status).toBe(404);
});
