/**
 * Asks again whenever that is wanted, but not before the last answer has come: SWR throws away an answer that is overtaken by
 * a question, so that changes that come faster than answers would leave the page without any.
 */
export class AskInTurn {
  #isWanted = false;
  #isAsking = false;

  async want(ask: () => Promise<unknown>): Promise<void> {
    this.#isWanted = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (this.#isWanted) {
      this.#isWanted = false;
      // What goes wrong is shown by whoever shows the answers.
      await ask().catch(() => undefined);
    }
    this.#isAsking = false;
  }
}
