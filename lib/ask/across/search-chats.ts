import "server-only";
import type { Database } from "@/db/client";
import type { AnalysisState } from "@/db/schema/analyses";
import { type Retrieval, retrieve } from "@/lib/search/retrieve";

/** Chats whose turn has not come by then are left out: nobody waits long for an answer about all of them. */
const TIME_LIMIT_MS = 8_000;
/** A passage that is near in meaning but shares no words with the question counts half as much as one with all of them. */
const MEANING_WEIGHT = 0.5;

export interface ChatFindings {
  analysis: AnalysisState;
  retrieval: Retrieval;
  /** How much the best of it has to do with the question: comparable between chats, as scores within one are not. */
  strength: number;
}

export interface ChatsFindings {
  /** Strongest first. */
  findings: ChatFindings[];
  /** Chats that there was no time for. */
  leftOut: AnalysisState[];
}

/** Searches chats one after the other for what has to do with a question. */
export async function searchChats(
  database: Database,
  {
    analyses,
    question,
    limit,
    signal,
  }: { analyses: AnalysisState[]; question: string; limit: number; signal?: AbortSignal },
): Promise<ChatsFindings> {
  const deadline = Date.now() + TIME_LIMIT_MS;
  const findings: ChatFindings[] = [];
  const leftOut: AnalysisState[] = [];
  for (const analysis of analyses) {
    signal?.throwIfAborted();
    if (findings.length > 0 && Date.now() >= deadline) {
      leftOut.push(analysis);
      continue;
    }
    const retrieval = await retrieve(database, { analysis, question, limit });
    findings.push({ analysis, retrieval, strength: strengthOf(retrieval) });
  }
  return { findings: findings.toSorted((a, b) => b.strength - a.strength), leftOut };
}

function strengthOf({ found, coverage, nearest = 0 }: Retrieval): number {
  return found.length === 0 ? 0 : coverage + MEANING_WEIGHT * Math.max(0, nearest);
}
