import { z } from "zod";
import { fetchJson } from "@/components/api/fetch-json";
import {
  type Feedback,
  feedbackRequestSchema,
  type Thread,
  type TurnDetail,
  threadAnswerSchema,
  turnDetailSchema,
} from "@/lib/ask/thread.schema";

export function turnPath(id: string): string {
  return `/api/turns/${encodeURIComponent(id)}`;
}

export function readTurn(path: string): Promise<TurnDetail> {
  return fetchJson(path, turnDetailSchema);
}

/** Ends an answer; what is written of it stays. */
export function stopTurn(id: string): Promise<TurnDetail> {
  return fetchJson(`${turnPath(id)}/stop`, turnDetailSchema, { method: "POST" });
}

export async function rateTurn(id: string, feedback: Feedback): Promise<void> {
  await fetchJson(`${turnPath(id)}/feedback`, feedbackRequestSchema, { method: "PUT", body: { feedback } });
}

const threadPath = (id: string) => `/api/threads/${encodeURIComponent(id)}`;

export async function readThread(id: string): Promise<Thread> {
  return (await fetchJson(threadPath(id), threadAnswerSchema)).thread;
}

export async function deleteThread(id: string): Promise<void> {
  await fetchJson(threadPath(id), z.null(), { method: "DELETE" });
}
