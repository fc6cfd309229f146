import { existsSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { ApiClient } from "./api-client";
import { withTestApp } from "./test-app";

withTestApp();

const header = "12/03/2024, 18:45 - Ana: ";
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
const bytes = (text: string) => new Uint8Array(Buffer.from(text));

const telegram = (messages: number) =>
  JSON.stringify({
    name: "Ana",
    type: "personal_chat",
    id: 1,
    messages: Array.from({ length: messages }, (_, id) => ({
      id,
      type: "message",
      date: "2024-03-12T10:00:00",
      date_unixtime: "1710234000",
      from: "Ana",
      from_id: "user1",
      text: `message ${id}`,
    })),
  });

describe("a file that holds no chat is refused at once, in words", () => {
  const refused: [name: string, content: Uint8Array<ArrayBuffer>, code: string][] = [
    ["empty", new Uint8Array(0), "empty-file"],
    ["plain prose", bytes("Dear diary,\ntoday was a good day.\n".repeat(20)), "unknown-format"],
    ["binary named .txt", crypto.getRandomValues(new Uint8Array(4096)), "not-text"],
    ["a broken archive", bytes("PK\u0003\u0004 this is not really an archive"), "damaged-archive"],
    ["JSON of something else", bytes(JSON.stringify({ rows: [1, 2, 3] })), "unknown-format"],
    ["JSON cut off", bytes(telegram(20).slice(0, -300)), "damaged-file"],
  ];
  test.each(refused)("%s", async (_name, content, code) => {
    const person = new ApiClient();
    const { status, body } = await person.analyze(content);
    const refusal = status === 202 ? (await person.follow(body.analysisId)).at(-1)?.error : body.error;
    expect(refusal).toMatchObject({ code, message: expect.stringMatching(/[.]$/) });
    if (status !== 202) expect(status).toBe(415);
  });
});

describe("what looks strange but is a chat is read", () => {
  const read: [name: string, content: Uint8Array<ArrayBuffer>, messages: number][] = [
    ["UTF-16", utf16(`${header}Grüße\n12/03/2024, 18:46 - Ben: hi\n13/03/2024, 09:00 - Ana: there`), 3],
    ["NUL bytes", bytes(`${header}a\u0000b\n13/03/2024, 18:46 - Ben: hi\n`), 2],
    ["a message of 1 MB", bytes(`${header}${"long ".repeat(200_000)}\n13/03/2024, 18:46 - Ben: hi\n`), 2],
    [
      "lone surrogates",
      bytes(
        '{"name":"Ana","type":"personal_chat","id":1,"messages":[{"id":1,"type":"message","date":"2024-03-12T10:00:00","date_unixtime":"1710234000","from":"Ana","from_id":"user1","text":"half \\ud83d of it"}]}',
      ),
      1,
    ],
    [
      "wrong JSON types beside a good message",
      bytes(
        '{"name":7,"type":null,"id":"x","messages":[42,null,{"id":{},"type":"message","date":false},{"id":2,"type":"message","date":"2024-03-12T10:00:00","from":"Ana","from_id":"user1","text":["a",{"type":"bold","text":"b"}]}]}',
      ),
      1,
    ],
  ];
  test.each(read)("%s", async (_name, content, messages) => {
    const person = new ApiClient();
    const { status, body } = await person.analyze(content);
    expect(status).toBe(202);
    const end = (await person.follow(body.analysisId)).at(-1);
    expect(end).toMatchObject({ status: "ready", counts: { messages } });
  });
});

describe("a request that makes no sense gets a typed error", () => {
  const person = new ApiClient();
  const json = { "content-type": "application/json" };
  const tries: [name: string, send: () => ReturnType<ApiClient["call"]>, status: number][] = [
    ["not JSON", () => person.call("POST", "/api/analyze", { body: "{", headers: json }), 400],
    ["no upload named", () => person.post("/api/analyze", {}), 400],
    ["an unknown upload", () => person.post("/api/analyze", { upload: crypto.randomUUID() }), 404],
    [
      "an unknown time zone",
      () => person.post("/api/analyze", { sample: true, timeZone: "Mars/Olympus" }),
      400,
    ],
    ["a form without a file", () => person.call("POST", "/api/analyze", { body: new FormData() }), 400],
    [
      "a form cut off",
      () =>
        person.call("POST", "/api/analyze", {
          body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc',
          headers: { "content-type": "multipart/form-data; boundary=x" },
        }),
      400,
    ],
    ["an id that is none", () => person.get("/api/analyses/1' or 1=1"), 404],
    [
      "another site",
      () => person.call("POST", "/api/analyze", { headers: { origin: "https://evil.example" } }),
      403,
    ],
  ];
  test.each(tries)("%s", async (_name, send, status) => {
    const answer = await send();
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });
});

test("a file over the limit is a 413 and leaves nothing behind", async () => {
  const { localFileStore } = await import("@/lib/storage/local-file-store");
  const folder = mkdtempSync(path.join(tmpdir(), "backscroll-limit-"));
  const store = localFileStore(folder);
  const write = store.write("key", Readable.from([Buffer.alloc(600), Buffer.alloc(600)]), 1000);
  await expect(write).rejects.toMatchObject({ code: "upload-too-large" });
  expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(!existsSync("/dev/full"))(
  "a full disk is a 507 that says so, and leaves nothing behind",
  async () => {
    const { localFileStore } = await import("@/lib/storage/local-file-store");
    const folder = mkdtempSync(path.join(tmpdir(), "backscroll-full-"));
    symlinkSync("/dev/full", path.join(folder, "key.part"));
    const write = localFileStore(folder).write("key", Readable.from([Buffer.alloc(600)]), 1000);
    const refusal = await write.catch((error: unknown) => error);
    expect(await responseTo(refusal)).toEqual([507, "storage-full"]);
    expect(readdirSync(folder)).toEqual([]);

    const database = new Error("a query failed", {
      cause: Object.assign(new Error("full"), { code: "53100" }),
    });
    expect(await responseTo(database)).toEqual([507, "storage-full"]);
  },
);

async function responseTo(error: unknown): Promise<[status: number, code: string]> {
  const { errorResponse } = await import("@/lib/http/error-response");
  const response = await errorResponse(error, new Request("http://localhost:3000/api/analyze"));
  return [response.status, (await response.json()).error.code];
}

test("a chat that was refused takes nothing from one that was read before", async () => {
  const person = new ApiClient();
  const { body } = await person.analyze(bytes(`${header}hello\n13/03/2024, 18:46 - Ben: hi\n`));
  await person.follow(body.analysisId);
  await person.analyze(new Uint8Array(0));
  expect((await person.get(`/api/analyses/${body.analysisId}/status`)).body.status).toBe("ready");
});
