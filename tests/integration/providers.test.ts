import { afterEach, expect, test, vi } from "vitest";
import { ApiClient } from "./api-client";
import { withTestApp } from "./test-app";

withTestApp({
  APP_URL: "http://localhost:3000",
  GITHUB_CLIENT_ID: "an id",
  GITHUB_CLIENT_SECRET: "a secret",
});

const CHAT = "12/03/2024, 18:45 - Ana: the secret is plum\n";

/** GitHub, as far as signing in needs it (https://docs.github.com/en/apps/oauth-apps). */
function beGitHub(profile: { id: number; email: string }): void {
  vi.stubGlobal("fetch", async (input: string | URL | Request) => {
    const url = String(input instanceof Request ? input.url : input);
    if (url === "https://github.com/login/oauth/access_token") {
      return Response.json({ access_token: "a token", token_type: "bearer", scope: "read:user,user:email" });
    }
    if (url === "https://api.github.com/user")
      return Response.json({ login: "ana", name: "Ana", ...profile });
    if (url === "https://api.github.com/user/emails") {
      return Response.json([{ email: profile.email, primary: true, verified: true, visibility: "public" }]);
    }
    throw new Error(`Nothing is at ${url}.`);
  });
}
afterEach(() => vi.unstubAllGlobals());

/** Goes to GitHub and comes back; answers where the browser is sent then. */
async function signInWithGitHub(person: ApiClient): Promise<string> {
  const { status, body } = await person.post("/api/account/sign-in/github");
  expect(status).toBe(200);
  const url = new URL(body.url);
  expect(url.origin + url.pathname).toBe("https://github.com/login/oauth/authorize");
  expect(url.searchParams.get("redirect_uri")).toBe("http://localhost:3000/api/auth/callback/github");
  return comeBack(person, url.searchParams.get("state") ?? "");
}

async function comeBack(person: ApiClient, state: string): Promise<string> {
  const back = await person.get(`/api/auth/callback/github?code=a-code&state=${encodeURIComponent(state)}`);
  return back.response.headers.get("location") ?? "";
}

test("somebody signs in with GitHub and keeps what they had as a guest, and finds it from elsewhere", async () => {
  beGitHub({ id: 1, email: "ana@example.org" });
  const ana = new ApiClient();
  const { body } = await ana.analyze(CHAT);
  await ana.follow(body.analysisId);
  expect(await signInWithGitHub(ana)).toMatch(/\/account$/);
  expect((await ana.get("/api/account")).body).toMatchObject({
    who: "account",
    email: "ana@example.org",
    signsInWith: ["github"],
    hasPassword: false,
    providers: ["github"],
  });
  const elsewhere = new ApiClient();
  await signInWithGitHub(elsewhere);
  expect((await elsewhere.get("/api/analyses")).body.analyses).toMatchObject([{ id: body.analysisId }]);
});

test("an account that somebody made with another's e-mail is not given to them, nor theirs to it", async () => {
  const thief = new ApiClient();
  await thief.post("/api/account/sign-up", { email: "ben@example.org", password: "a long enough password" });
  beGitHub({ id: 2, email: "ben@example.org" });
  const ben = new ApiClient();
  expect(await signInWithGitHub(ben)).toContain("error=account_not_linked");
  expect((await ben.get("/api/account")).body.who).toBe("nobody");
});

test("nobody is signed in with what another browser has begun", async () => {
  beGitHub({ id: 3, email: "eve@example.org" });
  const eve = new ApiClient();
  const { body } = await eve.post("/api/account/sign-in/github");
  const victim = new ApiClient();
  await victim.get("/api/analyses");
  const location = await comeBack(victim, new URL(body.url).searchParams.get("state") ?? "");
  expect(location).toMatch(/^\/account\?.*error=/);
  expect((await victim.get("/api/account")).body.who).toBe("guest");
});

test("what was not begun here ends on the account page, with an error", async () => {
  for (const query of [
    "",
    "?code=1",
    "?state=1",
    "?code=1&state=1",
    "?error=access_denied",
    "?state=%00&code=%F0%9F",
  ]) {
    const { status, response } = await new ApiClient().get(`/api/auth/callback/github${query}`);
    expect([query, status, response.headers.get("location")]).toEqual([
      query,
      302,
      expect.stringMatching(/^\/account\?.*error=/),
    ]);
  }
});

test("a provider without keys is not there", async () => {
  expect((await new ApiClient().post("/api/account/sign-in/google")).status).toBe(404);
  expect((await new ApiClient().get("/api/auth/callback/google?code=1&state=1")).status).toBe(404);
});
