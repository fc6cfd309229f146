import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "@/db/client";
import { tallyMessages } from "@/lib/indexing/tally-messages";
import { listHits } from "@/lib/transcript/read-transcript";
import { type HitsQuery, hitsQuerySchema } from "@/lib/transcript/transcript.schema";
import { type SeededChat, type SeedMessage, seedChat } from "../search/seed-chat";
import { openTestDatabase } from "../test-database";

const timeZone = "Europe/Berlin";
const HOUR = 3_600_000;

let open: OpenDatabase;
beforeAll(async () => {
  open = await openTestDatabase();
});
afterAll(() => open.close());

/** Every 100 minutes from December 1969 on and over the changes of the clock of 2024, now and then by one of 300 others. */
const messages: SeedMessage[] = [
  Date.UTC(1969, 11, 30),
  Date.UTC(2024, 2, 29),
  Date.UTC(2024, 9, 26),
].flatMap((begin, part) =>
  Array.from({ length: 330 }, (_, i) => ({
    author: i % 11 === 10 ? null : i % 3 === 0 ? `guest ${part * 330 + i}` : i % 2 ? "Ana" : "Ben",
    kind: i % 11 === 10 ? ("system" as const) : ("text" as const),
    text: `message ${i}`,
    at: new Date(begin + (i * HOUR * 5) / 3).toISOString(),
  })),
);

async function seed({ isPacked }: { isPacked: boolean }): Promise<SeededChat> {
  const chat = await seedChat(open.database, messages, { timeZone });
  const { analysisId } = chat;
  if (isPacked) await tallyMessages(open.database, { analysisId, timeZone, deadline: 0 });
  // A later name of a person.
  await open.database.execute(
    sql`update participants set person = 0 where analysis_id = ${analysisId} and idx = 3`,
  );
  await open.database.execute(sql`update analyses set status = 'ready' where id = ${analysisId}`);
  return chat;
}

const local = messages.map(({ at }) => {
  const parts = new Intl.DateTimeFormat("en", {
    ...{ timeZone, weekday: "short", hour: "2-digit", hourCycle: "h23" },
    ...{ year: "numeric", month: "2-digit", day: "2-digit" },
  }).formatToParts(Date.parse(at ?? ""));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return {
    day: `${part("year")}-${part("month")}-${part("day")}`,
    weekday: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(part("weekday")) + 1,
    hour: Number(part("hour")),
  };
});
const names = [...new Set(messages.flatMap(({ author }) => author ?? []))];
const personOf = (seq: number) => {
  const idx = names.indexOf(messages[seq]?.author ?? "");
  return idx === 3 ? 0 : idx;
};

function expected({ author, weekday, hour, hourTo = hour, from, to }: Partial<HitsQuery>): number[] {
  return messages.flatMap((_, seq) => {
    const at = local[seq] ?? { day: "", weekday: 0, hour: 0 };
    if (author && !author.includes(personOf(seq))) return [];
    const isTimed = weekday !== undefined || hour !== undefined;
    if (isTimed && personOf(seq) < 0) return [];
    if (weekday !== undefined && at.weekday !== weekday) return [];
    if (hour !== undefined && (at.hour < hour || at.hour > (hourTo ?? hour))) return [];
    return (from && at.day < from) || (to && at.day > to) ? [] : [seq];
  });
}

describe.each([
  ["packed", true],
  ["not packed", false],
])("messages that are %s are narrowed down", (_, isPacked) => {
  let chat: SeededChat;
  beforeAll(async () => {
    chat = await seed({ isPacked });
  });

  test.each([
    { author: "0" },
    { author: "1,2" },
    { author: "300" },
    { weekday: 7, hour: 2 },
    { hour: 0, hourTo: 4 },
    { author: "0,1", weekday: 4 },
    { from: "1970-01-01", to: "1970-01-02" },
    { author: "1", from: "2024-03-31", to: "2024-10-27" },
    { author: "0,2", hour: 1, hourTo: 3, to: "9999-12-31" },
  ])("to %o", async (query) => {
    const parsed = hitsQuerySchema.parse({ ...query, limit: 1000 });
    const found = await listHits(open.database, chat, parsed);
    expect(found.ids.length).toBeGreaterThan(0);
    expect(found.ids).toEqual(expected(parsed));
  });
});

test("of a chat that grew, what was packed before is read no more until the rest is packed too", async () => {
  const chat = await seed({ isPacked: true });
  const first = hitsQuerySchema.parse({ author: "0" });
  const before = (await listHits(open.database, chat, first)).matches;
  await open.database.execute(sql`
    insert into messages (analysis_id, seq, sent_at, placed_at, author, kind, text)
    values (${chat.analysisId}, ${messages.length}, '2025-01-01Z', '2025-01-01Z', 0, 'text', 'one more')`);
  await open.database.execute(
    sql`update analyses set message_count = message_count + 1 where id = ${chat.analysisId}`,
  );
  expect((await listHits(open.database, chat, first)).matches).toBe(before + 1);
  await tallyMessages(open.database, { analysisId: chat.analysisId, timeZone, deadline: 0 });
  await open.database.execute(sql`delete from messages where analysis_id = ${chat.analysisId}`);
  const hour = hitsQuerySchema.parse({ author: "0", hour: 1 });
  expect((await listHits(open.database, chat, hour)).matches).toBe(
    expected({ author: [0], hour: 1 }).length + 1,
  );
});
