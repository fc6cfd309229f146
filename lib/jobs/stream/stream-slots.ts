import "server-only";
import { AppError } from "@/lib/errors/app-error";
import { processSingleton } from "@/lib/process-singleton";

const STREAMS_PER_USER = 5;
const RETRY_AFTER_SECONDS = 30;

const open = () => processSingleton("job-streams", () => new Map<string, Set<AbortController>>());

/**
 * Takes one of a user's places for open streams, until it is aborted.
 * @throws AppError `too-many-streams` when all are taken.
 */
export function takeStreamSlot(ownerId: string): AbortController {
  const ofOwner = open().get(ownerId) ?? new Set();
  if (ofOwner.size >= STREAMS_PER_USER) {
    throw new AppError(
      "too-many-streams",
      `${STREAMS_PER_USER} pages of yours are being kept up to date already. Close one of them.`,
      { detail: { retryAfterSeconds: RETRY_AFTER_SECONDS } },
    );
  }
  const slot = new AbortController();
  open().set(ownerId, ofOwner.add(slot));
  slot.signal.addEventListener("abort", () => {
    ofOwner.delete(slot);
    if (ofOwner.size === 0) open().delete(ownerId);
  });
  return slot;
}

/** Ends every stream of this process. Their readers come back, to whichever server is there then. */
export function endStreams(): void {
  for (const slot of [...open().values()].flatMap((ofOwner) => [...ofOwner])) slot.abort();
}
