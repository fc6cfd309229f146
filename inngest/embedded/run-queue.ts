import type { Run } from "./run";

/** All unfinished runs in the order in which they are served: by age and priority. */
export class RunQueue implements Iterable<Run> {
  readonly #byId = new Map<string, Run>();
  readonly #inOrder: Run[] = [];

  /** False if the run is in the queue already. */
  add(run: Run): boolean {
    if (this.#byId.has(run.id)) return false;
    this.#byId.set(run.id, run);
    const later = this.#inOrder.findLastIndex((other) => isBefore(other, run));
    this.#inOrder.splice(later + 1, 0, run);
    return true;
  }

  delete(run: Run): void {
    if (!this.#byId.delete(run.id)) return;
    this.#inOrder.splice(this.#inOrder.indexOf(run), 1);
  }

  has(run: Run): boolean {
    return this.#byId.get(run.id) === run;
  }

  get(runId: string): Run | undefined {
    return this.#byId.get(runId);
  }

  [Symbol.iterator](): Iterator<Run> {
    return this.#inOrder[Symbol.iterator]();
  }
}

function isBefore(a: Run, b: Run): boolean {
  return a.rank === b.rank ? a.id < b.id : a.rank < b.rank;
}
