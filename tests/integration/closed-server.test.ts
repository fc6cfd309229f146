import { beforeAll, describe, expect, test } from "vitest";
import { ApiClient } from "./api-client";
import { apiRoutes, methodsOf } from "./api-routes";
import { withTestApp } from "./test-app";

withTestApp({ SIGN_UP: "closed", REQUIRE_SIGN_IN: "true", METRICS_TOKEN: "a token of tests" });

const email = "ana@example.org";
let password: string;

beforeAll(async () => {
  const { createAccount } = await import("@/lib/accounts/operator-accounts");
  const { db } = await import("@/db/client");
  password = await createAccount(db(), { email });
});

/** What is there for everybody, or asks for something else than an account. */
const open = [
  "GET /api/account",
  "POST /api/account/sign-in",
  "POST /api/account/sign-in/[provider]",
  "POST /api/account/sign-out",
  "POST /api/account/sign-up",
  "GET /api/auth/callback/[provider]",
  "GET /api/health",
  "POST /api/uploads/arrivals",
  "POST /api/operations/session",
  "DELETE /api/operations/session",
];

describe("without an account", () => {
  test("every route asks to sign in first, and nobody is made a guest", async () => {
    const answered: string[] = [];
    for (const route of apiRoutes) {
      for (const method of await methodsOf(route)) {
        const path = route.path.replace(/\[\w+\]/, "00000000-0000-4000-8000-000000000000");
        const { status, body, response } = await new ApiClient().call(method, path);
        expect(response.headers.getSetCookie().filter((cookie) => /session_token=[^;]/.test(cookie))).toEqual(
          [],
        );
        if (status !== 401 || (body && body.error.code !== "not-signed-in")) {
          answered.push(`${method} ${route.path}`);
        }
      }
    }
    expect(answered.toSorted()).toEqual(open.toSorted());
  });

  test("signing up is refused in a sentence", async () => {
    const credentials = { email: "new@example.org", password: "a long enough password" };
    const { status, body } = await new ApiClient().post("/api/account/sign-up", credentials);
    expect([status, body.error.code]).toEqual([403, "sign-up-closed"]);
    expect(body.error.message).toBe("New accounts are not made on this server. Ask whoever runs it for one.");
  });
});

describe("with an account that the operator made", () => {
  test("everything is there", async () => {
    const ana = new ApiClient();
    expect((await ana.post("/api/account/sign-in", { email, password })).status).toBe(200);
    expect((await ana.get("/api/account")).body).toMatchObject({
      who: "account",
      canSignUp: false,
      mustSignIn: true,
    });
    expect((await ana.get("/api/analyses")).body.analyses).toEqual([]);
    await ana.post("/api/account/sign-out");
    expect((await ana.get("/api/analyses")).status).toBe(401);
  });

  test("a new password of the operator ends the sessions that there are", async () => {
    const ana = new ApiClient();
    await ana.post("/api/account/sign-in", { email, password });
    const { resetPassword } = await import("@/lib/accounts/operator-accounts");
    const { db } = await import("@/db/client");
    const next = await resetPassword(db(), { email });
    expect((await ana.get("/api/account/sessions")).status).toBe(401);
    expect((await ana.post("/api/account/sign-in", { email, password })).status).toBe(401);
    expect((await ana.post("/api/account/sign-in", { email, password: next })).status).toBe(200);
  });
});
