import "server-only";
import type { Database } from "@/db/client";
import { type FactRange, listChatEvents, listDayFacts, listPeriodWords } from "@/db/queries/facts";
import { loadParticipants } from "@/db/queries/read-messages";
import type { Insights } from "./insights.schema";
import { sumInsights } from "./sum-insights";

const MOST_EVENTS = 50;

/** The insights of some people and days of a chat, or of all. */
export async function sumRange(
  database: Database,
  { people, ...range }: Omit<FactRange, "authors"> & { people?: number[] },
): Promise<Insights> {
  const names = await loadParticipants(database, range);
  const chosen = people && new Set(people);
  const authors = chosen && names.filter((name) => chosen.has(name.person)).map(({ idx }) => idx);
  const { events, counts } = await listChatEvents(database, { ...range, limit: MOST_EVENTS });
  return sumInsights({
    rows: await listDayFacts(database, { ...range, authors }),
    words: await listPeriodWords(database, range),
    names,
    events: {
      joined: counts.joined ?? 0,
      left: counts.left ?? 0,
      renamed: counts.renamed ?? 0,
      latest: events.map(({ seq: messageId, ...event }) => ({ messageId, ...event })),
    },
  });
}
