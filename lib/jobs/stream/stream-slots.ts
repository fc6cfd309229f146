import "server-only";
import { AppError } from "@/lib/errors/app-error";
import { processSingleton } from "@/lib/process-singleton";

const STREAMS_PER_USER = 5;
const RETRY_AFTER_SECONDS = 30;

const open = () => processSingleton("job-streams", () => new Map<string, number>());

/**
 * Takes one of a user's places for open streams, until the returned function is called.
 * @throws AppError `too-many-streams` when all are taken.
 */
export function takeStreamSlot(ownerId: string): () => void {
  const taken = open().get(ownerId) ?? 0;
  if (taken >= STREAMS_PER_USER) {
    throw new AppError(
      "too-many-streams",
      `${STREAMS_PER_USER} pages of yours are being kept up to date already. Close one of them.`,
      { detail: { retryAfterSeconds: RETRY_AFTER_SECONDS } },
    );
  }
  open().set(ownerId, taken + 1);
  let isTaken = true;
  return () => {
    if (!isTaken) return;
    isTaken = false;
    const left = (open().get(ownerId) ?? 1) - 1;
    if (left > 0) open().set(ownerId, left);
    else open().delete(ownerId);
  };
}
