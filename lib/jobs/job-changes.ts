import { EventEmitter } from "node:events";
import { processSingleton } from "@/lib/process-singleton";

/** Tells this process that something about the jobs of a user has changed; what it is, is in the database. */
export function announceJobChange(ownerId: string): void {
  changes().emit(ownerId);
}

/** Calls back after each announcement for a user, until the returned function is called. */
export function onJobChange(ownerId: string, callback: () => void): () => void {
  changes().on(ownerId, callback);
  return () => changes().off(ownerId, callback);
}

const changes = () =>
  processSingleton("job-changes", () => {
    const emitter = new EventEmitter();
    // Each open stream of a user listens.
    emitter.setMaxListeners(0);
    return emitter;
  });
