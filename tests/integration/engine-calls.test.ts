import { createHmac } from "node:crypto";
import canonicalize from "canonicalize";
import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { embeddedSigningKey } from "@/inngest/engine";
import { withTestApp } from "./test-app";

withTestApp();

const event = { id: "1", name: "inngest/scheduled.timer", data: {}, ts: 1 };
const ctx = { fn_id: "sweep-jobs", run_id: "01K", attempt: 0, stack: { stack: [], current: 0 } };
const body = canonicalize({ version: 1, event, events: [event], steps: {}, ctx }) ?? "";
const nowSeconds = () => Math.floor(Date.now() / 1000);

interface Call {
  key?: string;
  time?: number;
  signed?: string;
  signature?: string;
}

/** A call of `sweep-jobs` over HTTP, with its signature. */
async function call({ key = embeddedSigningKey(), time = nowSeconds(), signed = body, signature }: Call) {
  const { POST } = await import("@/app/api/inngest/route");
  const secret = key.replace(/^signkey-\w+-/, "");
  const digest = createHmac("sha256", secret).update(signed).update(String(time)).digest("hex");
  const request = new NextRequest(
    "http://localhost:3000/api/inngest?fnId=backscroll-sweep-jobs&stepId=step",
    {
      method: "POST",
      headers: {
        host: "localhost:3000",
        "content-type": "application/json",
        "x-inngest-signature": signature ?? `t=${time}&s=${digest}`,
      },
      body,
    },
  );
  return (await POST(request, {})).status;
}

test("a call that is signed is taken, also a second time", async () => {
  const time = nowSeconds();
  expect(await call({ time })).toBe(206);
  expect(await call({ time })).toBe(206);
});

test.each<[name: string, forged: Call]>([
  ["with another key", { key: `signkey-test-${"0".repeat(64)}` }],
  ["for another body", { signed: body.replace("sweep", "steal") }],
  ["an hour ago", { time: nowSeconds() - 3600 }],
  ["without a time", { signature: `s=${"0".repeat(64)}` }],
  ["with nothing", { signature: "" }],
  ["with nonsense", { signature: "t=NaN&s=%00&s=1" }],
])("a call that was signed %s is refused", async (_name, forged) => {
  expect(await call(forged)).toBe(401);
});
