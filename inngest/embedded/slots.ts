import type { SlotLimit } from "./register-functions";

/** Counts calls under way against the engine's own limit and those of the functions. */
export class Slots {
  readonly #total: number;
  #taken = 0;
  readonly #takenByKey = new Map<string, number>();

  constructor(total: number) {
    this.#total = total;
  }

  get isFull(): boolean {
    return this.#taken >= this.#total;
  }

  /** Takes one slot of every limit, or none at all. */
  take(limits: SlotLimit[]): boolean {
    if (this.isFull) return false;
    if (limits.some(({ key, limit }) => (this.#takenByKey.get(key) ?? 0) >= limit)) return false;
    this.#taken += 1;
    for (const { key } of limits) this.#takenByKey.set(key, (this.#takenByKey.get(key) ?? 0) + 1);
    return true;
  }

  release(limits: SlotLimit[]): void {
    this.#taken -= 1;
    for (const { key } of limits) {
      const left = (this.#takenByKey.get(key) ?? 1) - 1;
      if (left > 0) this.#takenByKey.set(key, left);
      else this.#takenByKey.delete(key);
    }
  }
}
