import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "@/db/client";
import { sessions } from "@/db/schema/auth";
import { withUser } from "@/lib/http/with-user";

const dataDir = mkdtempSync(path.join(tmpdir(), "backscroll-sessions-"));
process.env.DATA_DIR = dataDir;

beforeAll(async () => {
  await openDatabase();
});
afterAll(async () => {
  await (await openDatabase()).close();
  rmSync(dataDir, { recursive: true, force: true });
});

const whoAmI = withUser(async ({ user }) => Response.json(user));
const call = (headers: Record<string, string> = {}) =>
  whoAmI(new Request("http://localhost:3000/api/test", { headers }), { params: Promise.resolve({}) });
const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

test("a first call gets an anonymous user and a cookie of its own", async () => {
  const first = await call();
  expect(await first.json()).toMatchObject({ isAnonymous: true });
  for (const cookie of first.headers.getSetCookie()) {
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/i);
    expect(cookie).not.toMatch(/secure/i);
  }
});

test("the cookie brings the same user back", async () => {
  const first = await call();
  const again = await call({ cookie: cookiesOf(first) });
  expect(await again.json()).toEqual(await first.json());
});

test("two first calls are two users", async () => {
  const [one, two] = await Promise.all([call(), call()]);
  expect((await one.json()).id).not.toBe((await two.json()).id);
});

test("a forged cookie is a stranger", async () => {
  const first = await call();
  const forged = cookiesOf(first).replace(/session_token=[^.]+/, "session_token=forged");
  const { id } = await (await call({ cookie: forged.replace(/[^;]*session_data[^;]*/, "") })).json();
  expect(id).not.toBe((await first.json()).id);
});

test("a session that has run out is a stranger", async () => {
  const first = await call();
  const { id } = await first.json();
  const { database } = await openDatabase();
  await database
    .update(sessions)
    .set({ expiresAt: new Date(0) })
    .where(eq(sessions.userId, id));
  const token = cookiesOf(first).replace(/[^;]*session_data[^;]*;? ?/, "");
  expect((await (await call({ cookie: token })).json()).id).not.toBe(id);
});

test("the key that signs cookies is readable by this user only", () => {
  expect(statSync(path.join(dataDir, "auth-secret")).mode & 0o777).toBe(0o600);
});

test("an unexpected error says so without telling what it was", async () => {
  const failing = withUser(async () => {
    throw new Error("the secret text of a message");
  });
  const response = await failing(new Request("http://localhost:3000/api/test"), {
    params: Promise.resolve({}),
  });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("secret");
});
