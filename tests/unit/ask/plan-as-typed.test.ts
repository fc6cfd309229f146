import { describe, expect, test } from "vitest";
import type { KnownChat } from "@/lib/ask/plan-asks";
import { planQuestion } from "@/lib/ask/plan-question";

const chat: KnownChat = {
  people: [
    { idx: 0, name: "Ana Lima" },
    { idx: 1, name: "Ben" },
    { idx: 2, name: "Steffi" },
  ],
  days: { first: "2022-04-03", last: "2024-02-14" },
};
const [ana, ben, steffi] = chat.people;
const planOf = (question: string, ...before: string[]) => {
  const [plan, ...more] = planQuestion(question, chat, before)?.plans ?? [];
  return more.length === 0 ? plan : undefined;
};
const year = (number: number) => ({ times: { from: `${number}-01-01`, to: `${number}-12-31` } });
const month = (from: string, to: string) => ({ times: { from, to } });

describe("periods are compared", () => {
  const [june, july] = [month("2023-06-01", "2023-06-30"), month("2023-07-01", "2023-07-31")];
  test.each([
    [
      "did ana post more pictures in 2022 than in 2023",
      [year(2022), year(2023)],
      { people: [ana], type: "photo" },
    ],
    ["were there fewer texts in june 2023 or july 2023", [june, july], { people: [] }],
    ["june vs july 2023, when did we chat more?", [june, july], { people: [] }],
    ["Compare June and July 2023", [june, july], { people: [] }],
    ["was 2023 livelier than 2022", [year(2023), year(2022)], { people: [] }],
    ["hat ben 2022 mehr geschrieben als 2023", [year(2022), year(2023)], { people: [ben] }],
    ["mehr Fotos im Juni oder im Juli 2023?", [june, july], { people: [], type: "photo" }],
    ["¿escribimos más en junio o en julio de 2023?", [june, july], { people: [] }],
    ["plus de messages en juin ou en juillet 2023 ?", [june, july], { people: [] }],
    [
      "do we text more at weekends or on weekdays",
      [{ times: { weekdays: [6, 7] } }, { times: { weekdays: [1, 2, 3, 4, 5] } }],
      { people: [] },
    ],
    [
      "mondays or tuesdays, which has more messages",
      [{ times: { weekdays: [1] } }, { times: { weekdays: [2] } }],
      { people: [] },
    ],
  ])("%s", (question, periods, scope) => {
    expect(planOf(question)).toMatchObject({ kind: "compare-periods", periods, scope });
  });

  test.each(["who wrote more in 2022 or in 2023", "In May at night or not?"])("but not in %s", (question) => {
    expect(planOf(question)).toBeUndefined();
  });
});

describe("who did not", () => {
  test.each([
    ["who never shared a link", { type: "link" }],
    ["who hasn't written anything since january 2024", { period: { times: { from: "2024-01-01" } } }],
    ["wer hat 2023 kein einziges Video geschickt", { type: "video", period: year(2023) }],
    ["wer hat sich im juni 2023 nicht gemeldet", { period: month("2023-06-01", "2023-06-30") }],
    ["¿quién nunca mandó una foto?", { type: "photo" }],
  ])("%s", (question, scope) => {
    expect(planOf(question)).toMatchObject({ kind: "who-never", scope });
  });

  test.each(["who never apologised", "how many photos did Ben not send", "wer war nicht in Rom"])(
    "but only the search can answer %s",
    (question) => {
      expect(planOf(question)).toBeUndefined();
    },
  );
});

describe("what somebody said", () => {
  test.each([
    ["how often did ana say please", "please"],
    ["how many times has Ben said i miss you", "i miss you"],
    ["who says good night the most", "good night"],
    ["wie oft hat Ben hallo gesagt", "hallo"],
    ["wie oft sagt Steffi bitte", "bitte"],
    ["did Steffi ever say merry christmas", "merry christmas"],
  ])("%s", (question, words) => {
    expect(planOf(question)?.scope).toMatchObject({ words });
  });

  test("is not who asks", () => {
    expect(planOf("did I say more than Ana")).toBeUndefined();
  });

  test.each([["when was it mentioned"], ["who sent it first"]])("%s, of nothing spoken of", (question) => {
    expect(planOf(question)).toBeUndefined();
  });

  test("is what was spoken of", () => {
    expect(planOf("when was it sent", "what was the shortest message")).toMatchObject({
      kind: "find",
      which: "shortest",
      asks: "when",
    });
  });
});

describe("as it comes to the keyboard", () => {
  test.each([
    ["how many mesages did ben sent", { kind: "count", scope: { people: [ben] } }],
    ["messgaes per month", { kind: "spread", unit: "month" }],
    ["bens most used emoji", { kind: "frequent", scope: { people: [ben] } }],
    ["steffis laengste nachricht", { kind: "find", which: "longest", scope: { people: [steffi] } }],
    ["wieviele mitglieder schreiben hier", { kind: "participants" }],
    ["third most talkative member", { kind: "rank", place: 3 }],
    ["who reacts the most", { kind: "reactions", asks: "given" }],
    ["does ben answer slower than ana", { kind: "reply-times" }],
    ["messages in the week after 5 may 2023", { scope: { period: month("2023-05-06", "2023-05-12") } }],
    ["show me all of ana's texts", { kind: "list-messages", scope: { people: [ana] } }],
    ["schreibt Ana längere Nachrichten als Ben", { kind: "is-more", measure: "words_per_message" }],
    ["Ben escreve mais do que Ana?", { kind: "is-more", scope: { people: [ben, ana] } }],
    ["em que mês foram enviadas mais fotos?", { kind: "busiest", unit: "month" }],
  ])("%s", (question, plan) => {
    expect(planOf(question)).toMatchObject(plan);
  });

  test.each([
    "how much did ana spend",
    "how many massages did ben get",
    "where are we staying",
    "compare prices",
    "how many messages did Ana write the most beautiful words in",
    "who uses the longest words",
    "what did ana mention about the cats in the video",
    "what did ana tell ben about the grand opening",
    "wer tanzt über ihnen",
    "what was ben excited about",
  ])("%s is no misspelling of another question", (question) => {
    expect(planOf(question)).toBeUndefined();
  });
});

test.each([
  "wer kommt nächsten Mai",
  "wie viel hat ben gebraucht",
  "wer hat die videos",
  "wie viele Leute kommen am 5. Mai 2023",
  "seit wann sind Ana und Ben ein Paar",
  "who took the most",
  "how much does Ana make",
  "how many people are coming on 5 may 2023",
  "how long have Ana and Ben been together",
  "how many years have Ana and Ben been together",
  "who was first",
  "what's the longest",
  "how big is it",
  "who is in the last photo",
  "did Ben see the video",
  "who likes Ana",
  "¿cuánto tarda?",
  "qui met le plus",
])("%s asks for nothing of the chat itself", (question) => {
  expect(planOf(question)).toBeUndefined();
});

test("of two people each gets what the other one writes", () => {
  const two = {
    ...chat,
    people: [
      { idx: 0, name: "Ana" },
      { idx: 1, name: "Ben" },
    ],
  };
  const plan = planQuestion("how many photos did Ben receive", two)?.plans[0];
  expect(plan).toMatchObject({ kind: "count", scope: { people: [{ name: "Ana" }], type: "photo" } });
  expect(planOf("how many photos did Ben receive")).toBeUndefined();
});
