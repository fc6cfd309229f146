import { expect, test } from "vitest";
import { z } from "zod";
import { functionSchema } from "@/lib/gemini/function-schema";

test("arguments are described in the words that Gemini takes", () => {
  const args = z.object({
    from: z.iso.date().optional().describe("First day."),
    limit: z.int().min(1).max(50).default(10),
    which: z.enum(["first", "last"]),
    type: z.array(z.string().max(200)).max(3),
    year: z.union([z.literal(2023), z.literal(2024)]).optional(),
  });
  expect(functionSchema(args)).toEqual({
    type: "object",
    properties: {
      from: { type: "string", description: "First day." },
      limit: { type: "integer", minimum: 1, maximum: 50 },
      which: { type: "string", enum: ["first", "last"] },
      type: { type: "array", items: { type: "string" }, maxItems: 3 },
      year: { anyOf: [{ type: "number" }, { type: "number" }] },
    },
    required: ["which", "type"],
  });
});

test("a function without arguments has no schema", () => {
  expect(functionSchema(z.object({}))).toBeUndefined();
});
