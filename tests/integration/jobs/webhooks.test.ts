import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signPayload } from "@/lib/webhooks/sign-payload";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { jobEnd, personWithChat } from "./people-and-jobs";

withTestApp({ ALLOW_PRIVATE_WEBHOOKS: "true" });

interface Received {
  path: string;
  signature: string;
  body: string;
}
const received: Received[] = [];
let status = 200;
const receiver = createServer(async (request, response) => {
  const signature = String(request.headers["x-backscroll-signature"]);
  received.push({ path: request.url ?? "", signature, body: await text(request) });
  response.writeHead(status, { location: "/elsewhere" }).end();
});
let url: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
});
afterAll(() => receiver.close());

test("the end of a job is told, signed, once, and logged; nobody else sees it", async () => {
  const { person, analysisId } = await personWithChat();
  const { body: created } = await person.post("/api/webhooks", { url });
  const { id, secret } = created.webhook;
  const { body: job } = await person.post("/api/jobs", { kind: "export", analysisId });
  await jobEnd(person, job.jobId);
  await expect.poll(() => received.length).toBe(1);

  const [told] = received;
  expect(JSON.parse(told?.body ?? "")).toMatchObject({
    event: "job.completed",
    job: { id: job.jobId, kind: "export", status: "completed", analysisId },
  });
  const seconds = Number(/^t=(\d+),/.exec(told?.signature ?? "")?.[1]);
  expect(signPayload(told?.body ?? "", { secret, at: new Date(seconds * 1000) })).toBe(told?.signature);
  const log = async () => (await person.get(`/api/webhooks/${id}/deliveries`)).body.deliveries;
  await expect
    .poll(log)
    .toMatchObject([{ jobId: job.jobId, status: "delivered", attempts: 1, responseStatus: 200 }]);

  expect((await person.get("/api/webhooks")).body.webhooks).toEqual([
    { id, url, createdAt: expect.any(String) },
  ]);
  const stranger = new ApiClient();
  expect((await stranger.get("/api/webhooks")).body.webhooks).toEqual([]);
  expect((await stranger.get(`/api/webhooks/${id}/deliveries`)).status).toBe(404);
  expect((await stranger.call("DELETE", `/api/webhooks/${id}`)).status).toBe(404);
  expect((await person.call("DELETE", `/api/webhooks/${id}`)).status).toBe(204);
  expect((await person.get("/api/webhooks")).body.webhooks).toEqual([]);
});

test("a redirect is not followed, and the delivery is tried again", async () => {
  const { person, analysisId } = await personWithChat();
  const { body: created } = await person.post("/api/webhooks", { url });
  status = 302;
  received.length = 0;
  const { body: job } = await person.post("/api/jobs", { kind: "export", analysisId });
  await jobEnd(person, job.jobId);
  const log = async () =>
    (await person.get(`/api/webhooks/${created.webhook.id}/deliveries`)).body.deliveries[0];
  await expect.poll(log).toMatchObject({
    status: "pending",
    attempts: 1,
    responseStatus: 302,
    error: expect.stringContaining("redirects are not followed"),
  });
  status = 200;
  await expect.poll(log).toMatchObject({ status: "delivered", attempts: 2 });
  expect(new Set(received.map(({ path }) => path))).toEqual(new Set(["/hook"]));
});

test("five webhooks are enough, and an address that may not be called is refused", async () => {
  const person = new ApiClient();
  for (let i = 0; i < 5; i++) expect((await person.post("/api/webhooks", { url })).status).toBe(201);
  expect((await person.post("/api/webhooks", { url })).status).toBe(409);
  const other = new ApiClient();
  expect((await other.post("/api/webhooks", { url: "file:///etc/passwd" })).status).toBe(400);
  expect((await other.post("/api/webhooks", { url: "nothing" })).status).toBe(400);
});
