import { expect, test } from "vitest";
import { surveyExport } from "@/lib/imports/survey-export";
import { readOpening } from "@/lib/uploads/read-opening";
import { memorySource } from "../formats/memory-source";

const chat = [
  "04/03/2023, 09:10 - Messages and calls are end-to-end encrypted.",
  "04/03/2023, 09:15 - Ana: the boat is back",
  "05/03/2023, 09:20 - Ben: at last",
  "06/03/2023, 10:05 - Ana: and it floats",
  "07/03/2023, 10:05 - Ana: still",
].join("\n");

test("a chat opens with its first messages, notices left out, dated in the order they were read in", async () => {
  const source = memorySource(chat, "chat.txt");
  const [survey] = (await surveyExport(source, { dateOrder: "mdy" })).chats;
  expect(await readOpening(source, { chat: survey?.chat ?? "", dateOrder: "mdy" })).toEqual([
    { at: "2023-04-03T09:15:00", author: "Ana", text: "the boat is back" },
    { at: "2023-05-03T09:20:00", author: "Ben", text: "at last" },
    { at: "2023-06-03T10:05:00", author: "Ana", text: "and it floats" },
  ]);
});
