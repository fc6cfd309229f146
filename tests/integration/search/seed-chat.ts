import { randomUUID } from "node:crypto";
import type { Database } from "@/db/client";
import { storeReadBatch } from "@/db/queries/read-messages";
import { analyses } from "@/db/schema/analyses";
import { users } from "@/db/schema/auth";

export interface SeedMessage {
  author: string | null;
  text: string;
  /** ISO time. */
  at?: string;
  kind?: "text" | "media" | "call" | "deleted" | "system";
}

export interface SeededChat {
  ownerId: string;
  analysisId: string;
}

const BATCH = 2_000;

/** An analysis of its own with these messages, as reading an export leaves it. */
export async function seedChat(
  database: Database,
  messages: SeedMessage[],
  {
    title = "Chat",
    timeZone = "UTC",
    ownerId = randomUUID(),
  }: { title?: string; timeZone?: string; ownerId?: string } = {},
): Promise<SeededChat> {
  await database
    .insert(users)
    .values({ id: ownerId, name: "Someone", email: `${ownerId}@example.org` })
    .onConflictDoNothing();
  const analysisId = randomUUID();
  await database.insert(analyses).values({ id: analysisId, ownerId, title, timeZone, status: "processing" });

  const authors = new Map<string, number>();
  const start = Date.UTC(2024, 0, 1, 9);
  for (let from = 0; from < messages.length; from += BATCH) {
    const newParticipants: { idx: number; name: string }[] = [];
    const batch = messages.slice(from, from + BATCH).map((message, i) => {
      if (message.author !== null && !authors.has(message.author)) {
        newParticipants.push({ idx: authors.size, name: message.author });
        authors.set(message.author, authors.size);
      }
      const time = message.at ? Date.parse(message.at) : start + (from + i) * 60_000;
      return {
        seq: from + i,
        time,
        placedTime: time,
        author: message.author === null ? null : (authors.get(message.author) ?? null),
        kind: message.kind ?? ("text" as const),
        text: message.text,
        words: message.text.split(/\s+/).filter(Boolean).length,
        sourceId: null,
        extras: null,
      };
    });
    await storeReadBatch(database, {
      analysisId,
      clock: "utc",
      timeZone,
      messages: batch,
      newParticipants,
      cursor: { from, to: from + batch.length },
      counts: {
        messages: batch.filter(({ kind }) => kind !== "system").length,
        system: batch.filter(({ kind }) => kind === "system").length,
      },
    });
  }
  return { ownerId, analysisId };
}
