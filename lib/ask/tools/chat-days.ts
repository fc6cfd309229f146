import "server-only";
import { findDays } from "@/db/queries/message-counts";
import type { ChatDays } from "@/lib/periods/period";
import type { AskedAnalysis } from "./tool";

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The days of the first and the last message that somebody wrote, on the chat's calendar: a notice that a group was made may
 * be years older. Undefined where no message has a time, or one that no calendar holds.
 */
export async function chatDays({
  database,
  analysis,
}: Pick<AskedAnalysis, "database" | "analysis">): Promise<ChatDays | undefined> {
  const { first, last } = await findDays(database, { analysisId: analysis.id, timeZone: analysis.timeZone });
  if (first === null || last === null) return undefined;
  return DAY.test(first) && DAY.test(last) ? { first, last } : undefined;
}
