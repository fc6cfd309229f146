import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cpuTimeMs } from "@/tests/cpu-time";
import { ApiClient } from "../api-client";
import { storedFiles, withTestApp } from "../test-app";
import { type RawMember, rawZip } from "./raw-zip";

withTestApp();

/** Bounds of what is computed, all in all and before the event loop turns; most take a hundredth of it. */
const MOST_MS = 45_000;
const LONGEST_BLOCK_MS = 3_000;
const MOST_GROWTH_MB = 700;
const MB = 1024 ** 2;

const person = new ApiClient();
const header = "12/03/2024, 18:45 - Ana: ";
const chat = `${header}hello\n13/03/2024, 18:46 - Ben: hi\n`;
const chatFile: RawMember = { path: "_chat.txt", content: chat };

interface Ending {
  /** `ready`, or the code of the refusal. */
  end: string;
  messages: number;
}

/** Sends a file as a browser does and follows it to its end, within bounds of work, memory and waiting. */
async function send(content: string | Buffer, name = "export"): Promise<Ending> {
  const bytes = new Uint8Array(Buffer.from(content));
  const before = process.memoryUsage().rss;
  let most = before;
  const begun = cpuTimeMs();
  let turned = begun;
  let longestBlock = 0;
  const look = () => {
    longestBlock = Math.max(longestBlock, cpuTimeMs() - turned);
    turned = cpuTimeMs();
    most = Math.max(most, process.memoryUsage().rss);
  };
  const watch = setInterval(look, 20);
  try {
    const { status, body } = await person.call("POST", `/api/uploads?name=${encodeURIComponent(name)}`, {
      body: bytes,
    });
    if (status !== 201) return { end: refusalOf(status, body), messages: 0 };
    const started = await person.post("/api/analyze", { upload: body.upload.id });
    const last = (await person.follow(started.body.analysisId)).at(-1);
    return { end: last?.error?.code ?? last?.status ?? "", messages: last?.counts.messages ?? 0 };
  } finally {
    clearInterval(watch);
    look();
    expect(turned - begun).toBeLessThan(MOST_MS);
    expect(longestBlock).toBeLessThan(LONGEST_BLOCK_MS);
    expect((most - before) / MB).toBeLessThan(MOST_GROWTH_MB);
  }
}

function refusalOf(status: number, body: { error: { code: string; message: string } }): string {
  expect([413, 415]).toContain(status);
  expect(body.error.message).toMatch(/\.$/);
  return body.error.code;
}

const telegram = (messages: unknown[], more: object = {}) =>
  JSON.stringify({ name: "Ana", type: "personal_chat", id: 1, messages, ...more });
const said = (id: unknown, more: object = {}) => ({
  id,
  type: "message",
  date: "2024-03-12T10:00:00",
  date_unixtime: "1710234000",
  from: "Ana",
  from_id: "user1",
  text: `message ${id}`,
  ...more,
});

let kept: string;
beforeAll(async () => {
  const { body } = await person.analyze(chat);
  await person.follow(body.analysisId);
  kept = body.analysisId;
});

afterAll(async () => {
  const { messages } = (await person.get(`/api/analyses/${kept}/messages`)).body;
  expect(messages).toHaveLength(2);
  for (const file of storedFiles()) expect(file).toMatch(/^[0-9a-f-]{36}$/);
});

