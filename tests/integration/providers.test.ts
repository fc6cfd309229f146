import { afterEach, expect, test, vi } from "vitest";
import type { Provider } from "@/lib/accounts/account.schema";
import { ApiClient } from "./api-client";
import { withTestApp } from "./test-app";

withTestApp({
  APP_URL: "http://localhost:3000",
  GITHUB_CLIENT_ID: "an id",
  GITHUB_CLIENT_SECRET: "a secret",
  GOOGLE_CLIENT_ID: "a Google id",
  GOOGLE_CLIENT_SECRET: "a Google secret",
});

const password = "a long enough password";
const CHAT = "12/03/2024, 18:45 - Ana: the secret is plum\n";

interface Profile {
  id: number;
  email: string;
}

/** GitHub and Google, as far as signing in needs them. */
function beProviders({ github, google }: { github?: Profile; google?: Profile }): void {
  const answers: Record<string, unknown> = {
    // https://docs.github.com/en/apps/oauth-apps
    ...(github && {
      "https://github.com/login/oauth/access_token": {
        access_token: "a token",
        token_type: "bearer",
        scope: "read:user,user:email",
      },
      "https://api.github.com/user": { login: "ana", name: "Ana", ...github },
      "https://api.github.com/user/emails": [
        { email: github.email, primary: true, verified: true, visibility: "public" },
      ],
    }),
    // https://developers.google.com/identity/openid-connect/openid-connect
    ...(google && {
      "https://oauth2.googleapis.com/token": {
        access_token: "a token",
        token_type: "Bearer",
        expires_in: 3599,
        scope: "openid email profile",
        id_token: idToken({ sub: String(google.id), email: google.email, email_verified: true, name: "Ana" }),
      },
    }),
  };
  vi.stubGlobal("fetch", async (input: string | URL | Request) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!(url in answers)) throw new Error(`Nothing is at ${url}.`);
    return Response.json(answers[url]);
  });
}
afterEach(() => vi.unstubAllGlobals());

/** One that came straight from Google is believed without its signature. */
function idToken(claims: Record<string, unknown>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const now = Math.floor(Date.now() / 1000);
  const common = { iss: "https://accounts.google.com", aud: "a Google id", iat: now, exp: now + 3600 };
  return `${part({ alg: "RS256", typ: "JWT" })}.${part({ ...common, ...claims })}.c2lnbmVk`;
}

const askedAt: Record<Provider, string> = {
  github: "https://github.com/login/oauth/authorize",
  google: "https://accounts.google.com/o/oauth2/v2/auth",
};

/** Goes to a provider and comes back; answers where the browser is sent then. */
async function signInWith(provider: Provider, person: ApiClient): Promise<string> {
  const { status, body } = await person.post(`/api/account/sign-in/${provider}`);
  expect(status).toBe(200);
  const url = new URL(body.url);
  expect(url.origin + url.pathname).toBe(askedAt[provider]);
  expect(url.searchParams.get("redirect_uri")).toBe(`http://localhost:3000/api/auth/callback/${provider}`);
  return comeBack(person, url.searchParams.get("state") ?? "", provider);
}

async function comeBack(person: ApiClient, state: string, provider: Provider = "github"): Promise<string> {
  const back = await person.get(
    `/api/auth/callback/${provider}?code=a-code&state=${encodeURIComponent(state)}`,
  );
  return back.response.headers.get("location") ?? "";
}

/** Somebody with an account, by its password. */
async function signedUp(email: string): Promise<ApiClient> {
  const person = new ApiClient();
  expect((await person.post("/api/account/sign-up", { email, password })).status).toBe(200);
  return person;
}

