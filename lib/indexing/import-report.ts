import type { ImportReport } from "@/lib/analyses/analysis.schema";
import { importNote } from "@/lib/formats/import-note";
import type { ChatSurvey, ImportWarning } from "@/lib/imports/survey.schema";

const assumedCodes = new Set(["encoding-assumed", "day-period-unknown", "columns-assumed"]);

interface Circumstances {
  /** IANA name of the analysis. */
  timeZone: string;
  /** Chats in the file, and how many of them are read here. */
  chats: number;
  chosen: number;
  /** Whether somebody said which chat, and in which order its dates are. */
  wasChatChosen: boolean;
  wasOrderChosen: boolean;
}

/** What is told of a chat that is read: what there is, what could not be read, and what was taken for granted. */
export function importReport(survey: ChatSurvey, given: Circumstances): ImportReport {
  const { format, messages, system, skipped, skippedExamples, dateOrder, clock, first, last } = survey;
  const ofCode = (has: (code: string) => boolean) => survey.warnings.filter(({ code }) => has(code));
  const isCap = (code: string) => code === "export-cap-reached";
  const isDateOrderAmbiguous = survey.isDateOrderAmbiguous && !given.wasOrderChosen;
  return {
    format,
    messages,
    system,
    skipped,
    skippedExamples,
    dateOrder,
    isDateOrderAmbiguous,
    clock,
    timeZone: given.timeZone,
    otherChats: given.chats - given.chosen,
    people: survey.participants.length,
    first,
    last,
    attachments: survey.attachments,
    alreadyThere: 0,
    assumptions: [
      ...assumptionsOf(survey, { ...given, isDateOrderAmbiguous }),
      ...ofCode((code) => assumedCodes.has(code)),
    ],
    caps: ofCode(isCap),
    warnings: ofCode((code) => !isCap(code) && !assumedCodes.has(code) && code !== "date-order-ambiguous"),
  };
}

function assumptionsOf(
  { dateOrder, clock }: ChatSurvey,
  given: Circumstances & { isDateOrderAmbiguous: boolean },
): ImportWarning[] {
  const assumptions: ImportWarning[] = [];
  if (dateOrder && given.isDateOrderAmbiguous) {
    assumptions.push(importNote("date-order-assumed", { order: dateOrder }));
  }
  if (clock === "wall") {
    assumptions.push(importNote("time-zone-assumed", { zone: given.timeZone.replaceAll("_", " ") }));
  }
  if (given.chats > 1 && !given.wasChatChosen) {
    assumptions.push(importNote("largest-chat-taken", { count: given.chats }));
  }
  return assumptions;
}
