import { beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "./api-client";
import { type ApiRoute, apiRoutes, methodsOf } from "./api-routes";
import { jobEnd } from "./jobs/people-and-jobs";
import { readZip } from "./read-zip";
import { withTestApp } from "./test-app";

withTestApp({ METRICS_TOKEN: "a token of tests", ALLOW_PRIVATE_WEBHOOKS: "true" });

const CHAT = "12/03/2024, 18:45 - Ana: the secret is plum\n13/03/2024, 18:46 - Ben: I keep it\n";
const owner = new ApiClient();
const stranger = new ApiClient();

/** Everything of the owner that has an id. */
const ids = {
  analysis: "",
  upload: "",
  indexJob: "",
  exportJob: "",
  webhook: "",
  thread: "",
  turn: "",
  session: "",
};

beforeAll(async () => {
  const accepted = await owner.analyze(CHAT);
  ids.analysis = accepted.body.analysisId;
  ids.indexJob = accepted.body.jobId;
  await owner.follow(ids.analysis);
  ids.upload = await owner.upload(CHAT);
  const exported = await owner.post("/api/jobs", { kind: "export", analysisId: ids.analysis });
  ids.exportJob = exported.body.jobId;
  await jobEnd(owner, ids.exportJob);
  ids.webhook = (await owner.post("/api/webhooks", { url: "http://127.0.0.1:9/" })).body.webhook.id;
  await (await owner.post(`/api/analyses/${ids.analysis}/chat`, { question: "plum?" })).response.text();
  const { thread } = (await owner.get(`/api/analyses/${ids.analysis}/threads/latest`)).body;
  ids.thread = thread.id;
  ids.turn = thread.turns[0].id;
  ids.session = (await owner.get("/api/account/sessions")).body.sessions[0].id;
});

/** What a change has to say to be understood; a route that is not here takes no body. */
const bodies: Record<string, unknown> = {
  "PATCH /api/analyses/[id]": { title: "mine now" },
  "POST /api/analyses/[id]/chat": { question: "what is the secret?" },
  "POST /api/analyses/[id]/people/merge": { from: 0, into: 1 },
  "POST /api/analyses/[id]/people/unmerge": { idx: 0 },
  "PUT /api/turns/[id]/feedback": { feedback: "down" },
};

const queries: Record<string, string> = { "/api/analyses/[id]/year": "?year=2024" };

describe("a route with an id in its path", () => {
  test.each(apiRoutes.filter((route) => route.path.includes("[id]")))("$path", async (route: ApiRoute) => {
    const before = await whatThereIs();
    const tried: string[] = [];
    for (const method of await methodsOf(route)) {
      for (const [what, id] of Object.entries(ids)) {
        const body = bodies[`${method} ${route.path}`];
        const answer = await stranger.call(
          method,
          route.path.replace("[id]", id) + (queries[route.path] ?? ""),
          {
            ...(body ? { body: JSON.stringify(body) } : {}),
          },
        );
        tried.push(`${method} ${what}: ${answer.status} ${answer.body?.error?.code}`);
      }
    }
    expect(tried.length).toBeGreaterThanOrEqual(Object.keys(ids).length);
    expect(tried.filter((line) => !line.endsWith(": 404 not-found"))).toEqual([]);
    expect(await whatThereIs()).toEqual(before);
  });
});

/** How each route without an id in its path keeps the owner's things to the owner. */
const others: Record<string, () => Promise<unknown>> = {
  "/api/account": async () => {
    expect((await stranger.get("/api/account")).body).toMatchObject({ who: "guest", email: null });
    expect((await stranger.call("DELETE", "/api/account", { body: "{}" })).status).toBe(400);
  },
  "/api/account/sign-up": async () => {
    const credentials = { email: "stranger@example.org", password: "a long enough password" };
    expect((await new ApiClient().post("/api/account/sign-up", credentials)).status).toBe(200);
  },
  "/api/account/sign-in": async () => {
    const credentials = { email: "stranger@example.org", password: ids.session };
    expect((await stranger.post("/api/account/sign-in", credentials)).status).toBe(401);
  },
  "/api/account/sign-in/[provider]": async () => {
    expect((await stranger.post("/api/account/sign-in/github")).status).toBe(404);
    expect((await stranger.call("DELETE", "/api/account/sign-in/github")).status).toBe(404);
  },
  "/api/auth/callback/[provider]": async () => {
    expect((await stranger.get("/api/auth/callback/github?code=1&state=1")).status).toBe(404);
  },
  "/api/account/sign-out": async () => {
    expect((await new ApiClient().post("/api/account/sign-out")).status).toBe(200);
  },
  "/api/account/sessions": async () => {
    const { body } = await stranger.get("/api/account/sessions");
    expect(JSON.stringify(body)).not.toContain(ids.session);
    await stranger.call("DELETE", "/api/account/sessions");
  },
  "/api/account/password": async () => {
    const { status } = await stranger.post("/api/account/password", { next: "a long enough password" });
    expect(status).toBe(401);
  },
  "/api/account/export": async () => {
    const { response } = await stranger.get("/api/account/export");
    const archive = JSON.stringify([...(await readZip(response))]);
    for (const id of Object.values(ids)) expect(archive).not.toContain(id);
  },
  "/api/analyses": async () => expect((await stranger.get("/api/analyses")).body.analyses).toEqual([]),
  "/api/analyze": async () => {
    for (const request of [
      { upload: ids.upload },
      { upload: ids.upload, addTo: ids.analysis },
      { sample: true, addTo: ids.analysis },
    ]) {
      expect((await stranger.post("/api/analyze", request)).status).toBe(404);
    }
  },
  "/api/jobs": async () => {
    for (const query of ["", `?analysis=${ids.analysis}`]) {
      expect((await stranger.get(`/api/jobs${query}`)).body.jobs).toEqual([]);
    }
    for (const kind of ["reindex", "delete", "export"]) {
      const { status } = await stranger.post("/api/jobs", { kind, analysisId: ids.analysis });
      expect([kind, status]).toEqual([kind, 404]);
    }
  },
  "/api/jobs/figures": async () => {
    const { body } = await stranger.get("/api/jobs/figures");
    expect(JSON.stringify(body)).not.toMatch(/[1-9]/);
  },
  "/api/jobs/stream": async () => {
    const { response } = await stranger.call("GET", "/api/jobs/stream", {
      headers: { "last-event-id": "0" },
    });
    const reader = response.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    for (const id of Object.values(ids)) expect(first).not.toContain(id);
  },
  "/api/webhooks": async () => expect((await stranger.get("/api/webhooks")).body.webhooks).toEqual([]),
  "/api/uploads": async () => expect(await stranger.upload(CHAT)).not.toBe(ids.upload),
  "/api/uploads/grants": async () => {
    const { body } = await stranger.post("/api/uploads/grants", { name: "a.txt", sizeBytes: 1 });
    expect(body).toEqual({ to: "server" });
  },
  "/api/uploads/claims": async () => {
    expect((await stranger.post("/api/uploads/claims", { ticket: ids.upload })).status).toBe(404);
  },
  "/api/uploads/arrivals": async () => {
    const arrival = { type: "blob.upload-completed", payload: { blob: {}, tokenPayload: ids.upload } };
    expect((await stranger.post("/api/uploads/arrivals", arrival)).status).toBe(404);
  },
  "/api/chat": async () => {
    const asked = { question: "what is the secret?" };
    const others = await stranger.post("/api/chat", { ...asked, analysisIds: [ids.analysis] });
    expect(others.status).toBe(404);
    const all = await stranger.post("/api/chat", asked);
    expect(await all.response.text().catch(() => "")).not.toContain("plum");
    expect((await stranger.post("/api/chat", { ...asked, threadId: ids.thread })).status).toBeGreaterThan(
      399,
    );
  },
  "/api/operations": async () => expect((await stranger.get("/api/operations")).status).toBe(401),
  "/api/operations/session": async () => {
    expect((await stranger.post("/api/operations/session", { token: "a guess" })).status).toBe(401);
    expect((await stranger.get("/api/operations")).status).toBe(401);
  },
  "/api/threads": async () => expect((await stranger.get("/api/threads")).body.threads).toEqual([]),
  "/api/threads/latest": async () => {
    expect((await stranger.get("/api/threads/latest")).body.thread).toBeNull();
  },
  "/api/health": async () => {
    const { body } = await stranger.get("/api/health");
    for (const id of Object.values(ids)) expect(JSON.stringify(body)).not.toContain(id);
  },
  "/api/metrics": async () => expect((await stranger.get("/api/metrics")).status).toBe(401),
  "/api/inngest": async () => {
    for (const method of ["GET", "PUT", "POST"]) {
      expect((await stranger.call(method, "/api/inngest")).status).toBe(401);
    }
  },
};

describe("a route without", () => {
  test("is told here how it keeps things apart", () => {
    const without = apiRoutes.map(({ path }) => path).filter((path) => !path.includes("[id]"));
    expect(Object.keys(others).toSorted()).toEqual(without.toSorted());
  });

  test.each(Object.keys(others))("%s", async (path) => {
    const before = await whatThereIs();
    await others[path]?.();
    expect(await whatThereIs()).toEqual(before);
  });
});

test("a thread of one chat is not gone on with in another", async () => {
  const mine = await stranger.analyze(CHAT);
  await stranger.follow(mine.body.analysisId);
  const question = { question: "plum?", threadId: ids.thread };
  expect((await stranger.post(`/api/analyses/${mine.body.analysisId}/chat`, question)).status).toBe(404);
});

/** What the owner has. */
async function whatThereIs(): Promise<unknown> {
  const paths = [
    "/api/analyses",
    `/api/analyses/${ids.analysis}`,
    `/api/analyses/${ids.analysis}/people`,
    `/api/analyses/${ids.analysis}/threads/latest`,
    "/api/jobs",
    "/api/webhooks",
    "/api/account/sessions",
    `/api/uploads/${ids.upload}/survey`,
  ];
  return Promise.all(paths.map(async (path) => (await owner.get(path)).body));
}
