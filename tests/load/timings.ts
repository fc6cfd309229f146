interface Route {
  milliseconds: number[];
  limited: number;
  failed: number;
}

/** What was asked of each route, and how long its answers took. */
export class Timings {
  private readonly routes = new Map<string, Route>();

  add(name: string, { status, took }: { status: number; took: number }): void {
    const route = this.routes.get(name) ?? { milliseconds: [], limited: 0, failed: 0 };
    this.routes.set(name, route);
    route.milliseconds.push(took);
    if (status === 429) route.limited += 1;
    if (status === 0 || status >= 500) route.failed += 1;
  }

  /** Answers with 5xx, and requests without an answer. */
  get failed(): number {
    return [...this.routes.values()].reduce((sum, { failed }) => sum + failed, 0);
  }

  table(): string {
    const rows = [...this.routes].toSorted().map(([name, { milliseconds, limited, failed }]) => {
      const sorted = milliseconds.toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
      return [name, sorted.length, limited, failed, at(0.5), at(0.95), at(1)].map((cell) =>
        typeof cell === "number" ? String(Math.round(cell)) : cell,
      );
    });
    const head = ["route", "requests", "429", "5xx", "p50 ms", "p95 ms", "max ms"];
    return [head, ...rows].map((row) => row.map(pad).join("")).join("\n");
  }
}

function pad(cell: string, column: number): string {
  return column === 0 ? cell.padEnd(36) : cell.padStart(9);
}
