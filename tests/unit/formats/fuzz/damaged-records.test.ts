import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/errors/app-error";
import { readChat } from "@/lib/imports/read-chat";
import { surveyExport } from "@/lib/imports/survey-export";
import { memorySource } from "../memory-source";
import { zip } from "../zip";

const fixtures = path.join(import.meta.dirname, "../../../fixtures");
const inputOf = (name: string) => readFileSync(path.join(fixtures, name), "utf8");

/** Documents whose records stand in a list; `folded` where one record need not come out of each item. */
const documents = [
  { name: "discord-json/channel/input.json", list: "messages", folded: false },
  { name: "matrix-json/room/input.json", list: "messages", folded: true },
  { name: "slack/single-day/input.json", list: null, folded: false },
  { name: "claude/account/input/conversations.json", list: null, folded: true },
  { name: "chatgpt/account/input/conversations.json", list: null, folded: true },
] as const;

const wrongValue = fc.oneof(
  fc.constantFrom<unknown>(null, "", "__proto__", -1, 1e300, "2024-02-30T00:00:00Z", [], {}, "\ud83d", "\0"),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Puts wrong values in places of a document that `picks` choose. */
function damaged(document: unknown, picks: readonly [number, unknown][]): unknown {
  const copy = structuredClone(document);
  for (const [pick, wrong] of picks) {
    const places: [Record<string, unknown>, string][] = [];
    collectPlaces(copy, places);
    const [holder, key] = places[pick % places.length] ?? [];
    if (holder && key !== undefined) holder[key] = structuredClone(wrong);
  }
  return copy;
}

function collectPlaces(value: unknown, places: [Record<string, unknown>, string][]): void {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>;
    places.push([holder, key]);
    collectPlaces(holder[key], places);
  }
}

/** The number of records, the same in the survey and on reading each chat; null where the export is refused. */
async function countRecords(content: string | Uint8Array, chunkBytes: number): Promise<number | null> {
  const source = memorySource(content, "export", chunkBytes);
  try {
    const { chats } = await surveyExport(source);
    let total = 0;
    for (const chat of chats) {
      let read = 0;
      for await (const _ of readChat(source, { chat: chat.chat })) read++;
      expect(read).toBe(chat.messages + chat.system + chat.skipped);
      total += read;
    }
    return total;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return null;
  }
}

const picks = fc.array(fc.tuple(fc.nat(100_000), wrongValue), { minLength: 1, maxLength: 6 });
const chunkBytes = fc.integer({ min: 7, max: 4000 });

describe("records with wrong values", () => {
  test.for(documents)("of $name are read, counted or refused", async ({ name, list, folded }) => {
    const document = JSON.parse(inputOf(name));
    await fc.assert(
      fc.asyncProperty(picks, chunkBytes, async (chosen, size) => {
        const changed = damaged(document, chosen);
        const count = await countRecords(JSON.stringify(changed), size);
        const items = list === null ? changed : (changed as Record<string, unknown>)[list];
        if (count !== null && !folded && Array.isArray(items)) expect(count).toBe(items.length);
      }),
      { numRuns: 120 },
    );
  });

  test.for(documents)("of $name are read or refused where the file breaks off", async ({ name }) => {
    const content = inputOf(name);
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length), chunkBytes, async (end, size) => {
        await countRecords(content.slice(0, end), size);
      }),
      { numRuns: 60 },
    );
  });

  const texts = [
    "discord-csv/channel/input.csv",
    "discord-txt/channel/input.txt",
    "matrix-txt/named-months/input.txt",
  ];
  test.for(texts)("of %s are read or refused whatever its lines", async (name) => {
    const lines = inputOf(name).split("\n");
    const line = fc.oneof(
      fc.constantFrom(...lines),
      fc.constantFrom(...lines),
      fc.string({ unit: "binary" }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line), chunkBytes, async (chosen, size) => {
        await countRecords([...lines.slice(0, 6), ...chosen].join("\n"), size);
      }),
      { numRuns: 120 },
    );
  });

  test("of a workspace are read, counted or refused", async () => {
    const days = JSON.parse(inputOf("slack/workspace/input/general/2024-02-01.json"));
    const users = JSON.parse(inputOf("slack/workspace/input/users.json"));
    const channels = JSON.parse(inputOf("slack/workspace/input/channels.json"));
    await fc.assert(
      fc.asyncProperty(picks, chunkBytes, async (chosen, size) => {
        const [day, people, list] = [days, users, channels].map((document) => damaged(document, chosen));
        const archive = await zip({
          "users.json": JSON.stringify(people),
          "channels.json": JSON.stringify(list),
          "general/2024-02-01.json": JSON.stringify(day),
          "general/2024-02-02.json": JSON.stringify(days),
        });
        const count = await countRecords(archive, size);
        if (count !== null) expect(count).toBe((day as unknown[]).length + days.length);
      }),
      { numRuns: 60 },
    );
  });
});
