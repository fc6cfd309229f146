import type { Place, Skipped, SkipReason } from "@/lib/formats/message";

/** Longer than anything a person writes or pastes. */
export const maxTextLength = 4_000_000;

export function skipped(where: Place, reason: SkipReason): Skipped {
  return { type: "skipped", where, reason };
}

/** `source` is the file, where several make up the chat, or the number of one of its parts. */
export function placeOf(unit: Place["unit"], number: number, source?: string | number): Place {
  return source === undefined ? { unit, number } : { unit, number, source };
}
