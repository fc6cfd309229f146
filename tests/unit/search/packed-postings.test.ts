import fc from "fast-check";
import { expect, test } from "vitest";
import { forEachPosting, packPostings } from "@/lib/search/packed-postings";

test("what is packed comes out again", () => {
  const postings = fc
    .uniqueArray(fc.nat(3_000_000), { maxLength: 200 })
    .chain((seqs) =>
      fc.tuple(
        fc.constant(seqs.toSorted((a, b) => a - b)),
        fc.array(fc.integer({ min: 1, max: 70_000 }), { minLength: seqs.length, maxLength: seqs.length }),
      ),
    );
  fc.assert(
    fc.property(postings, ([seqs, counts]) => {
      const pairs = seqs.flatMap((seq, i) => [seq, counts[i] ?? 1]);
      const unpacked: number[] = [];
      forEachPosting(packPostings(pairs), (message, count) => unpacked.push(message, count));
      expect(unpacked).toEqual(pairs);
    }),
  );
});

test("neighbouring messages take two bytes each", () => {
  expect(packPostings([7, 1, 8, 1, 9, 2])).toHaveLength(6);
});
