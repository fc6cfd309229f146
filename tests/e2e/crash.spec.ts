import type { APIRequestContext } from "@playwright/test";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";
import { type AppServer, startAppServer } from "../app-server";
import { expect, test } from "./test";

const MESSAGES = 6_000;

/** Long enough to be caught in the middle several times. */
const chat = Array.from({ length: MESSAGES }, (_, i) => {
  const at = new Date(Date.UTC(2023, 0, 1, 8) + i * 11 * 60_000).toISOString();
  const [year, month, day] = at.slice(0, 10).split("-");
  const author = ["Noor", "Filip", "Greta"][i % 3];
  return `${day}/${month}/${year}, ${at.slice(11, 16)} - ${author}: number ${i}, we talked about ${topic(i)} and ${topic(i * 7)}`;
}).join("\n");

function topic(i: number): string {
  const topics = [
    "the ferry",
    "grandmother's recipe",
    "a broken lamp",
    "the school play",
    "rent",
    "the marathon",
  ];
  return topics[i % topics.length] ?? "";
}

/** The moments of one run at which the server is killed. */
const moments: [name: string, isNow: (progress: AnalysisProgress) => boolean][] = [
  ["as soon as it is accepted", () => true],
  ["while messages are read", ({ counts }) => counts.messages > 1_000],
  ["while passages are planned or first embedded", ({ counts }) => counts.chunks > 0],
  ["at a third of the embeddings", ({ counts }) => counts.embedded > counts.chunks / 3],
  ["near the end", ({ counts }) => counts.chunks > 0 && counts.embedded > counts.chunks * 0.8],
];

test("an analysis survives five kills of the server and loses and repeats nothing", async ({
  page,
  playwright,
}) => {
  const server = await startAppServer();
  const request = await playwright.request.newContext({ baseURL: server.url });
  const accepted = await request.post("/api/analyze", {
    multipart: { file: { name: "chat.txt", mimeType: "text/plain", buffer: Buffer.from(chat) } },
  });
  expect(accepted.status()).toBe(202);
  const { analysisId } = await accepted.json();

  let reached = 0;
  for (const [name, isNow] of moments) {
    await test.step(`killed ${name}`, async () => {
      const { progress, status } = await waitFor(request, analysisId, (now) => isNow(now) || isOver(now));
      expect(isOver({ status })).toBe(false);
      expect(progress).toBeGreaterThanOrEqual(reached);
      reached = progress;
      await server.restart();
    });
  }
  const end = await waitFor(request, analysisId, isOver);
  expect(end).toMatchObject({ status: "ready", counts: { messages: MESSAGES } });

  await page.context().addCookies((await request.storageState()).cookies);
  await page.goto(`${server.url}/analyses/${analysisId}`);
  await expect(page.getByTestId("overview")).toBeVisible();
  await expect(page.getByTestId("indexing-banner")).toHaveCount(0);

  await page.close();
  await request.dispose();
  await server.kill();
  expect(await countStored(server)).toEqual({
    messages: MESSAGES,
    distinctMessages: MESSAGES,
    chunks: end.counts.chunks,
    distinctChunks: end.counts.chunks,
    chunksWithoutEmbedding: 0,
    uncoveredMessages: 0,
  });
  await server.close();
});

const isOver = ({ status }: Pick<AnalysisProgress, "status">) => !["pending", "processing"].includes(status);

async function waitFor(
  request: APIRequestContext,
  analysisId: string,
  isReached: (progress: AnalysisProgress) => boolean,
): Promise<AnalysisProgress> {
  let progress: AnalysisProgress | undefined;
  await expect
    .poll(
      async () => {
        progress = await (await request.get(`/api/analyses/${analysisId}/status`)).json();
        return progress !== undefined && isReached(progress);
      },
      { timeout: 200_000, intervals: [20] },
    )
    .toBe(true);
  if (!progress) throw new Error("No status was answered.");
  return progress;
}

/** What the database itself holds, read once the server is gone. */
async function countStored(server: AppServer): Promise<unknown> {
  const [row] = await server.query(`
    select (select count(*)::int from messages) as "messages",
      (select count(distinct text)::int from messages) as "distinctMessages",
      (select count(*)::int from chunks) as "chunks",
      (select count(distinct (first_message, last_message, text))::int from chunks) as "distinctChunks",
      (select count(*)::int from chunks where embedding is null) as "chunksWithoutEmbedding",
      (select count(*)::int from messages m where not exists (
        select 1 from chunks c where m.seq between c.first_message and c.last_message)) as "uncoveredMessages"`);
  return row;
}
