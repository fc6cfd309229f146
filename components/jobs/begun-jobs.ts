const listeners = new Set<(id: string) => void>();

/** Tells whoever watches the jobs of one that the reader has begun here, which may end before it is ever seen at work. */
export function noteBegun(id: string): void {
  for (const listener of listeners) listener(id);
}

export function onBegun(listener: (id: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
