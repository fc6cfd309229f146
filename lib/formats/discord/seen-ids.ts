const numericId = /^\d{1,19}$/;

/** Remembers which messages have been read: in eight bytes each, as long as their ids rise as Discord's do. */
export class SeenIds {
  private rising = new BigUint64Array(1024);
  private count = 0;
  private readonly others = new Set<string>();

  /** False where the id has been added before. */
  add(id: string): boolean {
    if (!numericId.test(id)) return this.addOther(id);
    const number = BigInt(id);
    const last = this.count === 0 ? -1n : (this.rising[this.count - 1] ?? -1n);
    if (number > last) {
      this.append(number);
      return true;
    }
    return !this.isRising(number) && this.addOther(id);
  }

  private addOther(id: string): boolean {
    if (this.others.has(id)) return false;
    this.others.add(id);
    return true;
  }

  private append(number: bigint): void {
    if (this.count === this.rising.length) {
      const larger = new BigUint64Array(this.count * 2);
      larger.set(this.rising);
      this.rising = larger;
    }
    this.rising[this.count++] = number;
  }

  private isRising(number: bigint): boolean {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.rising[middle] ?? 0n;
      if (found === number) return true;
      if (found < number) low = middle + 1;
      else high = middle;
    }
    return false;
  }
}
