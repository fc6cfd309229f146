import { expect, test } from "vitest";
import { fuseScores, highest } from "@/lib/search/fuse-scores";

test("a message gains from its neighbours, the nearer the more", () => {
  const scores = fuseScores(Float32Array.of(0, 0, 4, 0, 0, 0), undefined);
  expect([...scores]).toEqual([0.25, 0.5, 1, 0.5, 0.25, 0]);
});

test("words count more than meaning, and meaning decides between equals", () => {
  const words = Float32Array.of(1, 0, 0, 0, 0, 0, 1);
  const meaning = Float32Array.of(0, 0, 0, 0.3, 0, 0, 0.1);
  expect(highest(fuseScores(words, meaning), 2)).toEqual([6, 0]);
});

test("nothing found stays nothing", () => {
  expect(highest(fuseScores(new Float32Array(3), new Float32Array(3)), 5)).toEqual([]);
});
