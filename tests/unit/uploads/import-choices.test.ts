import { expect, test } from "vitest";
import { analyzeRequestSchema, importChoicesSchema } from "@/lib/uploads/upload.schema";

const id = "00000000-0000-4000-8000-000000000000";
const chatsOf = (number: number) => Array.from({ length: number }, (_, i) => `chat ${i}`);

test.each([{ join: true }, { addTo: id }])("more than 20 chats cannot be made one: %j", (how) => {
  expect(importChoicesSchema.safeParse({ chats: chatsOf(20), ...how }).success).toBe(true);
  const { error } = importChoicesSchema.safeParse({ chats: chatsOf(21), ...how });
  expect(error?.issues).toMatchObject([
    { path: ["chats"], message: expect.stringMatching(/No more than 20/) },
  ]);
  expect(analyzeRequestSchema.safeParse({ upload: id, chats: chatsOf(21), ...how }).success).toBe(false);
});

test("each of many chats may become an analysis of its own", () => {
  expect(importChoicesSchema.safeParse({ chats: chatsOf(200) }).success).toBe(true);
});
