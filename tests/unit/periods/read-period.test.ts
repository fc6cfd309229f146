import { expect, test } from "vitest";
import { lexiconOf } from "@/lib/language/lexicon";
import { questionTokens } from "@/lib/language/question-token";
import { english } from "@/lib/language/tables/english";
import { periodInWords } from "@/lib/periods/period-words";
import { readPeriod } from "@/lib/periods/read-period";

/** A chat of more than two years, whose last message was sent on a Wednesday. */
const chat = { first: "2021-11-20", last: "2024-02-14" };

function whole(text: string) {
  const tokens = questionTokens(text);
  const found = readPeriod({ tokens, lexicon: lexiconOf(english), chat }, 0);
  return found?.next === tokens.length ? found.value : undefined;
}

test.each([
  ["in May 2023", { from: "2023-05-01", to: "2023-05-31" }, "in May 2023"],
  ["during the month of may 2023", { from: "2023-05-01", to: "2023-05-31" }, "in May 2023"],
  ["in 2022", { from: "2022-01-01", to: "2022-12-31" }, "in 2022"],
  ["in 2023-04", { from: "2023-04-01", to: "2023-04-30" }, "in April 2023"],
  ["on 5 May 2023", { from: "2023-05-05", to: "2023-05-05" }, "on 5 May 2023"],
  ["on May 5th, 2023", { from: "2023-05-05", to: "2023-05-05" }, "on 5 May 2023"],
  ["on the 5th of May 2023", { from: "2023-05-05", to: "2023-05-05" }, "on 5 May 2023"],
  ["on 2023-05-05", { from: "2023-05-05", to: "2023-05-05" }, "on 5 May 2023"],
  ["on 25/12/2022", { from: "2022-12-25", to: "2022-12-25" }, "on 25 December 2022"],
  ["on 12/25/2022", { from: "2022-12-25", to: "2022-12-25" }, "on 25 December 2022"],
  ["on Christmas Day 2022", { from: "2022-12-25", to: "2022-12-25" }, "on 25 December 2022"],
  ["in Sept 2022", { from: "2022-09-01", to: "2022-09-30" }, "in September 2022"],
])("%s is a stretch of days", (text, times, words) => {
  const found = whole(text);
  expect(found?.times).toEqual(times);
  expect(found && periodInWords(found, "en")).toBe(words);
});

test.each([
  ["in May", { months: [5] }, "in May (2022 and 2023 together)"],
  ["in November", { months: [11] }, "in November (2021, 2022, and 2023 together)"],
  ["on 24 December", { months: [12], days: [24] }, "on 24 December (2021, 2022, and 2023 together)"],
  ["on 3 November", { months: [11], days: [3] }, "on 3 November (2022 and 2023 together)"],
  ["in spring", { months: [3, 4, 5] }, "in spring (March to May) (2022 and 2023 together)"],
  [
    "in the first week of May",
    { months: [5], days: [1, 2, 3, 4, 5, 6, 7] },
    "in the first week of May (2022 and 2023 together)",
  ],
  [
    "in the third quarter",
    { months: [7, 8, 9] },
    "in the third quarter of the year (2022 and 2023 together)",
  ],
  ["in Q2", { months: [4, 5, 6] }, "in the second quarter of the year (2022 and 2023 together)"],
  [
    "in the second half of the year",
    { months: [7, 8, 9, 10, 11, 12] },
    "in the second half of the year (2021, 2022, and 2023 together)",
  ],
  [
    "in March and April 2023",
    { months: [3, 4], from: "2023-01-01", to: "2023-12-31" },
    "in March and April 2023",
  ],
])("%s is without a year of its own", (text, times, words) => {
  const found = whole(text);
  expect(found?.times).toMatchObject(times);
  expect(found && periodInWords(found, "en")).toBe(words);
});

test("a month that the chat has once is that one", () => {
  const tokens = questionTokens("in May");
  const found = readPeriod(
    { tokens, lexicon: lexiconOf(english), chat: { first: "2023-01-09", last: "2023-08-01" } },
    0,
  );
  expect(found?.value.times).toEqual({ from: "2023-05-01", to: "2023-05-31" });
  expect(found && periodInWords(found.value, "en")).toBe("in May 2023");
});

