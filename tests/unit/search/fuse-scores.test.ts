import { expect, test } from "vitest";
import { fuseScores, highest } from "@/lib/search/fuse-scores";

test("a message gains from its neighbours, the nearer the more, and most from what it may answer", () => {
  const scores = fuseScores(Float32Array.of(0, 0, 4, 0, 0, 0), undefined);
  expect([...scores].map((score) => score.toFixed(2))).toEqual([
    "0.20",
    "0.40",
    "1.00",
    "0.60",
    "0.30",
    "0.00",
  ]);
});

test("meaning decides between equals by words", () => {
  const words = Float32Array.of(1, 0, 0, 0, 0, 0, 1);
  const meaning = Float32Array.of(0, 0, 0, 0.3, 0, 0, 0.1);
  expect(highest(fuseScores(words, meaning), 2)).toEqual([6, 0]);
});

test("nothing found stays nothing", () => {
  expect(highest(fuseScores(new Float32Array(3), new Float32Array(3)), 5)).toEqual([]);
});
