import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { storeReadBatch } from "@/db/queries/read-messages";
import { messages, participants } from "@/db/schema/messages";
import type { Message } from "@/lib/formats/message";
import { BatchBuilder } from "@/lib/indexing/batch-builder";
import { placeMessages } from "@/lib/indexing/placed-message";
import { seedChat } from "../search/seed-chat";
import { openTestDatabase } from "../test-database";

const longId = randomBytes(4000).toString("base64");
const odd = (text: string) => `${text}\0\ud83d`;

const message: Message = {
  type: "message",
  time: 0,
  author: odd("Ana"),
  kind: "text",
  text: odd("hello"),
  sourceId: odd("1"),
  replyTo: longId,
  forwardedFrom: odd("Ben"),
  attachments: [{ kind: "photo", name: odd("a.jpg") }],
  reactions: [{ emoji: odd("x"), count: 1, from: [odd("Cleo")] }],
};

async function* records(): AsyncGenerator<Message> {
  yield message;
  yield { type: "message", time: 1, author: null, kind: "system", text: "later", sourceId: longId };
}

test("ids and names that no database stores are stored without what it refuses", async () => {
  const { database, close } = await openTestDatabase();
  const { analysisId } = await seedChat(database, []);
  const start = { nextSeq: 0, cursor: 0, people: [] };
  const builder = new BatchBuilder({ analysisId, clock: "utc", timeZone: "UTC", ...start });
  for await (const placed of placeMessages(records())) builder.add(placed);
  expect(await storeReadBatch(database, builder.take())).toBe(true);

  const rows = await database.select().from(messages).where(eq(messages.analysisId, analysisId));
  const [first, second] = rows.toSorted((a, b) => a.seq - b.seq);
  expect(first).toMatchObject({
    text: "hello",
    sourceId: "1",
    extras: {
      forwardedFrom: "Ben",
      attachments: [{ kind: "photo", name: "a.jpg" }],
      reactions: [{ emoji: "x", count: 1, from: ["Cleo"] }],
    },
  });
  expect(second?.sourceId).toBe(first?.extras?.replyTo);
  expect(await database.select({ name: participants.name }).from(participants)).toEqual([{ name: "Ana" }]);
  await close();
});
