/**
 * Stores each item while the next one is read, in turn, for `budgetMs` from the first item on: how long it takes to come
 * to that one depends on how far the reading before this had come, and would leave no time to a large file. False when there
 * are more. However this ends, nothing is being stored any more.
 */
export async function storeWhileReading<T>(
  items: AsyncIterable<T>,
  { store, budgetMs }: { store: (item: T) => Promise<void>; budgetMs: number },
): Promise<boolean> {
  let storing = Promise.resolve();
  let deadline: number | undefined;
  try {
    for await (const item of items) {
      if (deadline !== undefined && Date.now() >= deadline) return false;
      deadline ??= Date.now() + budgetMs;
      await storing;
      storing = store(item);
      // A failure is thrown below; until then it is nobody's.
      storing.catch(() => {});
    }
    return true;
  } finally {
    await storing;
  }
}
