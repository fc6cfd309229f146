import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { ApiClient } from "./api-client";
import { storedFiles, withTestApp } from "./test-app";

withTestApp();

const chat = "12/03/2024, 18:45 - Ana: hello\n13/03/2024, 18:46 - Ben: hi\n";
const formStart = `--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${chat}`;
const formHeaders = { "content-type": "multipart/form-data; boundary=x" };

test("an upload that is aborted in its file ends and leaves nothing behind", async () => {
  const chunks = [formStart, chat.repeat(2000)];
  const body = new ReadableStream({
    pull: async (controller) => {
      const chunk = chunks.shift();
      if (chunk) return controller.enqueue(Buffer.from(chunk));
      await expect.poll(storedFiles).toHaveLength(1);
      controller.error(new Error("The connection was lost."));
    },
  });
  const answer = await new ApiClient().call("POST", "/api/analyze", { body, headers: formHeaders });
  expect(answer.body.error.code).toBe("upload-cut-off");
  expect(storedFiles()).toEqual([]);
});

test("a form that ends in its file leaves nothing behind", async () => {
  const answer = await new ApiClient().call("POST", "/api/analyze", {
    body: formStart,
    headers: formHeaders,
  });
  expect(answer.status).toBe(400);
  expect(storedFiles()).toEqual([]);
});

test("a file with choices that make no sense leaves nothing behind", async () => {
  const answer = await new ApiClient().analyze(chat, { dateOrder: "sideways" });
  expect(answer.body.error).toMatchObject({
    code: "bad-request",
    message: expect.stringContaining("dateOrder"),
  });
  expect(storedFiles()).toEqual([]);
});

test("a JSON body that never ends is read no further than it may be large", async () => {
  let sent = 0;
  const body = new ReadableStream({
    pull: (controller) => {
      sent += 65_536;
      if (sent > 8 * 1024 ** 2) controller.close();
      else controller.enqueue(Buffer.alloc(65_536, " "));
    },
  });
  const answer = await new ApiClient().call("POST", "/api/analyze", {
    body,
    headers: { "content-type": "application/json" },
  });
  expect(answer.body.error).toMatchObject({ code: "bad-request", message: "This request is too large." });
  expect(sent).toBeLessThan(2 * 1024 ** 2);
});

test("a call of the jobs engine may not be endless either", async () => {
  const { POST } = await import("@/app/api/inngest/route");
  const body = new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.alloc(1024 ** 2, " ")) });
  const request = new NextRequest("http://localhost:3000/api/inngest", {
    method: "POST",
    headers: { "x-inngest-signature": "t=1&s=0" },
    body,
    duplex: "half",
  });
  expect((await POST(request, {})).status).toBe(400);
});

test("texts, numbers and days that no database takes are cleaned or refused", async () => {
  const person = new ApiClient();
  const { body } = await person.analyze(chat, { title: "Our\0 chat" });
  await person.follow(body.analysisId);
  const path = `/api/analyses/${body.analysisId}`;
  expect((await person.get(path)).body.analysis.title).toBe("Our chat");
  expect((await person.get(`${path}/messages?search=%00hello`)).body.matches).toBe(1);
  expect((await person.post(`${path}/chat`, { question: "hello\0?" })).status).toBe(200);
  for (const query of ["around=3000000000", "author=3000000000", "from=0000-01-01", "to=0000-01-01"]) {
    expect((await person.get(`${path}/messages?${query}`)).status).toBe(400);
  }
});

test.each([
  [{}, "upload"],
  [{ upload: crypto.randomUUID(), dateOrder: "sideways" }, "dateOrder"],
  [{ sample: true, dateOrder: "sideways" }, "dateOrder"],
])("a request to analyse %j is told its wrong field", async (request, field) => {
  const { status, body } = await new ApiClient().post("/api/analyze", request);
  expect(status).toBe(400);
  expect(body.error.message).toMatch(new RegExp(`^${field}: `));
});
