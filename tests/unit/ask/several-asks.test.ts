import { expect, test } from "vitest";
import { planQuestion } from "@/lib/ask/plan-question";

const people = [
  { idx: 0, name: "Ana Lima" },
  { idx: 1, name: "Ben" },
];
const [ana, ben] = people;
const chat = { people, days: { first: "2022-04-03", last: "2024-02-14" } };
const plansOf = (question: string, ...before: string[]) => planQuestion(question, chat, before)?.plans;

test.each([
  ["How many photos and videos did Ana send?", ["photo", "video"]],
  ["How many photos, videos and voice messages did Ana send?", ["photo", "video", "voice"]],
  ["Wie viele Fotos und Videos hat Ana geschickt?", ["photo", "video"]],
  ["Combien de photos et de vidéos a envoyé Ana ?", ["photo", "video"]],
])("%s counts each of them", (question, types) => {
  expect(plansOf(question)).toMatchObject(
    types.map((type) => ({ kind: "count", scope: { people: [ana], type } })),
  );
});

test.each([
  [
    "Wer hat die meisten Fotos und Videos geschickt?",
    [{ scope: { type: "photo" } }, { scope: { type: "video" } }],
  ],
  ["Who wrote the most and the fewest messages?", [{ order: "most" }, { order: "fewest" }]],
  ["Who wrote the first and the last message?", [{ which: "first" }, { which: "last" }]],
  ["What were the busiest day and month?", [{ unit: "day" }, { unit: "month" }]],
  [
    "How many messages did Ana send? And photos?",
    [{ scope: { people: [ana] } }, { scope: { type: "photo" } }],
  ],
  ["How many messages did Ana send and who sent the most photos?", [{ kind: "count" }, { kind: "rank" }]],
  [
    "On which weekday is Ana most active and on which weekday is Ben?",
    [{ scope: { people: [ana] } }, { scope: { people: [ben] } }],
  ],
  ["Do we send more photos or videos?", [{ scope: { type: "photo" } }, { scope: { type: "video" } }]],
])("%s asks for two things", (question, plans) => {
  expect(plansOf(question)).toMatchObject(plans);
});

test.each([
  ["Who wrote most, and how many?", "rank"],
  ["When did Ana first write, and what?", "find"],
  ["Wann hat Ana zuerst geschrieben und was?", "find"],
  ["What was our busiest day and how many messages were there?", "busiest"],
  ["Wann wurde die Gruppe umbenannt und von wem?", "group-changes"],
  ["How many emoji did Ana use, and which ones?", "frequent"],
  ["How often was pizza mentioned, and when?", "list-messages"],
])("%s asks for what the first answer tells as well", (question, kind) => {
  expect(plansOf(question)?.map((plan) => plan.kind)).toEqual([kind]);
});

test.each([
  "What did everyone say about the hotel?",
  "Who wrote most, and why?",
  "When did Ana first mention pizza, and what did Ben think of it?",
  "How many messages are there and who is in the photos?",
])("%s is searched for, at least in part", (question) => {
  expect(plansOf(question)).toBeUndefined();
});

test("what comes next leans on all that was asked for", () => {
  const plans = plansOf("And Ben?", "How many photos and videos did Ana send?");
  expect(plans).toMatchObject([
    { kind: "count", scope: { people: [ben], type: "photo" } },
    { kind: "count", scope: { people: [ben], type: "video" } },
  ]);
  expect(plansOf("And in 2023?", "Who wrote most, and how many?")).toMatchObject([
    { kind: "rank", scope: { period: { times: { from: "2023-01-01" } } } },
  ]);
});

test.each([
  ["show me the messages", "How many photos did Ana send in May 2023?", "list-messages"],
  ["show it to me", "When did Ana last send a photo?", "find"],
  ["by whom?", "How often was pizza mentioned?", "rank"],
  ["how many?", "Who wrote most?", "rank"],
])("%s goes on from %s", (question, before, kind) => {
  expect(plansOf(question, before)?.map((plan) => plan.kind)).toEqual([kind]);
});

test("why something was said is searched for, and so what is shown then is that", () => {
  expect(plansOf("why?", "When did Ana say sorry?")).toBeUndefined();
  expect(plansOf("show me the messages", "When did Ana say sorry?", "why?")).toMatchObject([
    { kind: "list-messages", scope: { people: [ana], words: "sorry" } },
  ]);
});

test("more questions at once than anybody asks are not counted", () => {
  const many = "How many photos are there? How many links did Ben send? ".repeat(5).trim();
  expect(plansOf(many, many)).toBeUndefined();
});

test("a question of its own is not about what was asked before", () => {
  expect(plansOf("Who is in this chat?", "Who sent the most photos?")).toMatchObject([
    { kind: "participants" },
  ]);
  expect(plansOf("How many messages are there?", "How many photos did Ana send?")).toMatchObject([
    { kind: "count", scope: { people: [] } },
  ]);
});
