import { formatTimeLeft } from "@/components/intl/format-date";
import { formatShare } from "@/components/intl/format-number";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisProgress } from "@/lib/analyses/analysis.schema";

type T = Translate<"analysis">;

function readingDetail({ messages, expectedMessages }: AnalysisProgress["counts"], t: T): string | null {
  if (expectedMessages) return t("indexing.readOf", { count: messages, expected: expectedMessages });
  return messages > 0 ? t("indexing.readSoFar", { count: messages }) : null;
}

/** The counts that belong to the stage, or null where it has none. */
export function stageDetail({ stage, counts }: AnalysisProgress, t: T): string | null {
  if (stage === "reading") return readingDetail(counts, t);
  if (stage === "embedding" && counts.chunks > 0) {
    return t("indexing.embeddedOf", { count: counts.embedded, chunks: counts.chunks });
  }
  return counts.messages > 0 ? t("messages", { count: counts.messages }) : null;
}

export function timeLeft({ etaSeconds }: AnalysisProgress, t: T): string | null {
  return etaSeconds !== null && etaSeconds > 0
    ? t("indexing.timeLeft", { time: formatTimeLeft(etaSeconds) })
    : null;
}

/** What a cancelled analysis keeps. */
export function keptSentence({ counts, hasStats }: AnalysisProgress, t: T): string {
  const { messages: count, chunks, embedded } = counts;
  if (count === 0) return t("kept.nothing");
  if (!hasStats) return t("kept.messages", { count });
  return t("kept.indexed", { count, share: formatShare(chunks > 0 ? embedded / chunks : 0) });
}
