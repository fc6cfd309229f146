import type { SeenIds } from "@/lib/formats/discord/seen-ids";
import type { ChatRecord } from "@/lib/formats/export-format";
import type { Place } from "@/lib/formats/message";
import { skipped } from "@/lib/formats/skipped";

/** Exports of one channel overlap where they were made one after the other. */
export function withoutRepeated(record: ChatRecord, where: Place, seen: SeenIds): ChatRecord {
  if (record.type === "skipped" || record.sourceId === undefined || seen.add(record.sourceId)) return record;
  return skipped(where, "repeated");
}
