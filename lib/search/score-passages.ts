import type { NearChunk } from "@/db/queries/chunks";
import type { Scores } from "./fuse-scores";

/** Scores each of so many messages by how near its chunk is: from 0, for what is no nearer than the last of them, to the nearest. */
export function scorePassages(nearest: NearChunk[], messages: number): Scores {
  const floor = nearest.at(-1)?.similarity ?? 0;
  const scores = new Float32Array(messages);
  for (const { firstMessage, lastMessage, similarity } of nearest) {
    const score = similarity - floor;
    for (let i = firstMessage; i <= lastMessage; i++) if (score > (scores[i] ?? 0)) scores[i] = score;
  }
  return scores;
}
