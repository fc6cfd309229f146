import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";
import { messages, participants } from "@/db/schema/messages";

export type ExportedMessageRow = Awaited<ReturnType<typeof listExportedMessages>>[number];

/** Up to `limit` messages after number `seq`, by number, with the name of the author and the number replied to. */
export async function listExportedMessages(
  database: Database,
  { ownerId, analysisId, seq, limit }: { ownerId: string; analysisId: string; seq: number; limit: number },
) {
  const replyTo = sql<number | null>`(select reply.seq from messages reply
    where reply.analysis_id = ${messages.analysisId} and reply.source_id = ${messages.extras} ->> 'replyTo' limit 1)`;
  return database
    .select({
      seq: messages.seq,
      sentAt: messages.sentAt,
      author: participants.name,
      kind: messages.kind,
      text: messages.text,
      extras: messages.extras,
      replyTo,
    })
    .from(messages)
    .innerJoin(analyses, eq(analyses.id, messages.analysisId))
    .leftJoin(
      participants,
      and(eq(participants.analysisId, messages.analysisId), eq(participants.idx, messages.author)),
    )
    .where(and(eq(analyses.ownerId, ownerId), eq(messages.analysisId, analysisId), gt(messages.seq, seq)))
    .orderBy(asc(messages.seq))
    .limit(limit);
}
