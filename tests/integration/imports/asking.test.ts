import { describe, expect, test } from "vitest";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";

withTestApp();

const person = new ApiClient();

async function transcript(analysisId: string) {
  expect((await person.follow(analysisId)).at(-1)).toMatchObject({ status: "ready" });
  const { messages } = (await person.get(`/api/analyses/${analysisId}/messages`)).body;
  const { importReport } = (await person.get(`/api/analyses/${analysisId}`)).body.analysis;
  return { messages, importReport };
}

describe("dates that can be read in two orders", () => {
  const chat = "03/04/2024, 10:00 - Ana: soup\n05/04/2024, 11:00 - Ben: bread\n";

  test("are asked about with the first messages, and read as answered", async () => {
    const upload = await person.upload(chat);
    const [asked] = (await person.get(`/api/uploads/${upload}/survey`)).body.chats;
    expect(asked).toMatchObject({
      isDateOrderAmbiguous: true,
      opening: [{ author: "Ana", text: "soup" }, {}],
    });
    const [other] = (await person.get(`/api/uploads/${upload}/survey?dateOrder=mdy`)).body.chats;
    expect(other.first).toBe("2024-03-04T10:00:00.000".slice(0, other.first.length));

    const { body } = await person.post("/api/analyze", { upload, dateOrder: "mdy", timeZone: "Asia/Tokyo" });
    const { messages, importReport } = await transcript(body.analysisId);
    expect(messages[0].sentAt).toBe("2024-03-04T01:00:00.000Z");
    expect(importReport).toMatchObject({ dateOrder: "mdy", isDateOrderAmbiguous: false });
    expect(importReport.assumptions.map(({ code }: { code: string }) => code)).toEqual(["time-zone-assumed"]);
  });

  test("are read in the likelier order and that is reported where nobody answers", async () => {
    const { body } = await person.analyze(chat);
    const { importReport } = await transcript(body.analysisId);
    expect(importReport).toMatchObject({
      dateOrder: "dmy",
      isDateOrderAmbiguous: true,
      people: 2,
      skipped: 0,
    });
    expect(importReport.assumptions.map(({ code }: { code: string }) => code)).toEqual([
      "date-order-assumed",
      "time-zone-assumed",
    ]);
  });
});

