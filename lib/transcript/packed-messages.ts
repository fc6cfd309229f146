import "server-only";
import { LRUCache } from "lru-cache";
import type { Database } from "@/db/client";
import { listMessageRuns, type MessageRun } from "@/db/queries/message-runs";
import type { AnalysisState } from "@/db/schema/analyses";
import { type UnpackedMessages, unpackRuns } from "@/lib/messages/message-runs";
import { processSingleton } from "@/lib/process-singleton";
import { messagesOf } from "./places";

/** Messages whose authors and hours are kept, of all chats: 20 MB. */
const MOST_KEPT = 4_000_000;

const kept = () =>
  processSingleton(
    "packed-messages",
    () =>
      new LRUCache<string, UnpackedMessages>({
        maxSize: MOST_KEPT,
        sizeCalculation: ({ hours }) => hours.length + 1,
      }),
  );

/** Who wrote each message of a chat and in which hour; undefined for one that has not been packed whole. */
export async function packedMessages(
  database: Database,
  analysis: AnalysisState,
): Promise<UnpackedMessages | undefined> {
  const messages = messagesOf(analysis);
  const key = `${analysis.id} ${messages}`;
  const known = kept().get(key);
  if (known) return known;
  const runs = await listMessageRuns(database, { analysisId: analysis.id });
  if (!areWhole(runs, messages)) return undefined;
  const unpacked = unpackRuns(runs);
  kept().set(key, unpacked);
  return unpacked;
}

function areWhole(runs: MessageRun[], messages: number): boolean {
  let end = 0;
  for (const { firstMessage, hours } of runs) {
    if (firstMessage !== end) return false;
    end += hours.length;
  }
  return end === messages;
}
