import "server-only";
import type { Database } from "@/db/client";
import { readPostings, readSegments } from "@/db/queries/postings";
import { forEachPosting } from "./packed-postings";

/** How rare each term is among the messages of a chat: its inverse document frequency, 0 for one that all of them have. */
export async function termRarity(
  database: Database,
  { analysisId, terms }: { analysisId: string; terms: string[] },
): Promise<Map<string, number>> {
  const segments = await readSegments(database, { analysisId });
  const messages = (segments.at(-1)?.lastMessage ?? -1) + 1;
  const holders = new Map(terms.map((term) => [term, 0]));
  for (const { term, packed } of await readPostings(database, { analysisId, terms })) {
    forEachPosting(packed, () => holders.set(term, (holders.get(term) ?? 0) + 1));
  }
  return new Map(Array.from(holders, ([term, number]) => [term, Math.log((messages + 1) / (number + 1))]));
}
