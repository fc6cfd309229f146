import fc from "fast-check";
import { expect, test } from "vitest";
import type { Message, Skipped } from "@/lib/formats/message";
import { joinChats } from "@/lib/indexing/join-chats";
import { placeMessages } from "@/lib/indexing/placed-message";

/** Few texts and authors, so that many messages of one minute are alike. */
const minuteOfChat = fc.array(
  fc.record({ author: fc.constantFrom("Ana", "Ben"), text: fc.constantFrom("yes", "no", "") }),
  { maxLength: 4 },
);
const wholeChat = fc.array(minuteOfChat, { maxLength: 12 });

type Minutes = { author: string; text: string }[][];

function messagesOf(minutes: Minutes, from: number, to: number): Message[] {
  return minutes.slice(from, to).flatMap((said, i) =>
    said.map((one) => ({
      type: "message" as const,
      kind: "text" as const,
      time: (from + i) * 60_000,
      ...one,
    })),
  );
}

async function join(parts: (Message | Skipped)[][]): Promise<(Message | null)[]> {
  const records = async function* (part: (Message | Skipped)[]) {
    yield* part;
  };
  const joined: (Message | null)[] = [];
  for await (const placed of joinChats(parts.map((part) => placeMessages(records(part))))) {
    joined.push(placed?.message ?? null);
  }
  return joined;
}

const byMinute = (messages: (Message | null)[]) =>
  messages
    .filter((message) => message !== null)
    .map(({ time, author, text }) => `${time} ${author} ${text}`)
    .sort();

test("parts that overlap give the whole chat, each message as often as it was said", async () => {
  await fc.assert(
    fc.asyncProperty(wholeChat, fc.nat(12), fc.nat(12), async (minutes, a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const joined = await join([
        messagesOf(minutes, from, minutes.length),
        messagesOf(minutes, 0, to),
        messagesOf(minutes, from, to),
      ]);
      expect(byMinute(joined)).toEqual(byMinute(messagesOf(minutes, 0, minutes.length)));
      const times = joined.flatMap((message) => message?.time ?? []);
      expect(times).toEqual(times.toSorted((x, y) => x - y));
    }),
  );
});

test("every record of every part comes out, as a message or as nothing", async () => {
  const skipped: Skipped = { type: "skipped", where: { unit: "line", number: 1 }, reason: "no-time" };
  const minutes = [[{ author: "Ana", text: "yes" }], [{ author: "Ben", text: "no" }]];
  const joined = await join([[skipped, ...messagesOf(minutes, 0, 2)], messagesOf(minutes, 0, 2), []]);
  expect(joined).toHaveLength(5);
  expect(joined.filter((message) => message !== null)).toHaveLength(2);
});

test("ids tell messages apart that look alike, and the same id at another time is another message", async () => {
  const yes = (sourceId: string, time: number): Message => ({
    type: "message",
    kind: "text",
    author: "Ana",
    text: "yes",
    time,
    sourceId,
  });
  const joined = await join([
    [yes("1", 0), yes("2", 0)],
    [yes("2", 0), yes("1", 60_000)],
  ]);
  expect(joined.filter((message) => message !== null).map((message) => message?.sourceId)).toEqual([
    "1",
    "2",
    "1",
  ]);
});
