import { identityOf, Occurrences } from "./identity";
import type { PlacedMessage } from "./placed-message";

type Records = AsyncIterator<PlacedMessage | null>;

interface Part {
  records: Records;
  /** The next record; undefined at the end. */
  head: PlacedMessage | null | undefined;
  seen: Occurrences;
}

/**
 * The records of several chats in order of time. A message that another part has given already comes as null: of messages
 * that are alike, as many are kept as the part with the most of them has.
 */
export async function* joinChats(
  chats: AsyncIterable<PlacedMessage | null>[],
): AsyncGenerator<PlacedMessage | null> {
  const parts: Part[] = chats.map((chat) => ({
    records: chat[Symbol.asyncIterator](),
    head: undefined,
    seen: new Occurrences(),
  }));
  const kept = new Occurrences();
  try {
    for (const part of parts) await advance(part);
    for (let part = earliest(parts); part; part = earliest(parts)) {
      const record = part.head ?? null;
      await advance(part);
      yield record && isNew(record, part, kept) ? record : null;
    }
  } finally {
    for (const { records } of parts) await records.return?.();
  }
}

async function advance(part: Part): Promise<void> {
  const next = await part.records.next();
  part.head = next.done ? undefined : next.value;
}

function earliest(parts: Part[]): Part | undefined {
  let best: Part | undefined;
  for (const part of parts) {
    if (part.head === undefined) continue;
    if (!best || timeOf(part) < timeOf(best)) best = part;
  }
  return best;
}

/** What has no time goes first: it holds up its part only. */
function timeOf({ head }: Part): number {
  return head?.placedTime ?? Number.NEGATIVE_INFINITY;
}

function isNew(record: PlacedMessage, part: Part, kept: Occurrences): boolean {
  const identity = identityOf(record, record.message.author);
  if (part.seen.add(identity) <= kept.of(identity)) return false;
  kept.add(identity);
  return true;
}
