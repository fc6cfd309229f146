import { existsSync, readdirSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout as passing } from "node:timers/promises";
import type { AppServer } from "../app-server";
import { apiRoutes } from "../integration/api-routes";
import { whatsAppChat } from "./exports";
import { expect, test } from "./test";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const NOWHERE = "5b0a7d3e-38a1-4f0e-9a58-0f6c3c0f5a11";

test("every route answers every method, and says which it has", async ({ server }) => {
  const jar = await cookieOf(server);
  const counts = { routes: 0, calls: 0, refused: 0 };
  const problems: unknown[] = [];
  for (const route of apiRoutes) {
    counts.routes += 1;
    const url = server.url + route.path.replace(/\[[^\]]+\]/g, NOWHERE);
    const { headers } = await fetch(url, { method: "OPTIONS" });
    const allowed = headers.get("allow")?.split(", ") ?? [];
    for (const method of METHODS) {
      counts.calls += 1;
      const answer = await fetch(url, {
        method,
        headers: { cookie: jar },
        signal: AbortSignal.timeout(20_000),
      });
      const isRefused = answer.status === 405;
      if (isRefused) counts.refused += 1;
      const isTold = method === "HEAD" || answer.status < 400 || (await codeIn(answer)) !== undefined;
      const isAsItSays =
        isRefused !== allowed.includes(method) && (!isRefused || answer.headers.has("allow"));
      if (answer.status >= 500 || !isTold || !isAsItSays) problems.push([method, route.path, answer.status]);
      await answer.body?.cancel().catch(() => {});
    }
  }
  console.log(`${counts.routes} routes, ${counts.calls} calls, ${counts.refused} methods refused`);
  expect(problems).toEqual([]);
});

test("an address of the API at which there is nothing says so", async ({ server }) => {
  for (const address of [
    "/api/nothing",
    "/api/analyses/x/y/z",
    "/api/..%2f..%2fetc",
    "/api/%E0%A4%A",
    "/api/jobs/%E0%A4%A/%00",
  ]) {
    for (const method of METHODS.filter((name) => name !== "HEAD")) {
      const answer = await fetch(server.url + address, { method });
      expect([method, address, answer.status, await codeIn(answer)]).toEqual([
        method,
        address,
        404,
        "not-found",
      ]);
    }
  }
});

test("what is not HTTP, too large or contradicts itself is refused, and the server goes on", async ({
  server,
}) => {
  const start = "POST /api/uploads HTTP/1.1\r\nhost: x\r\n";
  const sent: [request: string, status: RegExp][] = [
    ["nonsense\r\n\r\n", /^HTTP\/1.1 400/],
    [`GET /api/health HTTP/1.1\r\nhost: x\r\nx-much: ${"a".repeat(40_000)}\r\n\r\n`, /^HTTP\/1.1 431/],
    [`GET /api/health?${"a".repeat(40_000)} HTTP/1.1\r\nhost: x\r\n\r\n`, /^HTTP\/1.1 431/],
    [`${start}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`, /^HTTP\/1.1 400/],
    ["TRACE /api/health HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", /^HTTP\/1.1 204/],
    ["GET /analyses/%E0%A4%A HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n", /^HTTP\/1.1 (?:200|404)/],
    [`${start}content-length: -1\r\n\r\n`, /^HTTP\/1.1 400/],
    [`${start}content-length: ${2 ** 41}\r\n\r\n`, /^HTTP\/1.1 413[\s\S]+"upload-too-large"/],
  ];
  for (const [request, status] of sent) expect(await rawAnswer(server, request)).toMatch(status);
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
});

test("an upload that comes slowly is taken, and one that is cut leaves nothing", async ({ server }) => {
  const chat = Buffer.from(whatsAppChat(40));
  const slowly = new ReadableStream<Uint8Array>({
    async start(controller) {
      for (let at = 0; at < chat.length; at += 500) {
        controller.enqueue(chat.subarray(at, at + 500));
        await passing(20);
      }
      controller.close();
    },
  });
  const taken = await fetch(`${server.url}/api/uploads?name=slow.txt`, {
    method: "POST",
    body: slowly,
    ...{ duplex: "half" },
  });
  expect(taken.status).toBe(201);
  const before = filesOf(server);

  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(`POST /api/uploads?name=cut.txt HTTP/1.1\r\nhost: x\r\ncontent-length: 500000\r\n\r\n`);
  socket.write(chat);
  if (existsSync(folderOf(server))) {
    await expect.poll(() => filesOf(server).some((name) => name.endsWith(".part"))).toBe(true);
  }
  socket.destroy();
  await expect.poll(() => filesOf(server)).toEqual(before);
});

async function cookieOf(server: AppServer): Promise<string> {
  const { headers } = await fetch(`${server.url}/api/analyses`);
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

async function codeIn(answer: Response): Promise<string | undefined> {
  const body = await answer.json().catch(() => undefined);
  return body?.error?.code;
}

/** What comes back for the bytes of a request, up to the end of the connection or of what is sent at once. */
function rawAnswer(server: AppServer, request: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(request));
    let answer = "";
    socket.on("data", (bytes) => {
      answer += bytes;
      if (answer.includes("}}") || /^HTTP\/1.1 4(?:00|31)/.test(answer)) socket.destroy();
    });
    socket.on("error", () => {}).on("close", () => resolve(answer));
  });
}

function folderOf(server: AppServer): string {
  return path.join(server.dataDir, "blobs");
}

function filesOf(server: AppServer): string[] {
  return existsSync(folderOf(server)) ? readdirSync(folderOf(server)).toSorted() : [];
}
