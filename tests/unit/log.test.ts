import { expect, test } from "vitest";
import { describeError } from "@/lib/log/describe-error";

test("an error is logged without its message, though its lines look like those of a stack", () => {
  const cause = new TypeError("we met\n    at our place");
  const error = new Error("they wrote\n   at our place (again)\n    at noon", { cause });
  const logged = JSON.stringify(describeError(error));
  expect(logged).not.toMatch(/our place|noon/);
  expect(logged).toContain("log.test.ts");
});

test("a message that was changed afterwards is not logged either", () => {
  const error = new Error("quoted\n    at our place");
  error.message = "something else";
  expect(JSON.stringify(describeError(error))).not.toContain("our place");
});
