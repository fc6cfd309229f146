import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { ApiClient } from "./api-client";
import { withTestApp } from "./test-app";

/** Stands in for the event API of Inngest, which is away at first. */
let isAway = true;
const events: { id: string; name: string; data: { jobId: string } }[] = [];
const server = createServer(async (request, response) => {
  const sent = (await json(request)) as typeof events;
  if (isAway) return void response.writeHead(503).end();
  events.push(...sent);
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ status: 200, ids: sent.map(({ id }) => id) }));
}).listen(0, "127.0.0.1");
await once(server, "listening");
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
withTestApp({
  INNGEST_EVENT_KEY: "test",
  INNGEST_SIGNING_KEY: "signkey-test-00",
  INNGEST_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
});

const CHAT = "12/03/2024, 18:45 - Ana: the boat is called Plum\n13/03/2024, 18:46 - Ben: I will paint it\n";
const me = new ApiClient();
const jobs = async () => (await me.get("/api/jobs")).body.jobs as { id: string; status: string }[];

test("while Inngest is away jobs are accepted, cancelled and deleted; it is told of those that wait later", async () => {
  const { status, body } = await me.analyze(CHAT);
  expect([status, body.status]).toEqual([202, "pending"]);
  expect(await jobs()).toMatchObject([{ id: body.jobId, status: "pending" }]);
  const { resendUnbegunJobs } = await import("@/inngest/start-jobs");
  isAway = false;
  expect(await resendUnbegunJobs()).toBe(1);
  expect(events).toMatchObject([{ name: "backscroll/analysis.created", data: { jobId: body.jobId } }]);

  isAway = true;
  const cancelled = await me.post(`/api/jobs/${body.jobId}/cancel`);
  expect([cancelled.status, cancelled.body.status]).toEqual([200, "cancelled"]);
  const deleted = await me.call("DELETE", `/api/analyses/${body.analysisId}`);
  expect(deleted.status).toBe(200);
});
