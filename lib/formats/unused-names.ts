/** Makes names differ: the second of a name gets a number. A thousand alike cost no more than a thousand others. */
export class UnusedNames {
  private readonly taken = new Set<string>();
  private readonly asked = new Map<string, number>();

  /** `numbered` is the name with a number from 2 on. */
  take(name: string, numbered: (number: number) => string): string {
    let count = this.asked.get(name) ?? 0;
    let unused: string;
    do unused = ++count === 1 ? name : numbered(count);
    while (this.taken.has(unused));
    this.asked.set(name, count);
    this.taken.add(unused);
    return unused;
  }
}
