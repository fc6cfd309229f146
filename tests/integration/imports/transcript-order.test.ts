import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "@/db/client";
import { transcriptQuerySchema } from "@/lib/analyses/analysis.schema";
import { readTranscript } from "@/lib/analyses/read-transcript";
import { seedChat } from "../search/seed-chat";
import { openTestDatabase } from "../test-database";

let open: OpenDatabase;
let owned: { ownerId: string; analysisId: string };

/** Stored as an older part that was added later would be: 0 to 4 in March, 5 to 9 in January. */
const messages = Array.from({ length: 10 }, (_, seq) => ({
  author: seq % 2 ? "Ana" : "Ben",
  text: `message ${seq}`,
  at: `2024-0${seq < 5 ? 3 : 1}-01T10:0${seq}:00Z`,
}));
const inTime = [5, 6, 7, 8, 9, 0, 1, 2, 3, 4];

beforeAll(async () => {
  open = await openTestDatabase();
  owned = await seedChat(open.database, messages);
});
afterAll(() => open.close());

async function page(query: Record<string, number | string>) {
  const { messages: found, ...rest } = await readTranscript(
    open.database,
    owned,
    transcriptQuerySchema.parse(query),
  );
  return { ids: found.map(({ id }) => id), ...rest };
}

describe("a transcript runs by time, whatever the numbers of its messages", () => {
  test("from the start and from the end", async () => {
    expect((await page({})).ids).toEqual(inTime);
    expect((await page({ before: 2_147_483_647, limit: 3 })).ids).toEqual([2, 3, 4]);
  });

  test("page by page in both directions, each message once", async () => {
    const forwards: number[] = [];
    for (let after = -1; ; ) {
      const { ids, hasLater } = await page({ after, limit: 3 });
      forwards.push(...ids);
      after = ids.at(-1) ?? after;
      if (!hasLater) break;
    }
    expect(forwards).toEqual(inTime);

    const backwards: number[] = [];
    for (let before = 2_147_483_647; ; ) {
      const { ids, hasEarlier } = await page({ before, limit: 3 });
      backwards.unshift(...ids);
      before = ids[0] ?? before;
      if (!hasEarlier) break;
    }
    expect(backwards).toEqual(inTime);
  });

  test("around a message by its number", async () => {
    expect(await page({ around: 0, limit: 4 })).toMatchObject({
      ids: [8, 9, 0, 1],
      hasEarlier: true,
      hasLater: true,
    });
  });

  test("within a span of days", async () => {
    expect((await page({ from: "2024-02-01" })).ids).toEqual([0, 1, 2, 3, 4]);
  });
});
