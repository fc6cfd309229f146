import type { ImportNote } from "@/lib/formats/export-format";
import { importNote } from "@/lib/formats/import-note";
import type { TranscriptProfile } from "@/lib/formats/whatsapp/profile";

/** https://faq.whatsapp.com/1180414079177245: without media an export holds 40,000 messages, with media 10,000. */
const capWithoutMedia = 40_000;
const capWithMedia = 10_000;

/** What was assumed about the dates. */
export function dateNotes(profile: TranscriptProfile): ImportNote[] {
  const { verdict, unknownDayPeriods, leftInBodies } = profile.styles;
  const notes: ImportNote[] = [];
  if (verdict.isAmbiguous) {
    notes.push(importNote("date-order-ambiguous", { order: verdict.order }));
  }
  // One word beside every time says nothing, like "klo" in Finnish; two tell morning from evening.
  if (unknownDayPeriods.length > 1) {
    notes.push(importNote("day-period-unknown", { words: unknownDayPeriods.join(" / ") }));
  }
  if (leftInBodies > 0) {
    notes.push(importNote("quoted-messages", { count: leftInBodies }));
  }
  return notes;
}

/** Warns where WhatsApp has most likely left out older messages. */
export function capNotes(records: number, hasFiles: boolean): ImportNote[] {
  const cap = hasFiles ? capWithMedia : capWithoutMedia;
  if (records < cap * 0.995 || records > cap * 1.005) return [];
  return [importNote("export-cap-reached", { cap, media: hasFiles ? "with" : "without" })];
}
