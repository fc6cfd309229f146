import { expect, test } from "vitest";
import { ChatIds } from "@/lib/formats/chat-ids";
import { MemberPaths } from "@/lib/imports/archive/member-paths";

test("chats of one id are told apart, also from one that is called as if it were a copy", () => {
  const ids = new ChatIds();
  expect(["a", "a", "a~2", "a"].map((id) => ids.take(id))).toEqual(["a", "a~2", "a~2~2", "a~3"]);
});

test("an id that cannot be stored or sent becomes one that can", () => {
  const ids = new ChatIds();
  expect(ids.take("a\0\ud83d")).toBe("a");
  expect(ids.take("x".repeat(100_000)).length).toBeLessThan(1000);
});

test("members of one name keep what kind of file they are", () => {
  const paths = new MemberPaths();
  const names = ["inbox/message_1.json", "inbox/message_1.json", "README", "README"];
  expect(names.map((name) => paths.take(name))).toEqual([
    "inbox/message_1.json",
    "inbox/message_1 (2).json",
    "README",
    "README (2)",
  ]);
});

test("a hundred thousand members of one name take no longer than others", () => {
  const paths = new MemberPaths();
  const taken = new Set(Array.from({ length: 100_000 }, () => paths.take("a.txt")));
  expect(taken.size).toBe(100_000);
});
