import type { AnalysisStage, AnalysisState } from "@/db/schema/analyses";
import type { AnalysisProgress } from "./analysis.schema";

/** Where each stage starts and ends on the way from 0 to 100; embedding takes nearly all of the time. */
const span: Record<AnalysisStage, [from: number, to: number]> = {
  waiting: [0, 0],
  surveying: [1, 1],
  reading: [3, 18],
  counting: [18, 18],
  planning: [20, 20],
  embedding: [25, 99],
  finishing: [99, 99],
};

/** How far an analysis is. Computed from its stage and counts, which only grow within a run, so it never goes back. */
export function progressOf(
  analysis: AnalysisState,
): Pick<AnalysisProgress, "progress" | "message" | "etaSeconds"> {
  return { progress: percentage(analysis), message: sentence(analysis), etaSeconds: secondsLeft(analysis) };
}

function percentage({ status, stage, ...counts }: AnalysisState): number {
  if (status === "ready") return 100;
  const [from, to] = span[stage];
  return Math.round((from + (to - from) * shareDone(stage, counts)) * 10) / 10;
}

type Counts = Pick<AnalysisState, "messageCount" | "expectedMessages" | "chunkCount" | "embeddedCount">;

function shareDone(stage: AnalysisStage, counts: Counts): number {
  if (stage === "reading") return share(counts.messageCount, counts.expectedMessages);
  if (stage === "embedding") return share(counts.embeddedCount, counts.chunkCount);
  return 0;
}

const share = (done: number, total: number | null) => (total ? Math.min(1, done / total) : 0);

function secondsLeft({
  status,
  stage,
  itemsPerSecond,
  chunkCount,
  embeddedCount,
}: AnalysisState): number | null {
  if (status !== "processing" || stage !== "embedding" || !itemsPerSecond) return null;
  return Math.ceil((chunkCount - embeddedCount) / itemsPerSecond);
}

const number = new Intl.NumberFormat("en");

function sentence(analysis: AnalysisState): string {
  switch (analysis.status) {
    case "pending":
      return "Waiting to start.";
    case "ready":
      return readySentence(analysis.messageCount);
    case "failed":
      return analysis.errorMessage ?? "This could not be finished.";
    case "cancelled":
      return analysis.messageCount > 0
        ? `Cancelled. ${number.format(analysis.messageCount)} messages read so far are kept.`
        : "Cancelled before any message was read.";
    case "processing":
      return stageSentence(analysis);
  }
}

function readySentence(messages: number): string {
  if (messages === 0) return "Nobody wrote anything in this chat, so there is nothing to ask about.";
  return messages === 1
    ? "1 message is ready to be asked."
    : `${number.format(messages)} messages are ready to be asked.`;
}

function stageSentence({ stage, messageCount, expectedMessages, ...counts }: AnalysisState): string {
  switch (stage) {
    case "waiting":
      return "Starting.";
    case "surveying":
      return "Looking through the export.";
    case "reading":
      return `Reading messages: ${number.format(messageCount)} of ${number.format(expectedMessages ?? 0)}.`;
    case "counting":
      return "Counting who wrote what and when.";
    case "planning":
      return "Preparing the conversation for search.";
    case "embedding":
      return `Indexing the conversation: ${number.format(counts.embeddedCount)} of ${number.format(counts.chunkCount)} passages.`;
    case "finishing":
      return "Finishing.";
  }
}
