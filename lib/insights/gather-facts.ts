import "server-only";
import type { Database } from "@/db/client";
import { type FactMessageRow, findLastFactDay, readFactMessages, storeFacts } from "@/db/queries/facts";
import { loadParticipants } from "@/db/queries/read-messages";
import { chatAnalyzer } from "@/lib/search/chat-analyzer";
import { tokenize } from "@/lib/search/tokenize";
import { FactTally } from "./fact-tally";
import { MentionFinder } from "./find-mentions";

const PAGE = 2_000;

interface GatherOptions {
  analysisId: string;
  timeZone: string;
  /** Milliseconds of `Date.now()` after which to stop where whole days are stored. */
  deadline: number;
}

/**
 * Notes what everybody did on each day, going on after the last day that is stored. `isDone` is false when the deadline came
 * first: call again.
 */
export async function gatherFacts(
  database: Database,
  { analysisId, timeZone, deadline }: GatherOptions,
): Promise<{ isDone: boolean }> {
  const tally = await newTally(database, analysisId);
  const lastDay = await findLastFactDay(database, { analysisId });
  let after: Parameters<typeof readFactMessages>[1]["after"] = lastDay === null ? null : { day: lastDay };
  let hasStored = false;
  for (;;) {
    const page: FactMessageRow[] = await readFactMessages(database, {
      analysisId,
      timeZone,
      after,
      limit: PAGE,
    });
    for (const message of page) {
      const full = tally.add(message);
      if (!full) continue;
      await storeFacts(database, { analysisId, ...full });
      hasStored = true;
    }
    const end = page.at(-1);
    if (!end || page.length < PAGE) break;
    after = { placedAt: end.placedAt, seq: end.seq };
    if (hasStored && Date.now() >= deadline) return { isDone: false };
  }
  await storeFacts(database, { analysisId, ...tally.finish() });
  return { isDone: true };
}

async function newTally(database: Database, analysisId: string): Promise<FactTally> {
  const analyzer = await chatAnalyzer(database, analysisId);
  const names = await loadParticipants(database, { analysisId });
  const nameWords = new Set(names.flatMap(({ name }) => tokenize(name)));
  const byName = new Map(names.map(({ name, idx }) => [name, idx]));
  return new FactTally({
    vocabulary: {
      isStopword: (word) => analyzer.isStopword(word),
      isName: (word) => nameWords.has(word),
    },
    isEnglish: analyzer.language === "en",
    mentions: new MentionFinder(names),
    authorOf: (name) => byName.get(name),
  });
}
