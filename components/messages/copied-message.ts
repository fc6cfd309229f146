import { formatInstant } from "@/components/intl/format-date";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import type { TranscriptMessage } from "@/lib/transcript/transcript.schema";

/** A message as plain text with where it comes from: who, when, in which chat, and the way back to it. */
export function copiedMessage(
  { text, author, sentAt }: Pick<TranscriptMessage, "text" | "author" | "sentAt">,
  { title, timeZone }: Pick<AnalysisDetail, "title" | "timeZone">,
  link: string,
  t: Translate<"messages">,
): string {
  const when = sentAt && formatInstant(sentAt, "day-and-time", timeZone);
  const source = [author?.name ?? t("chat"), when, title].filter(Boolean).join(", ");
  return `${t("actions.quoted", { text: text || t("attachments.other") })}\n— ${source}\n${link}`;
}
