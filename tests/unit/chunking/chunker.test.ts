import fc from "fast-check";
import { expect, test } from "vitest";
import { Chunker, type NewChunk, type SourceMessage } from "@/lib/chunking/chunker";
import { estimateTokens } from "@/lib/chunking/estimate-tokens";

const names = new Map([
  [0, "Ana"],
  [1, "Ben"],
]);
const minutes = (count: number) => new Date(Date.UTC(2024, 4, 1, 9) + count * 60_000);
const message = (seq: number, text: string, more: Partial<SourceMessage> = {}): SourceMessage => ({
  seq,
  sentAt: minutes(seq),
  author: seq % 2,
  kind: "text",
  text,
  ...more,
});

function chunk(messages: SourceMessage[]): NewChunk[] {
  const chunker = new Chunker(names);
  const made = messages.flatMap((next) => [...chunker.push(next)]);
  return [...made, ...chunker.finish()].flat();
}

test("a chunk has a line a message, with its speaker", () => {
  expect(chunk([message(0, "The boiler is broken"), message(1, "Again?\nCall the\tplumber")])).toEqual([
    {
      firstMessage: 0,
      lastMessage: 1,
      startAt: minutes(0),
      endAt: minutes(1),
      authors: [0, 1],
      text: "Ana: The boiler is broken\nBen: Again? Call the plumber",
    },
  ]);
});

test("a long pause starts a new chunk, a short one does not", () => {
  const pause = (hours: number) => [
    message(0, "See you on Monday"),
    message(1, "The train is late", { sentAt: minutes(hours * 60) }),
  ];
  expect(chunk(pause(2))).toHaveLength(1);
  expect(chunk(pause(5)).map(({ firstMessage }) => firstMessage)).toEqual([0, 1]);
});

test("filler, calls and system lines are in the range and not in the text", () => {
  const [only, ...others] = chunk([
    message(0, "Did you get the tickets?"),
    message(1, "yes 👍"),
    message(2, "Ben joined", { kind: "system", author: null }),
    message(3, "", { kind: "call" }),
    message(4, "", { kind: "media" }),
    message(5, "Row seven, near the stage"),
    message(6, "haha ok"),
  ]);
  expect(others).toEqual([]);
  expect(only).toMatchObject({ firstMessage: 0, lastMessage: 6 });
  expect(only?.text).toBe("Ana: Did you get the tickets?\nBen: Row seven, near the stage");
});

test("nothing worth reading makes no chunk", () => {
  expect(chunk([message(0, "ok"), message(1, "😂😂"), message(2, "", { kind: "deleted" })])).toEqual([]);
});

test("the caption of a picture counts, an address shrinks to its host", () => {
  const [only] = chunk([
    message(0, "our new balcony", { kind: "media" }),
    message(1, "like https://www.example.org/a/b?id=1#x here"),
  ]);
  expect(only?.text).toBe("Ana: our new balcony\nBen: like example.org here");
});

test("a message of a megabyte becomes a few chunks of its own, each of a size an encoder reads", () => {
  const long = "The quick brown fox jumps over the lazy dog. ".repeat(25_000);
  const chunks = chunk([message(0, "Before it"), message(1, long), message(2, "After it")]);
  const parts = chunks.filter(({ firstMessage }) => firstMessage === 1);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.reduce((sum, { text }) => sum + estimateTokens(text), 0)).toBeLessThanOrEqual(2_300);
  expect(parts.every(({ text }) => estimateTokens(text) <= 128)).toBe(true);
  expect(chunks[0]?.text).toBe("Ana: Before it");
  expect(chunks.at(-1)?.text).toBe("Ana: After it");
});

const anyMessages = fc
  .array(
    fc.record({
      text: fc.oneof(
        fc.constantFrom("ok", "", "😂", "lol", "See you at the station at eight"),
        fc.string({ unit: "grapheme", maxLength: 900 }),
        fc.lorem({ maxCount: 60 }),
      ),
      kind: fc.constantFrom("text", "text", "text", "media", "system"),
      gapMinutes: fc.constantFrom(1, 1, 1, 30, 400, -10),
      hasTime: fc.constantFrom(true, true, true, false),
    }),
    { maxLength: 120 },
  )
  .map((parts) => {
    let time = 0;
    return parts.map(({ text, kind, gapMinutes, hasTime }, seq) => {
      time += gapMinutes;
      return message(seq, text, { kind, sentAt: hasTime ? minutes(time) : null });
    });
  });

test("starting again behind any stored chunk makes the same chunks", () => {
  fc.assert(
    fc.property(anyMessages, fc.nat(), (messages, pick) => {
      const whole = chunk(messages);
      const lastOfMessage = whole.filter((made, i) => whole[i + 1]?.firstMessage !== made.firstMessage);
      const stop = lastOfMessage[pick % Math.max(1, lastOfMessage.length)];
      if (!stop) return;
      const done = whole.slice(0, whole.indexOf(stop) + 1);
      const rest = chunk(messages.filter(({ seq }) => seq > stop.lastMessage));
      expect([...done, ...rest]).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test("every message with something to say is in the text of exactly one range", () => {
  fc.assert(
    fc.property(anyMessages, (messages) => {
      const ranges = chunk(messages).map(
        ({ firstMessage, lastMessage }) => [firstMessage, lastMessage] as const,
      );
      for (const { seq, kind, text } of messages) {
        const holders = new Set(ranges.filter(([first, last]) => first <= seq && seq <= last).map(String));
        expect(holders.size).toBeLessThanOrEqual(1);
        if (kind === "text" && text === "See you at the station at eight") expect(holders.size).toBe(1);
      }
    }),
  );
});
