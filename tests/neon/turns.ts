/** Lets one at a time, first come first. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /** Waits for its turn and answers how to end it. */
  async take(): Promise<() => void> {
    const before = this.last;
    let end: () => void = () => {};
    this.last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  }
}
