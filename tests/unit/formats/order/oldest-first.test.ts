import fc from "fast-check";
import { expect, test } from "vitest";
import { oldestFirst } from "@/lib/formats/order/oldest-first";

interface Item {
  time: number | null;
  place: number;
}

async function ordered(times: (number | null)[], limits = { items: 100, size: 1000 }) {
  const items: Item[] = times.map((time, place) => ({ time, place }));
  let readings = 0;
  async function* read() {
    readings++;
    for (let at = 0; at < items.length; at += 3) yield items.slice(at, at + 3);
  }
  const result: Item[] = [];
  const measure = ({ time }: Item) => ({ time, size: 1 });
  for await (const batch of oldestFirst(read, measure, "newest-first", limits)) result.push(...batch);
  return { places: result.map(({ place }) => place), readings };
}

test("turns a list round that runs from new to old", async () => {
  expect(await ordered([30, 20, 20, 10])).toEqual({ places: [3, 2, 1, 0], readings: 1 });
});

test("leaves a list that runs from old to new", async () => {
  expect(await ordered([10, 20, 20, 30])).toEqual({ places: [0, 1, 2, 3], readings: 1 });
});

test("takes the usual order where no time tells", async () => {
  expect((await ordered([null, 20, 20, null])).places).toEqual([3, 2, 1, 0]);
});

test("sorts a straggler in and keeps what has no time beside its neighbour", async () => {
  expect((await ordered([50, 40, 10, null, 30, 20])).places).toEqual([2, 5, 4, 3, 1, 0]);
});

test("reads a long list again for what it could not hold", async () => {
  const found = await ordered([9, 8, 7, 6, 5, 4, 3, 2, 1], { items: 4, size: 1000 });
  expect(found).toEqual({ places: [8, 7, 6, 5, 4, 3, 2, 1, 0], readings: 3 });
});

test("lets a long list pass that runs from old to new", async () => {
  const found = await ordered([1, 2, 3, 4, 5, 6, 7, 8, 9], { items: 4, size: 1000 });
  expect(found).toEqual({ places: [0, 1, 2, 3, 4, 5, 6, 7, 8], readings: 1 });
});

test("gives every item once, whatever the times and the room", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(fc.integer({ min: 0, max: 9 }))),
      fc.record({ items: fc.integer({ min: 1, max: 9 }), size: fc.integer({ min: 0, max: 9 }) }),
      async (times, limits) => {
        const { places } = await ordered(times, limits);
        expect(places.toSorted((a, b) => a - b)).toEqual(times.map((_, place) => place));
      },
    ),
  );
});
