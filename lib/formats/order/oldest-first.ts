import {
  ChronologicalWindow,
  type ListOrder,
  type Measured,
  type WindowLimits,
} from "@/lib/formats/order/chronological-window";

/** Ten parts of a Messenger chat; beyond that a list is read more than once. */
const windowLimits: WindowLimits = { items: 100_000, size: 32_000_000 };
const batchLength = 1000;

/**
 * A list in the order of its times, in bounded memory however long it is. `read` begins the list anew each time and
 * must give the same items.
 */
export async function* oldestFirst<T>(
  read: () => AsyncIterable<readonly T[]>,
  measure: (item: T) => Measured,
  usualOrder: ListOrder,
  limits = windowLimits,
): AsyncGenerator<T[]> {
  const window = new ChronologicalWindow(measure, limits, usualOrder);
  for await (const items of read()) {
    for (const item of items) window.add(item);
    const ready = window.takeReady();
    if (ready.length > 0) yield ready;
  }
  yield* inBatches(window.finish());
  yield* newerItems(read, measure, window.dropped, limits);
}

/** The first `count` items of a list that runs from new to old, oldest first. */
export async function* newerItems<T>(
  read: () => AsyncIterable<readonly T[]>,
  measure: (item: T) => Measured,
  count: number,
  limits = windowLimits,
): AsyncGenerator<T[]> {
  let left = count;
  while (left > 0) {
    const window = new ChronologicalWindow(measure, limits, "newest-first", true);
    let place = 0;
    for await (const items of read()) {
      for (const item of items) {
        if (place++ === left) break;
        window.add(item);
      }
      if (place > left) break;
    }
    yield* inBatches(window.finish());
    left = window.dropped;
  }
}

export function* inBatches<T>(items: readonly T[]): Generator<T[]> {
  for (let at = 0; at < items.length; at += batchLength) yield items.slice(at, at + batchLength);
}
