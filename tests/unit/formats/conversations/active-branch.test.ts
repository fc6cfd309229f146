import { expect, test } from "vitest";
import { activeBranch, lastLeafOf } from "@/lib/formats/conversations/active-branch";

const entry = (id: string, parent: string | null) => ({ id, parent });
const idsTo = (entries: ReturnType<typeof entry>[], leaf: string) =>
  activeBranch(entries, leaf).map(({ id }) => id);

test("the branch leads from the root to its leaf", () => {
  const tree = [entry("c", "b"), entry("a", null), entry("b", "a"), entry("other", "a")];
  expect(idsTo(tree, "c")).toEqual(["a", "b", "c"]);
  expect(idsTo(tree, "other")).toEqual(["a", "other"]);
});

test("a circle, a missing parent and an unknown leaf end it", () => {
  expect(idsTo([entry("a", "b"), entry("b", "a")], "b")).toEqual(["a", "b"]);
  expect(idsTo([entry("a", "gone")], "a")).toEqual(["a"]);
  expect(idsTo([entry("a", null)], "gone")).toEqual([]);
});

test("the last leaf is the last entry that nothing follows", () => {
  expect(lastLeafOf([entry("a", null), entry("b", "a"), entry("c", "a")])?.id).toBe("c");
  expect(lastLeafOf([entry("a", null), entry("c", "b"), entry("b", "a")])?.id).toBe("c");
  expect(lastLeafOf([])).toBeUndefined();
});
