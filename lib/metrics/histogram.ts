/** Counts values by upper bounds, as Prometheus has it. */
export class Histogram {
  readonly #counts: number[];
  #sum = 0;
  #total = 0;

  /** Takes the upper bounds in rising order; what is above the last counts in the total only. */
  constructor(readonly bounds: readonly number[]) {
    this.#counts = bounds.map(() => 0);
  }

  observe(value: number): void {
    this.#sum += value;
    this.#total += 1;
    for (const [i, bound] of this.bounds.entries()) {
      if (value <= bound) this.#counts[i] = (this.#counts[i] ?? 0) + 1;
    }
  }

  /** Lines of the text format, with `labels` as they stand between the braces. */
  lines(name: string, labels: string): string[] {
    return [
      ...this.bounds.map((bound, i) => `${name}_bucket{${labels},le="${bound}"} ${this.#counts[i]}`),
      `${name}_bucket{${labels},le="+Inf"} ${this.#total}`,
      `${name}_sum{${labels}} ${this.#sum}`,
      `${name}_count{${labels}} ${this.#total}`,
    ];
  }
}
