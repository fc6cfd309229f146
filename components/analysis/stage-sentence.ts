import { formatTimeLeft } from "@/components/intl/format-date";
import { formatAmount, formatCount, formatShare } from "@/components/intl/format-number";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";

type Stage = AnalysisProgress["stage"];

/** What each stage does; short enough to be read out whenever it changes. */
export const stageNames: Record<Stage, string> = {
  waiting: "Waiting for its turn",
  surveying: "Looking through the export",
  reading: "Reading messages",
  counting: "Counting who wrote what and when",
  planning: "Dividing the conversation into passages",
  embedding: "Making the conversation searchable",
  finishing: "Putting the last things in place",
};

function readingDetail({ messages, expectedMessages }: AnalysisProgress["counts"]): string | null {
  if (expectedMessages)
    return `${formatCount(messages)} of ${formatAmount(expectedMessages, "message", "messages")}`;
  return messages > 0 ? `${formatCount(messages)} so far` : null;
}

/** The counts that belong to the stage, or null where it has none. */
export function stageDetail({ stage, counts }: AnalysisProgress): string | null {
  if (stage === "reading") return readingDetail(counts);
  if (stage === "embedding" && counts.chunks > 0) {
    return `${formatCount(counts.embedded)} of ${formatAmount(counts.chunks, "passage", "passages")}`;
  }
  return counts.messages > 0 ? formatAmount(counts.messages, "message", "messages") : null;
}

export function timeLeft({ etaSeconds }: AnalysisProgress): string | null {
  return etaSeconds !== null && etaSeconds > 0 ? `about ${formatTimeLeft(etaSeconds)} left` : null;
}

/** What a cancelled analysis keeps. */
export function keptSentence({ counts, hasStats }: AnalysisProgress): string {
  if (counts.messages === 0) return "Nothing had been read yet. Resume to start reading.";
  const messages = formatAmount(counts.messages, "message is kept", "messages are kept");
  if (!hasStats) return `${messages}. Resume to read on from there.`;
  const indexed = counts.chunks > 0 ? formatShare(counts.embedded / counts.chunks) : formatShare(0);
  return `${messages} with their numbers, and ${indexed} of the conversation is indexed. Resume to go on from there; you can ask once it is done.`;
}
