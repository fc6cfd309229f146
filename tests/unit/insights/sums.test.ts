import { expect, it } from "vitest";
import { FactTally, type TalliedMessage } from "@/lib/insights/fact-tally";
import { MentionFinder } from "@/lib/insights/find-mentions";
import { sumInsights } from "@/lib/insights/sum-insights";

const MINUTE = 60_000;
const names = ["Ana", "Ben"].map((name, idx) => ({ idx, name, person: idx }));

function summed(messages: Partial<TalliedMessage>[]) {
  const tally = new FactTally({
    vocabulary: { isStopword: () => false, isName: (word) => word === "ben" },
    isEnglish: false,
    mentions: new MentionFinder(names),
    authorOf: () => undefined,
  });
  const tallied = messages.map((message, seq) =>
    tally.add({
      seq,
      author: 0,
      kind: "text",
      text: "hello",
      words: 1,
      extras: null,
      time: seq * MINUTE,
      day: "2024-05-01",
      hour: 12,
      repliesTo: null,
      ...message,
    }),
  );
  const all = [...tallied, tally.finish()].filter((one) => one !== undefined);
  return sumInsights({
    rows: all.flatMap(({ days }) => days.map((row) => ({ analysisId: "", ...row }))),
    words: all.flatMap(({ words }) => words.map((row) => ({ analysisId: "", ...row }))),
    names,
    events: { joined: 0, left: 0, renamed: 0, latest: [] },
  });
}

it("adds up calls, edits with the time that had passed, and what people reacted to", () => {
  const insights = summed([
    { kind: "call", text: "Voice call. 3 min" },
    { kind: "call", text: "Missed voice call" },
    { extras: { isEdited: true, editedAfterSeconds: 90 } },
    { extras: { reactions: [{ emoji: "👍", count: 3 }] }, author: 1 },
    { kind: "media", text: "", extras: { attachments: [{ kind: "photo" }, { kind: "photo" }] } },
  ]);
  const [ana] = insights.people;
  expect(ana).toMatchObject({ calls: 2, callSeconds: 180, edited: 1, media: 1 });
  expect(ana?.medianEditSeconds).toBeGreaterThanOrEqual(64);
  expect(ana?.medianEditSeconds).toBeLessThanOrEqual(128);
  expect(insights.media).toEqual([{ text: "photo", count: 2 }]);
  expect(insights.mostReacted).toEqual([{ messageId: 3, person: 1, day: "2024-05-01", reactions: 3 }]);
});

it("parts conversations by three hours, and keeps the longest", () => {
  const insights = summed([
    { time: 0 },
    { time: 180 * MINUTE, author: 1 },
    { time: 361 * MINUTE },
    { time: 362 * MINUTE, author: 1 },
    { time: 363 * MINUTE },
  ]);
  expect(insights.conversations).toBe(2);
  expect(insights.longestConversation).toEqual({
    messages: 3,
    seconds: 120,
    firstMessage: 2,
    day: "2024-05-01",
  });
});

it("writes names with their capital letter, and other words in lower case, whoever wrote them how", () => {
  const { people } = summed([
    { text: "ask Elias whether Elias comes. Bring the keys. Ben. Ben! Ben? Dear Ben" },
    { text: "Elias will call. Keys, said elias, keys" },
    { author: 1, text: "nobody is here" },
  ]);
  const words = people[0]?.typicalWords.map(({ text, count }) => [text, count]);
  expect(words).toContainEqual(["Elias", 4]);
  expect(words).toContainEqual(["keys", 3]);
  expect(words).toContainEqual(["Ben", 4]);
});

it("leads from each language to where it is first spoken", () => {
  const { languages } = summed([
    { text: "ok" },
    { author: 1, text: "das ist nicht von mir und auch nicht für dich" },
    { text: "that was not what they have told me about it" },
    { text: "und das ist es auch nicht für mich", day: "2024-05-02", time: 24 * 60 * MINUTE },
  ]);
  expect(languages).toEqual([
    { text: "de", count: 2, messageId: 1 },
    { text: "en", count: 1, messageId: 2 },
  ]);
});

it("knows the weekdays of all days, also of those that a wrong clock put before 1970", () => {
  const { week } = summed([
    { day: "1969-12-22", hour: 9 },
    { day: "1969-12-28", hour: 10 },
    { day: "2024-03-12", hour: 11 },
  ]);
  expect([week[0]?.[9], week[6]?.[10], week[1]?.[11]]).toEqual([1, 1, 1]);
});
