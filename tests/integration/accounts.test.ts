import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "./api-client";
import { readZip } from "./read-zip";
import { withTestApp } from "./test-app";

withTestApp();

const CHAT = "12/03/2024, 18:45 - Ana: the secret is plum\n13/03/2024, 18:46 - Ben: I keep it\n";
const PASSWORD = "correct horse battery";

const ana = { email: "ana@example.org", password: PASSWORD };
const ben = { email: "ben@example.org", password: "another long password" };

async function guestWithChat(): Promise<{ guest: ApiClient; analysisId: string }> {
  const guest = new ApiClient();
  const { body } = await guest.analyze(CHAT);
  await guest.follow(body.analysisId);
  return { guest, analysisId: body.analysisId };
}

const chatsOf = async (person: ApiClient): Promise<string[]> =>
  (await person.get("/api/analyses")).body.analyses.map(({ id }: { id: string }) => id);

async function signedIn(credentials: { email: string; password: string }): Promise<ApiClient> {
  const person = new ApiClient();
  expect((await person.post("/api/account/sign-in", credentials)).status).toBe(200);
  return person;
}

/** Every column that names the user a row belongs to, by the database's own account. */
async function ownersOfRows(): Promise<Record<string, string[]>> {
  const { db } = await import("@/db/client");
  const { rows } = await db().execute<{ table: string; column: string }>(sql`
    select k.table_name as "table", k.column_name as "column"
    from information_schema.table_constraints c
    join information_schema.key_column_usage k using (constraint_schema, constraint_name)
    join information_schema.constraint_column_usage u using (constraint_schema, constraint_name)
    where c.constraint_type = 'FOREIGN KEY' and u.table_name = 'users'`);
  const owners: Record<string, string[]> = {};
  for (const { table, column } of rows) {
    const found = await db().execute<{ owner: string }>(
      sql`select distinct ${sql.identifier(column)} as owner from ${sql.identifier(table)}`,
    );
    owners[table] = found.rows.map(({ owner }) => owner);
  }
  return owners;
}

async function userId(email: string): Promise<string> {
  const { db } = await import("@/db/client");
  const { rows } = await db().execute<{ id: string }>(sql`select id from users where email = ${email}`);
  return rows[0]?.id ?? "";
}

describe("a guest", () => {
  test("is told what they are, and asking is no first visit", async () => {
    const nobody = new ApiClient();
    expect((await nobody.get("/api/account")).body).toMatchObject({ who: "nobody", canSignUp: true });
    const { response } = await nobody.get("/api/account");
    expect(response.headers.getSetCookie()).toEqual([]);
    await nobody.get("/api/analyses");
    expect((await nobody.get("/api/account")).body).toMatchObject({ who: "guest", email: null });
  });

  test("keeps everything when they sign up, and nothing of anybody else comes with it", async () => {
    const { guest, analysisId } = await guestWithChat();
    const other = await guestWithChat();
    await guest.upload(CHAT);
    await guest.post("/api/webhooks", { url: "https://example.org/hook" });
    await (await guest.post(`/api/analyses/${analysisId}/chat`, { question: "plum?" })).response.text();
    expect((await guest.post("/api/account/sign-up", ana)).status).toBe(200);
    expect((await guest.get("/api/account")).body).toMatchObject({
      who: "account",
      email: ana.email,
      hasPassword: true,
    });
    expect(await chatsOf(guest)).toEqual([analysisId]);
    expect((await guest.get(`/api/analyses/${analysisId}/threads/latest`)).body.thread.turns).toHaveLength(1);
    expect((await guest.get("/api/jobs")).body.jobs).toHaveLength(1);
    expect((await guest.get("/api/webhooks")).body.webhooks).toHaveLength(1);
    expect(await chatsOf(other.guest)).toEqual([other.analysisId]);
  });

  test("brings what they have to an account that has some already", async () => {
    const here = await guestWithChat();
    expect((await here.guest.post("/api/account/sign-in", ana)).status).toBe(200);
    const chats = await chatsOf(here.guest);
    expect(chats).toHaveLength(2);
    expect(chats).toContain(here.analysisId);
    expect(await chatsOf(await signedIn(ana))).toEqual(chats);
  });

  test("is over after that: no row of any table is left behind", async () => {
    const { guest } = await guestWithChat();
    await guest.upload(CHAT);
    const { db } = await import("@/db/client");
    const guests = await db().execute<{ id: string }>(sql`select id from users where is_anonymous`);
    await guest.post("/api/account/sign-up", ben);
    const left = await db().execute<{ id: string }>(sql`select id from users where is_anonymous`);
    const gone = guests.rows.map(({ id }) => id).filter((id) => !left.rows.some((row) => row.id === id));
    expect(gone).toHaveLength(1);
    const owners = await ownersOfRows();
    // A table that is new here is to be given to the account by `moveOwnedRows`; those of better-auth end with the guest.
    const ofSignIn = ["accounts", "sessions"];
    const given = ["analyses", "gemini_usage", "jobs", "threads", "uploads", "webhooks"];
    expect(Object.keys(owners).toSorted()).toEqual([...ofSignIn, ...given].toSorted());
    expect(Object.values(owners).flat()).not.toContain(gone[0]);
    for (const table of ["analyses", "jobs", "uploads"]) {
      expect([table, owners[table]]).toEqual([table, expect.arrayContaining([await userId(ben.email)])]);
    }
  });

  test("may sign in while their chat is being read: the job goes on as the account's", async () => {
    const guest = new ApiClient();
    const line = (i: number) =>
      `1${i % 3}/03/2024, 18:${10 + (i % 50)} - Ana: line ${i} about plums and pears\n`;
    const { body } = await guest.analyze(Array.from({ length: 400 }, (_, i) => line(i)).join(""));
    expect((await guest.post("/api/account/sign-in", ana)).status).toBe(200);
    const seen = await guest.follow(body.analysisId);
    expect(seen.at(-1)).toMatchObject({ status: "ready" });
    const { db } = await import("@/db/client");
    const { rows } = await db().execute(
      sql`select 1 from uploads where owner_id = ${await userId(ana.email)}`,
    );
    // The one that was only uploaded: that of the job is removed at its end.
    expect(rows).toHaveLength(1);
  });
});