describe("archives that mean harm are refused, or read for the chat in them", () => {
  const members = (count: number): RawMember[] =>
    Array.from({ length: count }, (_, i) => ({ path: `media/${i}.jpg` }));
  const cases: [name: string, make: () => Buffer, end: string][] = [
    ["100,000 members", () => rawZip([...members(100_000), chatFile]), "ready"],
    ["more members than any export", () => rawZip(members(200_001)), "archive-bomb"],
    [
      "a bomb by its ratio",
      () => rawZip([{ path: "_chat.txt", content: Buffer.alloc(200 * MB, 0x20) }]),
      "archive-bomb",
    ],
    [
      "a bomb by its total size",
      () => rawZip([chatFile, { path: "x", content: "x", claims: { unpackedBytes: 0xfffffff0 } }]),
      "archive-bomb",
    ],
    [
      "a bomb that says it is small",
      () => rawZip([{ path: "_chat.txt", content: chat.repeat(20_000), claims: { unpackedBytes: 300 } }]),
      "damaged-archive",
    ],
    [
      "names that lead elsewhere",
      () => rawZip([{ path: "../../../../tmp/backscroll-escaped.txt", content: chat }]),
      "ready",
    ],
    ["an absolute name", () => rawZip([{ path: "/tmp/backscroll-escaped.txt", content: chat }]), "ready"],
    [
      "a name of another system",
      () => rawZip([{ path: "C:\\tmp\\backscroll-escaped.txt", content: chat }]),
      "ready",
    ],
    [
      "a link",
      () => rawZip([{ path: "_chat.txt", content: "/etc/passwd", claims: { unixMode: 0o120777 } }]),
      "no-chat-found",
    ],
    ["an archive inside", () => rawZip([{ path: "inner.zip", content: rawZip([chatFile]) }]), "ready"],
    [
      "archives inside archives",
      () => rawZip([{ path: "a.zip", content: rawZip([{ path: "b.zip", content: rawZip([chatFile]) }]) }]),
      "no-chat-found",
    ],
    ["the end missing", () => rawZip([chatFile]).subarray(0, -40), "damaged-archive"],
    ["the beginning missing", () => rawZip([chatFile]).subarray(9), "not-text"],
    ["a checksum that does not fit", () => rawZip([{ ...chatFile, claims: { crc: 7 } }]), "damaged-archive"],
    ["a password", () => rawZip([{ ...chatFile, claims: { flags: 0x801 } }]), "password-protected"],
    ["nothing", () => rawZip([]), "no-chat-found"],
  ];
  test.each(cases)("%s", async (_name, make, end) => {
    expect(await send(make(), "export.zip")).toEqual({ end, messages: end === "ready" ? 2 : 0 });
    expect(readdirSync("/tmp")).not.toContain("backscroll-escaped.txt");
  });
});

describe("text that means harm is read or refused in bounded time", () => {
  const traps: [name: string, make: () => string][] = [
    ["50 MB on one line", () => `${header}${"long ".repeat(10 * MB)}`],
    ["colons without end", () => `${header.replace("Ana: ", "")}${"a: ".repeat(300_000)}`],
    ["spaces without end", () => `${header}${" ".repeat(2 * MB)}x`],
    ["digits and slashes without end", () => `${"12/".repeat(400_000)}\n${chat}`],
    ["brackets without end", () => `${"[".repeat(400_000)}\n${chat}`],
    ["marks of direction without end", () => `${header}${"\u200e".repeat(400_000)}\n`],
    ["headers without end", () => `${header.trim().repeat(30_000)}\n`],
    ["300,000 lines without a header", () => `${header}\n${"more\n".repeat(300_000)}`],
  ];
  test.each(traps)("%s", async (_name, make) => {
    const { end } = await send(`${make()}\n${chat}`, "chat.txt");
    expect(["ready", "unknown-format"]).toContain(end);
  });

  const alien: [name: string, make: () => string][] = [
    ["quotes of CSV without end", () => `date,author,text\n"${'""'.repeat(2 * MB)}`],
    ["columns without end", () => `${"a,".repeat(400_000)}\n${"1,".repeat(400_000)}\n`],
    ["tags without end", () => `<!doctype html><html>${"<div class='message'>".repeat(100_000)}`],
    ["attributes without end", () => `<html><div ${"a=b ".repeat(300_000)}`],
    ["brackets of JSON without end", () => "[".repeat(3 * MB)],
    ["objects of JSON without end", () => '{"a":'.repeat(MB)],
  ];
  test.each(alien)("%s", async (_name, make) => {
    const { end, messages } = await send(make());
    expect(["unknown-format", "damaged-file", "no-messages", "columns-unclear", "no-chat-found"]).toContain(
      end,
    );
    expect(messages).toBe(0);
  });
});

