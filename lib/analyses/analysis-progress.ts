import type { AnalysisStage, AnalysisState } from "@/db/schema/analyses";
import { type Story, story, type Told, told, toldFailure } from "@/lib/jobs/story";
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
): Told & Pick<AnalysisProgress, "progress" | "etaSeconds"> {
  return { ...tell(analysis), progress: percentage(analysis), etaSeconds: secondsLeft(analysis) };
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

function tell(analysis: AnalysisState): Told {
  const { status, messageCount: count } = analysis;
  switch (status) {
    case "pending":
      return told(story("waitingToStart"));
    case "ready":
      return told(story("ready", { count }));
    case "failed":
      return toldFailure(analysis.errorMessage);
    case "cancelled":
      return told(story("cancelledReading", { count }));
    case "processing":
      return told(stageStory(analysis));
  }
}

function stageStory({ stage, messageCount, expectedMessages, ...counts }: AnalysisState): Story {
  switch (stage) {
    case "waiting":
      return story("starting");
    case "surveying":
      return story("surveying");
    case "reading":
      return story("reading", { count: messageCount, expected: expectedMessages ?? 0 });
    case "counting":
      return story("counting");
    case "planning":
      return story("planning");
    case "embedding":
      return story("embedding", { count: counts.embeddedCount, chunks: counts.chunkCount });
    case "finishing":
      return story("finishing");
  }
}
