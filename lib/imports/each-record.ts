/** The records of all batches, one by one. By hand, because an async generator takes twice the time for each. */
export function eachRecord<T>(batches: AsyncGenerator<readonly T[]>): AsyncIterableIterator<T> {
  let batch: readonly T[] = [];
  let at = 0;

  async function nextBatch(): Promise<IteratorResult<T>> {
    do {
      const next = await batches.next();
      if (next.done) return next;
      batch = next.value;
      at = 0;
    } while (batch.length === 0);
    return { value: batch[at++] as T, done: false };
  }

  return {
    next: () => (at < batch.length ? Promise.resolve({ value: batch[at++] as T, done: false }) : nextBatch()),
    return: async () => {
      await batches.return(undefined);
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
