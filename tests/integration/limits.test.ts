import { describe, expect, test } from "vitest";
import { limits } from "@/lib/limits/limits";
import { ApiClient } from "./api-client";
import { withTestApp } from "./test-app";

withTestApp({ RATE_LIMITS: "true", METRICS_TOKEN: "a token of tests" });

const NOWHERE = "00000000-0000-4000-8000-000000000000";
const from = (address: string) => ({ headers: { "x-backscroll-peer": address } });

async function ask(client: ApiClient, times: number, address?: string): Promise<number[]> {
  const init = { body: JSON.stringify({ question: "who?" }), ...(address ? from(address) : {}) };
  const statuses: number[] = [];
  for (let i = 0; i < times; i++) {
    statuses.push((await client.call("POST", `/api/analyses/${NOWHERE}/chat`, init)).status);
  }
  return statuses;
}

describe("asking", () => {
  test("is held to a limit of the user, who is told when to come back, and nobody else is", async () => {
    const eager = new ApiClient();
    const statuses = await ask(eager, limits.ask.user.times + 1);
    expect(statuses.slice(0, -1).every((status) => status === 404)).toBe(true);
    const refused = await eager.post(`/api/analyses/${NOWHERE}/chat`, { question: "who?" });
    expect([refused.status, refused.body.error.code]).toEqual([429, "too-many-requests"]);
    expect(Number(refused.response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await ask(new ApiClient(), 1)).toEqual([404]);
  });
});

describe("a first visit", () => {
  test("is held to a limit of the address, but not for who has a cookie", async () => {
    const known = new ApiClient();
    await known.call("GET", "/api/analyses", from("203.0.113.7"));
    let refusals = 0;
    for (let i = 0; i < limits.visit.address.times; i++) {
      const { status } = await new ApiClient().call("GET", "/api/analyses", from("203.0.113.7"));
      if (status === 429) refusals += 1;
    }
    expect(refusals).toBe(1);
    expect((await known.call("GET", "/api/analyses", from("203.0.113.7"))).status).toBe(200);
    expect((await new ApiClient().call("GET", "/api/analyses", from("203.0.113.8"))).status).toBe(200);
  });
});

test("guessing the token of the operator is held to a limit of the address", async () => {
  const guess = { body: JSON.stringify({ token: "a guess" }), ...from("203.0.113.9") };
  const statuses: number[] = [];
  for (let i = 0; i <= limits.signIn.address.times; i++) {
    statuses.push((await new ApiClient().call("POST", "/api/operations/session", guess)).status);
  }
  expect([statuses[0], statuses.at(-1)]).toEqual([401, 429]);
});

describe("an account", () => {
  const sign = (what: "in" | "up", email: string, address: string) =>
    new ApiClient().call("POST", `/api/account/sign-${what}`, {
      body: JSON.stringify({ email, password: "a guess of a password" }),
      ...from(address),
    });

  test("is not guessed at from many addresses", async () => {
    const statuses: number[] = [];
    for (let i = 0; i <= limits.signIn.user.times; i++) {
      statuses.push((await sign("in", "ana@example.org", `203.0.113.${100 + i}`)).status);
    }
    expect([statuses[0], statuses.at(-1)]).toEqual([401, 429]);
    expect((await sign("in", "ben@example.org", "203.0.113.100")).status).toBe(401);
  });

  test("is not made in numbers from one address", async () => {
    const statuses: number[] = [];
    for (let i = 0; i <= limits.signUp.address.times; i++) {
      statuses.push((await sign("up", `ana${i}@example.org`, "203.0.113.30")).status);
    }
    expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
  });
});

test("no address and no id of a user is kept with the counts", async () => {
  const { db } = await import("@/db/client");
  const { rateLimits } = await import("@/db/schema/rate-limits");
  const keys = (await db().select().from(rateLimits)).map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(2);
  for (const key of keys) expect(key).toMatch(/^(ask|visit|signIn|signUp):(user|address):[\w-]{22}$/);
});