test.each<[Provider, string]>([
  ["github", "ana@example.org"],
  ["google", "anna@example.org"],
])(
  "somebody signs in with %s and keeps what they had as a guest, and finds it from elsewhere",
  async (provider, email) => {
    beProviders({ [provider]: { id: 1, email } });
    const ana = new ApiClient();
    const { body } = await ana.analyze(CHAT);
    await ana.follow(body.analysisId);
    expect(await signInWith(provider, ana)).toMatch(/\/account$/);
    expect((await ana.get("/api/account")).body).toMatchObject({
      who: "account",
      email,
      signsInWith: [provider],
      hasPassword: false,
      providers: ["github", "google"],
    });
    const elsewhere = new ApiClient();
    await signInWith(provider, elsewhere);
    expect((await elsewhere.get("/api/analyses")).body.analyses).toMatchObject([{ id: body.analysisId }]);
  },
);

test("an account that somebody made with another's e-mail is not given to them, nor theirs to it", async () => {
  await signedUp("ben@example.org");
  beProviders({ github: { id: 2, email: "ben@example.org" } });
  const ben = new ApiClient();
  expect(await signInWith("github", ben)).toContain("error=account_not_linked");
  expect((await ben.get("/api/account")).body.who).toBe("nobody");
});

test("nobody is signed in with what another browser has begun", async () => {
  beProviders({ github: { id: 3, email: "eve@example.org" } });
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

test("an account with a password adds a provider with another e-mail, which opens it then, and takes it away", async () => {
  const dora = await signedUp("dora@example.org");
  beProviders({ google: { id: 4, email: "dora.at.work@example.org" } });
  expect(await signInWith("google", dora)).toMatch(/\/account$/);
  const account = { who: "account", email: "dora@example.org", hasPassword: true, signsInWith: ["google"] };
  expect((await dora.get("/api/account")).body).toMatchObject(account);
  const elsewhere = new ApiClient();
  await signInWith("google", elsewhere);
  expect((await elsewhere.get("/api/account")).body).toMatchObject(account);

  expect((await dora.call("DELETE", "/api/account/sign-in/google")).status).toBe(200);
  expect((await dora.get("/api/account")).body).toMatchObject({ ...account, signsInWith: [] });
  expect((await dora.call("DELETE", "/api/account/sign-in/google")).status).toBe(404);
});

test("what opens one account is not added to another", async () => {
  beProviders({ github: { id: 5, email: "fay@example.org" } });
  await signInWith("github", new ApiClient());
  const gus = await signedUp("gus@example.org");
  expect(await signInWith("github", gus)).toContain("error=account_already_linked_to_different_user");
  expect((await gus.get("/api/account")).body).toMatchObject({ email: "gus@example.org", signsInWith: [] });
});

test("the only way to sign in is kept", async () => {
  beProviders({ github: { id: 6, email: "hal@example.org" } });
  const hal = new ApiClient();
  await signInWith("github", hal);
  const { status, body } = await hal.call("DELETE", "/api/account/sign-in/github");
  expect([status, body.error.code]).toEqual([409, "last-way-in"]);
  expect((await hal.get("/api/account")).body.signsInWith).toEqual(["github"]);
});

test("of the last two ways in, taken away at the same time, one is kept", async () => {
  beProviders({ github: { id: 7, email: "ida@example.org" }, google: { id: 8, email: "ida@example.org" } });
  const ida = new ApiClient();
  await signInWith("github", ida);
  await signInWith("google", ida);
  expect((await ida.get("/api/account")).body.signsInWith.toSorted()).toEqual(["github", "google"]);
  const removed = await Promise.all([
    ida.call("DELETE", "/api/account/sign-in/github"),
    ida.call("DELETE", "/api/account/sign-in/google"),
  ]);
  expect(removed.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  expect((await ida.get("/api/account")).body.signsInWith).toHaveLength(1);
});

test("a guest has no provider to take away", async () => {
  const guest = new ApiClient();
  await guest.get("/api/analyses");
  expect((await guest.call("DELETE", "/api/account/sign-in/github")).status).toBe(404);
  expect((await guest.call("DELETE", "/api/account/sign-in/credential")).status).toBe(404);
});

test("a provider that is not known is not there", async () => {
  expect((await new ApiClient().post("/api/account/sign-in/gitlab")).status).toBe(404);
  expect((await new ApiClient().get("/api/auth/callback/gitlab?code=1&state=1")).status).toBe(404);
});
