import type { Skipped } from "@/lib/formats/message";

/** Longer than anything a person writes or pastes. */
export const maxTextLength = 4_000_000;

export const tooLong = `It is longer than ${maxTextLength / 1_000_000} million characters.`;

export function skipped(where: string, reason: string): Skipped {
  return { type: "skipped", where, reason };
}