describe("JSON that is not what it seems is read for the good in it", () => {
  const good = said(1);
  const deep = (depth: number) => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
  const cases: [name: string, content: () => string, messages: number][] = [
    [
      "names of the language",
      () =>
        telegram(
          ["__proto__", "constructor", "toString"].map((from, id) => said(id, { from, from_id: from })),
        ),
      3,
    ],
    [
      "keys of the language",
      () => telegram([good]).replace('"type":', '"__proto__":{"polluted":true},"type":'),
      1,
    ],
    [
      "values of other types",
      () => telegram([good, 42, null, [], said({}, { text: 7, from: [] }), { type: "message" }]),
      1,
    ],
    [
      "one id for all",
      () => telegram([said(1), said(1, { text: "again" }), said(1, { text: "and again" })]),
      3,
    ],
    [
      "dates that cannot be",
      () =>
        telegram([
          good,
          said(2, { date_unixtime: "99999999999999999", date: "9999999-99-99" }),
          said(3, { date_unixtime: "-99999999999999", date: "x" }),
        ]),
      1,
    ],
    ["numbers that cannot be", () => telegram([good, said(2)]).replace('"id":2', '"id":1e999'), 2],
    ["text in text in text", () => telegram([good, said(2, { text: deep(3_000) })]), 1],
    [
      "surrogates and NUL in names",
      () => telegram([said(1, { from: "An\u0000a\ud83d", text: "a\u0000\udc00b" })]),
      1,
    ],
  ];
  test.each(cases)("%s", async (_name, content, messages) => {
    const ending = await send(content(), "result.json");
    expect(ending.end).toBe("ready");
    expect(ending.messages).toBeGreaterThanOrEqual(messages);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("a person named like the language is counted like everybody", async () => {
    const { body } = await person.analyze(
      `${chat}14/03/2024, 09:00 - __proto__: hi\n14/03/2024, 09:01 - constructor: hi\n`,
    );
    await person.follow(body.analysisId);
    const { stats } = (await person.get(`/api/analyses/${body.analysisId}`)).body.analysis;
    expect(
      stats.people.map(({ name, messages }: { name: string; messages: number }) => [name, messages]),
    ).toEqual([
      ["Ana", 1],
      ["Ben", 1],
      ["__proto__", 1],
      ["constructor", 1],
    ]);
  });
});

describe("dates and encodings of all kinds", () => {
  const encoded = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
  const swapped = encoded(`\ufeff${chat}`, "utf16le").swap16();
  const cases: [name: string, content: string | Buffer][] = [
    ["UTF-16, big end first", swapped],
    ["UTF-16, cut within a letter", encoded(`\ufeff${chat}`, "utf16le").subarray(0, -1)],
    ["Windows-1252", encoded(chat.replace("hello", "gr\xfc\xdfe"), "latin1")],
    [
      "bytes that are no letters",
      Buffer.concat([Buffer.from(chat), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from(`\n${chat}`)]),
    ],
    ["days that no calendar has", `31/02/2024, 10:00 - Ana: a\n99/99/9999, 99:99 - Ana: b\n${chat}`],
    ["years far away", `${chat}13/03/0001, 10:00 - Ana: a\n13/03/9999, 23:59 - Ana: z\n`],
  ];
  test.each(cases)("%s", async (_name, content) => {
    const { end, messages } = await send(content, "chat.txt");
    expect(end).toBe("ready");
    expect(messages).toBeGreaterThanOrEqual(2);
  });
});

test("a file that cannot be read is refused at the first look, which is a small one", async () => {
  const pdf = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(60 * MB, 0x41)]);
  const begun = cpuTimeMs();
  const { status, body } = await person.call("POST", "/api/uploads?name=chat.txt", {
    body: new Uint8Array(pdf),
  });
  expect([status, body.error.code]).toEqual([415, "not-text"]);
  expect(body.error.detail).toEqual({ found: "a PDF document" });
  expect(cpuTimeMs() - begun).toBeLessThan(MOST_MS);
  expect((await person.get("/api/analyses")).status).toBe(200);
});