test.each([
  ["between 1 May and 3 June 2023", "2023-05-01", "2023-06-03"],
  ["from 1 to 3 June 2023", "2023-06-01", "2023-06-03"],
  ["from March to May 2022", "2022-03-01", "2022-05-31"],
  ["from November 2022 until February 2023", "2022-11-01", "2023-02-28"],
  ["between November and February 2023", "2022-11-01", "2023-02-28"],
  ["between 2022 and 2023", "2022-01-01", "2023-12-31"],
  ["since May 2023", "2023-05-01", undefined],
  ["since March", "2023-03-01", undefined],
  ["after 5 May 2023", "2023-05-06", undefined],
  ["from 5 May 2023 onwards", "2023-05-05", undefined],
  ["before May 2023", undefined, "2023-04-30"],
  ["until the end of May 2023", undefined, "2023-05-31"],
  ["in the second half of 2022", "2022-07-01", "2022-12-31"],
  ["in the second half of May 2022", "2022-05-16", "2022-05-31"],
  ["in the last week of May 2022", "2022-05-25", "2022-05-31"],
  ["in the first 10 days of May 2022", "2022-05-01", "2022-05-10"],
  ["in the third quarter of 2022", "2022-07-01", "2022-09-30"],
  ["in Q1 2023", "2023-01-01", "2023-03-31"],
  ["in summer 2023", "2023-06-01", "2023-08-31"],
  ["in the winter of 2022", "2022-12-01", "2023-02-28"],
  ["in 2022 Q4", "2022-10-01", "2022-12-31"],
  ["in H2 2022", "2022-07-01", "2022-12-31"],
  ["at Easter 2023", "2023-04-07", "2023-04-10"],
  ["on Easter Sunday 2000", "2000-04-23", "2000-04-23"],
  ["on Easter Sunday 2038", "2038-04-25", "2038-04-25"],
  ["on Good Friday", "2023-04-07", "2023-04-07"],
  ["over the holidays", "2023-12-24", "2024-01-01"],
  ["over the holidays 2022", "2022-12-24", "2023-01-01"],
  ["in the week of 8 March 2023", "2023-03-06", "2023-03-12"],
  ["on the weekend of 8 March 2023", "2023-03-11", "2023-03-12"],
  ["in the week of Christmas 2022", "2022-12-19", "2022-12-25"],
  ["in early March 2023", "2023-03-01", "2023-03-10"],
  ["in mid July", "2023-07-11", "2023-07-20"],
  ["at the end of February 2023", "2023-02-21", "2023-02-28"],
  ["at the beginning of 2023", "2023-01-01", "2023-03-31"],
  ["in the last week of February", "2023-02-22", "2023-02-28"],
])("%s goes from day to day", (text, from, to) => {
  expect(whole(text)?.times).toEqual({ ...(from && { from }), ...(to && { to }) });
});

test.each([
  ["yesterday", "2024-02-13", "2024-02-13"],
  ["last week", "2024-02-05", "2024-02-11"],
  ["this week", "2024-02-12", "2024-02-18"],
  ["last month", "2024-01-01", "2024-01-31"],
  ["in the last month", "2024-01-01", "2024-01-31"],
  ["last year", "2023-01-01", "2023-12-31"],
  ["in the last 30 days", "2024-01-16", "2024-02-14"],
  ["over the past two weeks", "2024-02-01", "2024-02-14"],
  ["in the last 3 months", "2023-11-15", "2024-02-14"],
  ["last Monday", "2024-02-12", "2024-02-12"],
  ["last Wednesday", "2024-02-07", "2024-02-07"],
  ["last weekend", "2024-02-10", "2024-02-11"],
  ["last summer", "2023-06-01", "2023-08-31"],
  ["last March", "2023-03-01", "2023-03-31"],
])("%s is counted back from the last message", (text, from, to) => {
  expect(whole(text)).toMatchObject({ times: { from, to }, isRelative: true });
});

test.each([
  ["on weekends", { weekdays: [6, 7] }],
  ["on Mondays", { weekdays: [1] }],
  ["on a Monday", { weekdays: [1] }],
  ["on Mondays and Fridays", { weekdays: [1, 5] }],
  ["in the morning", { hours: [5, 6, 7, 8, 9, 10, 11] }],
  ["at night", { hours: [23, 0, 1, 2, 3, 4] }],
  ["after 10 pm", { hours: [22, 23] }],
  ["after 22:00", { hours: [22, 23] }],
  ["before 9am", { hours: [0, 1, 2, 3, 4, 5, 6, 7, 8] }],
  ["after midnight", { hours: [0, 1, 2, 3, 4] }],
  ["before noon", { hours: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }],
  ["between 9 and 11 pm", { hours: [21, 22] }],
  ["between 10 pm and 2 am", { hours: [22, 23, 0, 1] }],
  ["at 9 pm", { hours: [21] }],
])("%s comes again and again", (text, times) => {
  expect(whole(text)?.times).toEqual(times);
});

test.each([
  "may",
  "in 12",
  "on 31 February 2023",
  "from Ana",
  "after lunch",
  "at 9:30",
  "the last",
  "in the second",
  "since",
])("%s is no period", (text) => {
  expect(whole(text)?.times.from).toBeUndefined();
  expect(whole(text)).toBeUndefined();
});

test.each([
  ["in May 2023", "im Mai 2023"],
  ["in May", "im Mai (2022 und 2023 zusammen)"],
  ["on 5 May 2023", "am 5. Mai 2023"],
  ["on 24 December", "am 24. Dezember (2021, 2022 und 2023 zusammen)"],
  ["in 2022", "im Jahr 2022"],
  ["in the second half of 2022", "in der zweiten Hälfte 2022"],
  ["in the first week of May 2022", "in der ersten Woche im Mai 2022"],
  ["in the first 10 days of May 2022", "in den ersten 10 Tagen im Mai 2022"],
  ["in summer 2023", "im Sommer 2023 (Juni bis August)"],
  ["in March and April 2023", "im März und April 2023"],
  ["from 1 May to 3 June 2023", "vom 1. Mai 2023 bis zum 3. Juni 2023"],
  ["since 5 May 2023", "seit dem 5. Mai 2023"],
  ["until the end of May 2023", "bis zum 31. Mai 2023"],
  ["last month", "im Januar 2024"],
  ["on weekends", "an Wochenenden"],
  ["on Mondays and Fridays", "montags und freitags"],
  ["at night", "nachts (23:00 bis 04:59 Uhr)"],
  ["between 9 and 11 pm", "zwischen 21:00 und 23:00 Uhr"],
  ["before 9am", "vor 09:00 Uhr"],
])("%s is %s in German", (text, words) => {
  const found = whole(text);
  expect(found && periodInWords(found, "de")).toBe(words);
});