describe("signing in", () => {
  test("takes the right password, and does not say which of the two is wrong", async () => {
    const wrong = await new ApiClient().post("/api/account/sign-in", {
      ...ana,
      password: "not the password",
    });
    const unknown = await new ApiClient().post("/api/account/sign-in", { ...ana, email: "who@example.org" });
    expect([wrong.status, wrong.body.error.code]).toEqual([401, "wrong-credentials"]);
    expect(unknown.body).toEqual(wrong.body);
  });

  test("signing up with an e-mail that has an account is refused", async () => {
    const { status, body } = await new ApiClient().post("/api/account/sign-up", {
      ...ana,
      email: "ANA@example.org",
    });
    expect([status, body.error.code]).toEqual([409, "email-taken"]);
  });

  test.each([
    { email: "no e-mail", password: PASSWORD },
    { email: "x@example.org", password: "short" },
    { email: "x@example.org", password: "x".repeat(200) },
  ])("refuses $email with $password.length characters", async (credentials) => {
    const { status, body } = await new ApiClient().post("/api/account/sign-up", credentials);
    expect([status, body.error.code]).toEqual([400, "bad-request"]);
  });

  test("signing out leaves nothing in the browser", async () => {
    const person = await signedIn(ana);
    await person.post("/api/account/sign-out");
    expect((await person.get("/api/account")).body.who).toBe("nobody");
    expect(await chatsOf(person)).toEqual([]);
    expect((await chatsOf(await signedIn(ana))).length).toBeGreaterThan(0);
  });
});

describe("sessions", () => {
  let phone: ApiClient;
  let laptop: ApiClient;

  beforeAll(async () => {
    phone = await signedIn(ana);
    laptop = await signedIn(ana);
  });

  test("are listed with this one marked, and nothing that would let one in", async () => {
    const { sessions } = (await laptop.get("/api/account/sessions")).body;
    expect(sessions.filter(({ isThisOne }: { isThisOne: boolean }) => isThisOne)).toHaveLength(1);
    expect(Object.keys(sessions[0]).toSorted()).toEqual(
      ["address", "browser", "id", "isThisOne", "lastSeenAt", "signedInAt", "system"].toSorted(),
    );
  });

  test("one that is ended changes nothing any more, even with a cookie that says it is alive", async () => {
    const chats = await chatsOf(phone);
    const { sessions } = (await phone.get("/api/account/sessions")).body;
    const { id } = sessions.find(({ isThisOne }: { isThisOne: boolean }) => isThisOne);
    expect((await laptop.call("DELETE", `/api/account/sessions/${id}`)).status).toBe(200);
    const renamed = await phone.call("PATCH", `/api/analyses/${chats[0]}`, { body: '{"title":"mine"}' });
    expect(renamed.status).toBe(404);
    expect((await phone.get("/api/account")).body.who).toBe("guest");
    expect(await chatsOf(laptop)).toEqual(chats);
  });

  test("those of somebody else are not there", async () => {
    const { sessions } = (await laptop.get("/api/account/sessions")).body;
    const stranger = await signedIn(ben);
    const { status } = await stranger.call("DELETE", `/api/account/sessions/${sessions[0].id}`);
    expect(status).toBe(404);
    expect((await laptop.get("/api/account/sessions")).body.sessions).toHaveLength(sessions.length);
  });

  test("all others are ended at once, and by a new password too", async () => {
    const other = await signedIn(ana);
    expect((await laptop.call("DELETE", "/api/account/sessions")).body.sessions).toHaveLength(1);
    expect(
      (await other.post("/api/account/password", { present: PASSWORD, next: "x".repeat(12) })).status,
    ).toBe(401);
    const tablet = await signedIn(ana);
    const wrong = await laptop.post("/api/account/password", {
      present: "wrong",
      next: "a new long password",
    });
    expect([wrong.status, wrong.body.error.code]).toEqual([401, "wrong-credentials"]);
    const next = "a new long password";
    expect((await laptop.post("/api/account/password", { present: PASSWORD, next })).status).toBe(200);
    expect((await laptop.get("/api/account")).body.who).toBe("account");
    expect((await tablet.post("/api/account/sign-out")).status).toBe(200);
    expect((await new ApiClient().post("/api/account/sign-in", ana)).status).toBe(401);
    await signedIn({ ...ana, password: next });
  });
});

