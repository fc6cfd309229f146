import { useSyncExternalStore } from "react";

export const UNDO_MS = 8_000;

interface PendingDeletion {
  timer: ReturnType<typeof setTimeout>;
  commit: () => void;
}

const pending = new Map<string, PendingDeletion>();
const listeners = new Set<() => void>();
const none: ReadonlySet<string> = new Set();
/** Deletions that are sent but not yet known to the list stay in here, so that no row comes back for a moment. */
let gone: ReadonlySet<string> = none;

function change(to: (before: ReadonlySet<string>) => Iterable<string>): void {
  gone = new Set(to(gone));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The analyses that the reader has deleted, some of which can still be brought back. */
export function useGoneAnalyses(): ReadonlySet<string> {
  return useSyncExternalStore(
    subscribe,
    () => gone,
    () => none,
  );
}

/**
 * Takes an analysis off the page and has `commit` delete it when the time for an undo is over, or the page is left before.
 */
export function deleteSoon(id: string, commit: () => void): void {
  const timer = setTimeout(() => commitNow(id), UNDO_MS);
  pending.set(id, { timer, commit });
  change((before) => [...before, id]);
}

/** Answers whether it was in time. */
export function undoDeletion(id: string): boolean {
  const isInTime = takePending(id) !== undefined;
  if (isInTime) bringBack(id);
  return isInTime;
}

/** Shows an analysis again whose deletion was taken back, or has failed. */
export function bringBack(id: string): void {
  change((before) => [...before].filter((one) => one !== id));
}

function takePending(id: string): PendingDeletion | undefined {
  const deletion = pending.get(id);
  clearTimeout(deletion?.timer);
  pending.delete(id);
  return deletion;
}

function commitNow(id: string): void {
  takePending(id)?.commit();
}

/** A hidden page of a phone may end without another word, so what was deleted is sent then. */
function commitAll(): void {
  for (const id of [...pending.keys()]) commitNow(id);
}

if (typeof window !== "undefined") {
  window.addEventListener("pagehide", commitAll);
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) commitAll();
  });
}
