import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { storeWhileReading } from "@/lib/indexing/store-while-reading";

const never = Number.POSITIVE_INFINITY;

async function* numbers(log: string[], count: number): AsyncGenerator<number> {
  for (let i = 1; i <= count; i++) {
    log.push(`read ${i}`);
    yield i;
  }
}

function slowStore(log: string[]) {
  return async (item: number) => {
    log.push(`store ${item}`);
    await setImmediate();
    log.push(`stored ${item}`);
  };
}

test("the next item is read while one is stored, and one is stored at a time", async () => {
  const log: string[] = [];
  const isDone = await storeWhileReading(numbers(log, 3), { store: slowStore(log), budgetMs: never });
  expect(isDone).toBe(true);
  expect(log).toEqual([
    "read 1",
    "store 1",
    "read 2",
    "stored 1",
    "store 2",
    "read 3",
    "stored 2",
    "store 3",
    "stored 3",
  ]);
});

test("when the time is over it ends behind the item that was begun", async () => {
  const log: string[] = [];
  const isDone = await storeWhileReading(numbers(log, 3), { store: slowStore(log), budgetMs: 0 });
  expect(isDone).toBe(false);
  expect(log).toEqual(["read 1", "store 1", "read 2", "stored 1"]);
});

test("whatever the time, the last item ends it well", async () => {
  const isDone = await storeWhileReading(numbers([], 1), { store: slowStore([]), budgetMs: 0 });
  expect(isDone).toBe(true);
});

test("an item that cannot be stored ends it with that reason, and no other is stored", async () => {
  const stored: number[] = [];
  const store = async (item: number) => {
    await setImmediate();
    if (item === 2) throw new Error("The disk is full.");
    stored.push(item);
  };
  const storing = storeWhileReading(numbers([], 5), { store, budgetMs: never });
  await expect(storing).rejects.toThrow("The disk is full.");
  expect(stored).toEqual([1]);
});

test("an item that cannot be read ends it once the one before it is stored", async () => {
  const log: string[] = [];
  async function* broken() {
    yield* numbers(log, 1);
    throw new Error("The archive ends too early.");
  }
  const storing = storeWhileReading(broken(), { store: slowStore(log), budgetMs: never });
  await expect(storing).rejects.toThrow("The archive ends too early.");
  expect(log).toEqual(["read 1", "store 1", "stored 1"]);
});
