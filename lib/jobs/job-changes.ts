import { EventEmitter } from "node:events";
import { processSingleton } from "@/lib/process-singleton";

/** Tells this process that something about the jobs of a user has changed; what it is, is in the database. */
export function announceJobChange(ownerId: string): void {
  changes().emit("change", ownerId);
}

/** Calls back after each announcement, with the user it is about, until the returned function is called. */
export function onJobChange(callback: (ownerId: string) => void): () => void {
  changes().on("change", callback);
  return () => changes().off("change", callback);
}

const changes = () => processSingleton("job-changes", () => new EventEmitter());
