import { describe, expect, test } from "vitest";
import { ApiClient } from "./api-client";
import { type ApiRoute, apiRoutes, methodsOf } from "./api-routes";
import { withTestApp } from "./test-app";

withTestApp({ METRICS_TOKEN: "a token of tests" });

const NIL = "00000000-0000-0000-0000-000000000000";
const NOWHERE = "5b0a7d3e-38a1-4f0e-9a58-0f6c3c0f5a11";
const ids = [
  "x",
  "%00",
  "..%2f..%2fetc%2fpasswd",
  "'; drop table users; --",
  "9".repeat(5_000),
  NIL,
  NOWHERE,
];

const queries = [
  "?state=x&kind=1&status=%00&analysis=x",
  "?from=abc&to=2024-13-45&cursor=%F0%9F&limit=-1&offset=1e99",
  "?around=NaN&author=-1&search=%00&name=%00&page=9999999999999999999",
  "?dateOrder=sideways&date=%00&author=%00&text=%00&timeZone=Mars/Olympus",
  `?search=${"a".repeat(20_000)}`,
  "?__proto__=1&constructor=2&from=&to=&from=x",
];

const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
const json = [
  undefined,
  "",
  "{",
  "null",
  "true",
  "0",
  '"text"',
  "[]",
  "{}",
  deep,
  `{"question":${deep}}`,
  JSON.stringify({ question: 1, title: [], url: {}, kind: null, analysisId: 7, upload: true, name: 3 }),
  JSON.stringify({
    question: "",
    title: "",
    url: "javascript:alert(1)",
    kind: "format",
    from: -1,
    into: 0.5,
  }),
  JSON.stringify({ kind: "export", analysisId: NOWHERE, format: "exe", what: "all" }),
  JSON.stringify({ name: "a", sizeBytes: -1, ticket: "a.b", from: 2 ** 40, into: 1e300, idx: "0" }),
  JSON.stringify({ upload: NOWHERE, chats: Array.from({ length: 300 }, String), columns: 5, join: "yes" }),
  '{"__proto__":{"isAdmin":true},"constructor":1}',
  " ".repeat(2 * 1024 ** 2),
];
const forms = [
  { type: "multipart/form-data", body: "no boundary" },
  { type: "multipart/form-data; boundary=x", body: "--x\r\n\r\n--x--" },
  { type: "multipart/form-data; boundary=x", body: '--x\r\ncontent-disposition: form-data; name="file"\r\n' },
  { type: "application/x-www-form-urlencoded", body: "question=1" },
  { type: "text/html", body: "<script>" },
];

/** What a browser says of a page of another site. */
const foreign: Record<string, string>[] = [
  { origin: "https://evil.example" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
];

const person = new ApiClient();

describe.each(apiRoutes)("$path", (route: ApiRoute) => {
  test("answers what makes no sense with an error of its own, and never with one of the server", async () => {
    const problems: string[] = [];
    let calls = 0;
    const call = async (method: string, path: string, init: RequestInit) => {
      calls += 1;
      const { status, body, response } = await person.call(method, path, init);
      await response.body?.cancel().catch(() => {});
      const isTyped = status < 400 || typeof body?.error?.code === "string";
      if (status >= 500 || !isTyped)
        problems.push(`${method} ${path.slice(0, 80)} ${status} ${String(init.body).slice(0, 80)}`);
    };
    for (const method of await methodsOf(route)) {
      const paths = route.path.includes("[id]")
        ? ids.map((id) => route.path.replace("[id]", id))
        : [route.path];
      for (const path of paths) await call(method, path, withBody(method, "{}"));
      const path = route.path.replace("[id]", NOWHERE);
      for (const query of queries) await call(method, path + query, withBody(method, "{}"));
      if (method === "GET") continue;
      for (const body of json) await call(method, path, withBody(method, body));
      for (const { type, body } of forms) await call(method, path, withBody(method, body, type));
    }
    expect(problems).toEqual([]);
    expect(calls).toBeGreaterThan(0);
  });

  test("takes no change from another site", async () => {
    for (const method of (await methodsOf(route)).filter((name) => name !== "GET")) {
      for (const headers of foreign) {
        const path = route.path.replace("[id]", NOWHERE);
        const { status, body } = await person.call(method, path, { headers, body: "{}" });
        expect([method, status, body.error.code]).toEqual(
          isSigned(route)
            ? [method, expect.any(Number), expect.stringMatching(/not-signed-in|not-found|bad-request/)]
            : [method, 403, "cross-site"],
        );
      }
    }
  });
});

/** Called by services, which have no cookie and sign what they send. */
function isSigned({ path }: ApiRoute): boolean {
  return ["/api/inngest", "/api/uploads/arrivals"].includes(path);
}

function withBody(method: string, body: string | undefined, type = "application/json"): RequestInit {
  return method === "GET" ? {} : { body, headers: { "content-type": type } };
}
