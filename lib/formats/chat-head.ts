import type { ChatHead } from "@/lib/formats/export-format";
import type { Clock } from "@/lib/formats/message";

/** A chat of which nothing else is known yet. */
export function newChatHead(id: string, title: string | null, clock: Clock): ChatHead {
  return { id, title, clock, dateOrder: null, isDateOrderAmbiguous: false, warnings: [] };
}