describe("the archive of all there is", () => {
  test("has every chat with its messages, the questions, the jobs, and no secret", async () => {
    const { guest, analysisId } = await guestWithChat();
    await (await guest.post(`/api/analyses/${analysisId}/chat`, { question: "plum?" })).response.text();
    await guest.post("/api/account/sign-up", { email: "archive@example.org", password: PASSWORD });
    const { response } = await guest.get("/api/account/export");
    expect(response.headers.get("content-disposition")).toContain("backscroll.zip");
    const files = await readZip(response);
    expect([...files.keys()].map((name) => name.replace(/[0-9a-f-]{36}/, "…"))).toEqual([
      "account.json",
      "jobs.json",
      "chats/001 chat/about.json",
      "chats/001 chat/messages.json",
      "chats/001 chat/statistics.json",
      "conversations/….json",
    ]);
    const json = (name: string) => JSON.parse(files.get(name) ?? "");
    expect(json("account.json")).toMatchObject({ email: "archive@example.org", signsInWith: ["credential"] });
    expect(json("chats/001 chat/messages.json").messages).toMatchObject([
      { number: 0, author: "Ana", text: "the secret is plum" },
      { number: 1, author: "Ben", text: "I keep it" },
    ]);
    expect(json("chats/001 chat/statistics.json").messages).toBe(2);
    expect(json("jobs.json")).toMatchObject([{ kind: "index", status: "completed" }]);
    const conversation = [...files].find(([name]) => name.startsWith("conversations/"))?.[1] ?? "";
    expect(JSON.parse(conversation)).toMatchObject({
      chats: [analysisId],
      turns: [{ question: "plum?", inputTokens: 0 }],
    });
    const { db } = await import("@/db/client");
    const { rows } = await db().execute<{ secret: string }>(
      sql`select token as secret from sessions union select password from accounts where password is not null`,
    );
    const all = [...files.values()].join();
    for (const { secret } of rows) expect(all).not.toContain(secret);
  });
});

describe("deleting an account", () => {
  test("is to be confirmed", async () => {
    const person = await signedIn(ben);
    expect((await person.call("DELETE", "/api/account", { body: "{}" })).status).toBe(400);
    expect((await person.get("/api/account")).body.who).toBe("account");
  });

  test("leaves no row and no file, and says so", async () => {
    const { guest, analysisId } = await guestWithChat();
    await guest.post("/api/account/sign-in", ben);
    await (await guest.post(`/api/analyses/${analysisId}/chat`, { question: "plum?" })).response.text();
    const id = await userId(ben.email);
    const { status, body } = await guest.call("DELETE", "/api/account", { body: '{"confirmed":true}' });
    expect([status, body.isDone]).toEqual([200, true]);
    expect(body.before).toMatchObject({ chats: 2, messages: 4, turns: 1, uploads: 1, files: 1 });
    expect(new Set(Object.values(body.left))).toEqual(new Set([0]));
    const { db } = await import("@/db/client");
    expect(
      (await db().execute(sql`select 1 from users where id = ${id} or email = ${ben.email}`)).rows,
    ).toEqual([]);
    expect(Object.values(await ownersOfRows()).flat()).not.toContain(id);
    expect((await new ApiClient().post("/api/account/sign-in", ben)).status).toBe(401);
    expect((await guest.get("/api/account")).body.who).toBe("nobody");
  });

  test("is for guests as well", async () => {
    const { guest } = await guestWithChat();
    const { body } = await guest.call("DELETE", "/api/account", { body: '{"confirmed":true}' });
    expect(body).toMatchObject({ before: { chats: 1, messages: 2, sessions: 1 }, left: { chats: 0 } });
    expect(await chatsOf(guest)).toEqual([]);
  });
});
