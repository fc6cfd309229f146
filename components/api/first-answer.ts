import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
let isThere = false;

/** The first answer of a visit brings the session; what runs beside a page waits for it. */
export function noteAnswer(): void {
  if (isThere) return;
  isThere = true;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useFirstAnswer(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isThere,
    () => false,
  );
}
