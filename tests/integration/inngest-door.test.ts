import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { NextRequest } from "next/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signedRequest } from "@/inngest/embedded/sign-request";
import { setSettings } from "./settings";

const KEY = "5a".repeat(32);
const registered: string[] = [];

/** Stands in for a self-hosted Inngest that is told of functions. */
const inngest = createServer((request, response) => {
  let body = "";
  request.on("data", (text) => {
    body += text;
  });
  request.on("end", () => {
    registered.push(JSON.parse(body).url);
    response.setHeader("content-type", "application/json").end('{"ok":true,"modified":true}');
  });
});

beforeAll(async () => {
  inngest.listen(0, "127.0.0.1");
  await once(inngest, "listening");
  setSettings({
    INNGEST_BASE_URL: `http://127.0.0.1:${(inngest.address() as AddressInfo).port}`,
    INNGEST_EVENT_KEY: "5a5a",
    INNGEST_SIGNING_KEY: KEY,
  });
});
afterAll(() => {
  inngest.close();
});

async function register(request: Request) {
  const { PUT } = await import("@/app/api/inngest/route");
  return PUT(new NextRequest(request), {});
}

const url = new URL("http://app.test/api/inngest");

test.each<[name: string, request: () => Request]>([
  ["without a signature", () => new Request(url, { method: "PUT", headers: { host: "elsewhere.test" } })],
  ["with another key", () => signedRequest(url, "PUT", { url: url.href }, "00".repeat(32))],
])("who asks %s cannot have the functions called elsewhere", async (_, request) => {
  const answer = await register(request());
  expect(answer.status).toBe(401);
  expect((await answer.json()).error.code).toBe("not-signed-in");
  expect(registered).toEqual([]);
});

test("Inngest itself is told where the functions are", async () => {
  const answer = await register(signedRequest(url, "PUT", { url: url.href }, KEY));
  expect(answer.status).toBe(200);
  expect(registered).toEqual([url.href]);
});