describe("columns that are not clear", () => {
  const rows = Array.from({ length: 6 }, (_, i) => `2024-05-0${i + 1} 10:00,w${i % 2},note ${i},remark ${i}`);
  const table = ["when,x,p,q", ...rows].join("\n");

  test("are asked about, and taken as answered", async () => {
    const upload = await person.upload(table, "table.csv");
    const refused = await person.get(`/api/uploads/${upload}/survey`);
    expect(refused).toMatchObject({
      status: 415,
      body: { error: { code: "columns-unclear", detail: { columns: ["when", "x", "p", "q"] } } },
    });
    const columns = { date: "when", author: "x", text: "q" };
    const answered = await person.get(`/api/uploads/${upload}/survey?${new URLSearchParams(columns)}`);
    expect(answered.body.chats[0]).toMatchObject({
      messages: 6,
      opening: [{ author: "w0", text: "remark 0" }, {}, {}],
    });

    const { body } = await person.post("/api/analyze", { upload, columns });
    const { messages } = await transcript(body.analysisId);
    expect(messages.map(({ text }: { text: string }) => text)).toEqual(rows.map((_, i) => `remark ${i}`));
  });

  test("are shown with the first rows, and with the messages that an answer makes of them", async () => {
    const upload = await person.upload(table, "table.csv");
    const guessed = (await person.get(`/api/uploads/${upload}/table`)).body.table;
    expect(guessed).toMatchObject({
      columns: ["when", "x", "p", "q"],
      chosen: { date: "when", author: "x", text: null },
      isClear: false,
      messages: [],
      lookedAt: { rows: 6, messages: 0 },
    });
    expect(guessed.rows).toHaveLength(5);
    expect(guessed.rows[0]).toEqual(["2024-05-01 10:00", "w0", "note 0", "remark 0"]);

    const columns = new URLSearchParams({ date: "when", author: "x", text: "q" });
    const { table: answered } = (await person.get(`/api/uploads/${upload}/table?${columns}`)).body;
    expect(answered).toMatchObject({
      isClear: true,
      messages: [{ at: "2024-05-01T10:00:00", author: "w0", text: "remark 0" }, {}, {}],
      lookedAt: { rows: 6, messages: 6, problem: null },
    });
    const wrong = new URLSearchParams({ date: "p", author: "x", text: "q" });
    expect((await person.get(`/api/uploads/${upload}/table?${wrong}`)).body.table.lookedAt).toEqual({
      rows: 6,
      messages: 0,
      problem: "Its date cannot be read.",
      problemCode: "unreadable-date",
    });
  });

  test("are shown to nobody else", async () => {
    const upload = await person.upload(table, "table.csv");
    expect((await new ApiClient().get(`/api/uploads/${upload}/table`)).status).toBe(404);
  });

  test("may be none: of a table without dates, which one person wrote", async () => {
    const notes = ["1.5,the soup is cold", "2.5,the bread is warm", "3.5,the boat is back"].join("\n");
    const upload = await person.upload(notes, "notes.csv");
    const query = new URLSearchParams({ date: "", author: "", text: "column 2" });
    expect((await person.get(`/api/uploads/${upload}/table?${query}`)).body.table).toMatchObject({
      chosen: { date: null, author: null, text: "column 2" },
      messages: [{ at: null, author: "Author", text: "the soup is cold" }, {}, {}],
    });
    const columns = { date: null, author: null, text: "column 2" };
    const { body } = await person.post("/api/analyze", { upload, columns });
    const { messages, importReport } = await transcript(body.analysisId);
    expect(messages.map(({ text }: { text: string }) => text)).toEqual([
      "the soup is cold",
      "the bread is warm",
      "the boat is back",
    ]);
    expect(importReport).toMatchObject({ people: 1, first: null });
  });

  test("leave a date as it is written where other rows decide about its order", async () => {
    const dates = ["when,x,p", "03/04/2024,w1,note", "05/04/2024,w2,remark"].join("\n");
    const upload = await person.upload(dates, "dates.csv");
    const query = new URLSearchParams({ date: "when", author: "x", text: "p" });
    expect((await person.get(`/api/uploads/${upload}/table?${query}`)).body.table.messages[0]).toEqual({
      at: null,
      written: "03/04/2024",
      author: "w1",
      text: "note",
    });
  });

  test("are not asked about where the file is the export of an app", async () => {
    const upload = await person.upload("03/04/2024, 10:00 - Ana: soup\n");
    expect((await person.get(`/api/uploads/${upload}/table`)).body).toEqual({ table: null });
  });

  test("can be told with a form, too", async () => {
    const columns = JSON.stringify({ date: "when", author: "x", text: "p" });
    const { body } = await person.analyze(table, { columns }, "table.csv");
    expect((await transcript(body.analysisId)).messages[0].text).toBe("note 0");
  });

  test("end the import with what to do where nobody tells", async () => {
    const { body } = await person.analyze(table, {}, "table.csv");
    expect((await person.follow(body.analysisId)).at(-1)).toMatchObject({
      status: "failed",
      error: { code: "columns-unclear" },
    });
  });
});

test("the import report tells attachments, skipped lines and the span", async () => {
  const chat = [
    "27/05/2024, 08:00 - Ana: hello",
    "27/05/2024, 08:01 - Ben: IMG-20240527-WA0001.jpg (file attached)",
    "27/05/2024, 08:02 - Messages and calls are end-to-end encrypted.",
    "99/99/2024, 08:03 - Ana: when?",
    "28/05/2024, 09:00 - Ana: bye",
  ].join("\n");
  const { body } = await person.analyze(chat);
  const { importReport } = await transcript(body.analysisId);
  expect(importReport).toMatchObject({
    people: 2,
    system: 1,
    attachments: { photo: 1 },
    first: expect.stringContaining("2024-05-27T08:00"),
    last: expect.stringContaining("2024-05-28T09:00"),
  });
  expect(importReport.skipped).toBe(importReport.skippedExamples.length);
});

test("answers that make no sense are refused", async () => {
  const upload = await person.upload("03/04/2024, 10:00 - Ana: soup\n");
  for (const wrong of [
    { dateOrder: "ydm" },
    { timeZone: "Mars/Base" },
    { columns: { date: 7 } },
    { columns: { text: null } },
    { chats: [] },
  ]) {
    const { status, body } = await person.post("/api/analyze", { upload, ...wrong });
    expect([status, body.error.code]).toEqual([400, "bad-request"]);
  }
  expect((await person.get(`/api/uploads/${upload}/survey?dateOrder=x`)).status).toBe(400);
});
