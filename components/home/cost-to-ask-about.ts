import type { IndexingCost } from "@/lib/uploads/upload.schema";
import type { Chosen } from "./upload-state";

/** A few megabytes of messages: less costs less than anybody would want to be asked about. */
const MOST_UNASKED_TOKENS = 500_000;

/** What indexing the chosen chats takes, where that is enough to ask about; null for less, and where it costs nothing. */
export function costToAskAbout({
  chats,
  additions,
}: Pick<Chosen, "chats" | "additions">): IndexingCost | null {
  const costs = [...chats, ...additions.map(({ chat }) => chat)].flatMap(
    ({ indexingCost }) => indexingCost ?? [],
  );
  const tokens = costs.reduce((sum, cost) => sum + cost.tokens, 0);
  if (tokens <= MOST_UNASKED_TOKENS) return null;
  const isPriced = costs.every(({ dollars }) => dollars !== null);
  return { tokens, dollars: isPriced ? costs.reduce((sum, { dollars }) => sum + (dollars ?? 0), 0) : null };
}
