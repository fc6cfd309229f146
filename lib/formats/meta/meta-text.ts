import { textOf } from "@/lib/formats/json/raw";
import { cleanText } from "@/lib/formats/text/clean-text";
import { repairMojibake } from "@/lib/formats/text/repair-mojibake";

/** A text of Messenger or Instagram as it was written; null where there is none. */
export function metaText(value: unknown): string | null {
  const text = textOf(value);
  return text === null ? null : cleanText(repairMojibake(text));
}
