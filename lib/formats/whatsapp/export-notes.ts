import type { ImportNote } from "@/lib/formats/export-format";
import type { TranscriptProfile } from "@/lib/formats/whatsapp/profile";

const orderNames = { dmy: "day/month/year", mdy: "month/day/year", ymd: "year/month/day" };

/** https://faq.whatsapp.com/1180414079177245: without media an export holds 40,000 messages, with media 10,000. */
const capWithoutMedia = 40_000;
const capWithMedia = 10_000;

/** What was assumed about the dates. */
export function dateNotes(profile: TranscriptProfile): ImportNote[] {
  const { verdict, unknownDayPeriods, leftInBodies } = profile.styles;
  const notes: ImportNote[] = [];
  if (verdict.isAmbiguous) {
    notes.push({
      code: "date-order-ambiguous",
      message: `The dates can be read in more than one order. They were read as ${orderNames[verdict.order]}.`,
    });
  }
  // One word beside every time says nothing, like "klo" in Finnish; two tell morning from evening.
  if (unknownDayPeriods.length > 1) {
    notes.push({
      code: "day-period-unknown",
      message: `The times have “${unknownDayPeriods.join("” and “")}” beside them. Hours were read as they stand.`,
    });
  }
  if (leftInBodies > 0) {
    const lines = leftInBodies === 1 ? "One line looks" : `${leftInBodies.toLocaleString("en")} lines look`;
    notes.push({
      code: "quoted-messages",
      message: `${lines} like the beginning of a message, but with another kind of date. They were left in the message they stand in.`,
    });
  }
  return notes;
}

/** Warns where WhatsApp has most likely left out older messages. */
export function capNotes(records: number, hasFiles: boolean): ImportNote[] {
  const cap = hasFiles ? capWithMedia : capWithoutMedia;
  if (records < cap * 0.995 || records > cap * 1.005) return [];
  const kind = hasFiles ? "with media" : "without media";
  return [
    {
      code: "export-cap-reached",
      message: `WhatsApp stops at about ${cap.toLocaleString("en")} messages in an export ${kind}, so older ones are probably missing.`,
    },
  ];
}
