export interface Measured {
  /** Milliseconds; null for what has no time of its own and stays with its neighbour. */
  time: number | null;
  /** Characters of text, to bound what is held. */
  size: number;
}

export interface WindowLimits {
  items: number;
  size: number;
}

export type ListOrder = "newest-first" | "oldest-first";

/**
 * Holds the last items of a list that is being read, to give them back oldest first. What does not fit of a list that
 * runs from new to old is dropped and counted; a list that runs from old to new passes through.
 */
export class ChronologicalWindow<T> {
  /** How many items from the list's beginning are to be read again. */
  dropped = 0;
  private held: T[] = [];
  private start = 0;
  private size = 0;
  private rises = 0;
  private falls = 0;
  private lastTime: number | null = null;
  private isPassing = false;
  private ready: T[] = [];

  /** `usualOrder` decides where the times do not; `isCertain` where they are not to be asked. */
  constructor(
    private readonly measure: (item: T) => Measured,
    private readonly limits: WindowLimits,
    private readonly usualOrder: ListOrder,
    private readonly isCertain = false,
  ) {}

  add(item: T): void {
    const { time, size } = this.measure(item);
    if (time !== null) this.compare(time);
    if (this.isPassing) {
      this.ready.push(item);
      return;
    }
    this.held.push(item);
    this.size += size;
    if (this.isFull()) this.makeRoom();
  }

  /** What can be passed on before the list has ended. */
  takeReady(): T[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  /** All that is held, oldest first. */
  finish(): T[] {
    const items = this.held.slice(this.start);
    this.held = [];
    this.start = 0;
    if (this.order() === "newest-first") items.reverse();
    return this.sorted(items);
  }

  private compare(time: number): void {
    if (this.lastTime !== null && time > this.lastTime) this.rises++;
    if (this.lastTime !== null && time < this.lastTime) this.falls++;
    this.lastTime = time;
  }

  private order(): ListOrder {
    if (this.isCertain || this.rises === this.falls) return this.usualOrder;
    return this.rises > this.falls ? "oldest-first" : "newest-first";
  }

  private isFull(): boolean {
    const count = this.held.length - this.start;
    return count > 1 && (count > this.limits.items || this.size > this.limits.size);
  }

  private makeRoom(): void {
    if (this.order() === "oldest-first") {
      this.isPassing = true;
      this.ready = this.held.slice(this.start);
      this.held = [];
      return;
    }
    while (this.isFull()) {
      const oldest = this.held[this.start];
      if (oldest !== undefined) this.size -= this.measure(oldest).size;
      this.start++;
      this.dropped++;
    }
    if (this.start * 2 > this.held.length) {
      this.held = this.held.slice(this.start);
      this.start = 0;
    }
  }

  private sorted(items: T[]): T[] {
    let latest = Number.NEGATIVE_INFINITY;
    let isSorted = true;
    const timed = items.map((item) => {
      const { time } = this.measure(item);
      if (time !== null && time < latest) isSorted = false;
      latest = time ?? latest;
      return { item, time: latest };
    });
    if (isSorted) return items;
    return timed.sort((left, right) => left.time - right.time || 0).map(({ item }) => item);
  }
}
