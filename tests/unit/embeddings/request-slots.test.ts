import { expect, test } from "vitest";
import { RequestSlots } from "@/lib/embeddings/gemini/request-slots";

test("no more run at once than there are slots, and all run, in their order", async () => {
  const slots = new RequestSlots(2);
  let running = 0;
  let most = 0;
  const order: number[] = [];
  const work = (id: number) =>
    slots.run(async () => {
      most = Math.max(most, ++running);
      order.push(id);
      await Promise.resolve();
      running--;
      if (id === 1) throw new Error("no");
    });
  const results = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(results.map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
});
