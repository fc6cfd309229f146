import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../free-port";
import { type PgliteServer, startPgliteServer } from "../neon/pglite-server";
import { ApiClient } from "./api-client";
import { withTestApp } from "./test-app";

/** The way to the database, which can be cut and mended. */
class Way {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();

  constructor(
    readonly port: number,
    private readonly target: number,
  ) {}

  async open(): Promise<void> {
    this.server = createServer((socket) => {
      const onward = connect(this.target, "127.0.0.1");
      for (const end of [socket, onward]) {
        this.sockets.add(end);
        end.on("error", () => {}).on("close", () => this.sockets.delete(end));
      }
      socket.pipe(onward).pipe(socket);
    }).listen(this.port, "127.0.0.1");
    await once(this.server, "listening");
  }

  cut(): void {
    this.server?.close();
    for (const socket of this.sockets) socket.destroy();
  }
}

const postgres: PgliteServer = await startPgliteServer("memory://");
const way = new Way(await freePort(), postgres.port);
await way.open();
// Hooks run last first: the app ends before its database.
afterAll(async () => {
  way.cut();
  await postgres.close();
});
withTestApp({ DATABASE_URL: `postgres://postgres:postgres@127.0.0.1:${way.port}/postgres` });

const chat = Array.from(
  { length: 400 },
  (_, i) => `12/03/2024, 18:${String(i % 60).padStart(2, "0")} - ${i % 2 ? "Ana" : "Ben"}: message ${i}`,
).join("\n");
const person = new ApiClient();
let ready: string;

beforeAll(async () => {
  ready = await analyse();
});

async function analyse(): Promise<string> {
  const { body } = await person.analyze(chat);
  expect((await person.follow(body.analysisId)).at(-1)?.status).toBe("ready");
  return body.analysisId;
}

test("while the database is gone every request says so, and a job goes on once it is back", async () => {
  const { body } = await person.analyze(chat);
  way.cut();
  for (const path of ["/api/analyses", `/api/analyses/${ready}`, "/api/jobs"]) {
    const answer = await person.get(path);
    expect([path, answer.status, answer.body.error.code]).toEqual([path, 503, "database-unavailable"]);
    expect(answer.response.headers.get("retry-after")).toBe("5");
  }
  const asked = await person.post(`/api/analyses/${ready}/chat`, { question: "Who wrote most?" });
  expect([asked.status, asked.body.error.code]).toEqual([503, "database-unavailable"]);
  expect((await person.get("/api/health")).body).toMatchObject({ status: "degraded", database: "down" });

  await way.open();
  await expect.poll(async () => (await person.get("/api/health")).status).toBe(200);
  await expect
    .poll(async () => (await person.get(`/api/analyses/${body.analysisId}/status`)).body)
    .toMatchObject({ status: "ready", counts: { messages: 400 } });
  await analyse();
});
