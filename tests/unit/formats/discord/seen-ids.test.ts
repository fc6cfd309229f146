import { expect, test } from "vitest";
import { SeenIds } from "@/lib/formats/discord/seen-ids";

test("ids are seen once, in whatever order they come", () => {
  const seen = new SeenIds();
  const ids = ["5", "7", "6", "x", "1146789012345678901", "1146789012345678902", "99999999999999999999"];
  expect(ids.map((id) => seen.add(id))).toEqual(ids.map(() => true));
  expect(ids.map((id) => seen.add(id))).toEqual(ids.map(() => false));
});

test("more ids than fit at first are remembered", () => {
  const seen = new SeenIds();
  for (let id = 0; id < 5000; id++) expect(seen.add(String(id * 2))).toBe(true);
  expect(seen.add("8002")).toBe(false);
  expect(seen.add("8003")).toBe(true);
});
