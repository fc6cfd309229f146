import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { analyses } from "@/db/schema/analyses";

/** Names compared of one chat: enough for any group that people would export twice. */
const MOST_NAMES = 500;

export interface KnownChat {
  id: string;
  title: string;
  platform: string | null;
  timeZone: string;
  messageCount: number;
  /** As the exports have them. */
  names: string[];
}

/** The chats of an owner that messages can be added to. */
export async function listKnownChats(
  database: Database,
  { ownerId, platforms }: { ownerId: string; platforms: string[] },
): Promise<KnownChat[]> {
  return database
    .select({
      id: analyses.id,
      title: analyses.title,
      platform: analyses.platform,
      timeZone: analyses.timeZone,
      messageCount: analyses.messageCount,
      names: sql<string[]>`array(
        select name from participants where analysis_id = ${analyses.id} order by idx limit ${MOST_NAMES})`,
    })
    .from(analyses)
    .where(
      and(
        eq(analyses.ownerId, ownerId),
        eq(analyses.status, "ready"),
        isNull(analyses.deletedAt),
        inArray(analyses.platform, platforms),
      ),
    );
}
