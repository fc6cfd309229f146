import "server-only";
import type { Database } from "@/db/client";
import { storeMessageRun } from "@/db/queries/message-runs";
import { countByDay, loadTally, saveTally } from "@/db/queries/tallies";
import { bytesOfAuthors, countByHour } from "@/lib/messages/message-runs";
import { addToTally, emptyTally } from "./tally";

/** Messages of one query: what the embedded database counts in a moment. */
const RUN = 10_000;

/**
 * Counts and packs the messages that are not counted yet and keeps how far it came. False when the deadline (ms since the epoch) came
 * first: call again.
 */
export async function tallyMessages(
  database: Database,
  { analysisId, timeZone, deadline }: { analysisId: string; timeZone: string; deadline: number },
): Promise<boolean> {
  const before = (await loadTally(database, { analysisId })) ?? { nextSeq: 0, tally: emptyTally() };
  const { tally } = before;
  let fromSeq = before.nextSeq;
  let counted: number;
  do {
    const byDay = await countByDay(database, { analysisId, timeZone, fromSeq, limit: RUN });
    counted = byDay.reduce((sum, { messages }) => sum + messages, 0);
    if (counted === 0) break;
    const run = await storeMessageRun(database, {
      ...{ analysisId, timeZone, firstMessage: fromSeq },
      // No more than those, should messages have been added in between.
      limit: counted,
      authorBytes: bytesOfAuthors(byDay),
    });
    addToTally(tally, { byDay, byHour: countByHour(run) });
    fromSeq += counted;
  } while (counted === RUN && Date.now() < deadline);
  if (fromSeq > before.nextSeq) await saveTally(database, { analysisId, nextSeq: fromSeq, tally });
  return counted < RUN;
}
