import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Insights, PersonInsights } from "@/lib/insights/insights.schema";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";

/** The sample chat is counted here from its text alone, by other means than the product's. */
interface Line {
  minute: number;
  day: string;
  hour: number;
  author: string;
  text: string;
}

const HEADER = /^(\d\d)\/(\d\d)\/(\d{4}), (\d\d):(\d\d) - ([^:]+): (.*)$/;
const NOTICE = /^\d\d\/\d\d\/\d{4}, \d\d:\d\d - /;

function readLines(): Line[] {
  const lines: Line[] = [];
  for (const line of readFileSync("lib/sample/sample-chat.txt", "utf8").trimEnd().split("\n")) {
    const header = HEADER.exec(line);
    if (header) {
      const [, dd, mm, yyyy, hour, minute, author = "", text = ""] = header;
      const time = Date.UTC(Number(yyyy), Number(mm) - 1, Number(dd), Number(hour), Number(minute));
      lines.push({ minute: time / 60_000, day: `${yyyy}-${mm}-${dd}`, hour: Number(hour), author, text });
    } else if (!NOTICE.test(line)) {
      const last = lines.at(-1);
      if (last) last.text += `\n${line}`;
    }
  }
  return lines;
}

const lines = readLines();
const countBy = <T>(items: T[], keyOf: (item: T) => string | number) => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};

withTestApp();
const person = new ApiClient();
let path: string;
let insights: Insights;
const read = async (query = ""): Promise<Insights> =>
  (await person.get(`${path}/insights${query}`)).body.insights;
const byName = (of: (one: PersonInsights) => number) =>
  Object.fromEntries(insights.people.map((one) => [one.name, of(one)]).filter(([, amount]) => amount !== 0));

beforeAll(async () => {
  const { body } = await person.post("/api/analyze", { sample: true });
  await person.follow(body.analysisId);
  path = `/api/analyses/${body.analysisId}`;
  insights = await read();
});

describe("the insights of the sample chat agree with its text", () => {
  test("messages by person, by day, and by weekday and hour", () => {
    expect(insights.messages).toBe(lines.length);
    expect(byName(({ messages }) => messages)).toEqual(countBy(lines, ({ author }) => author));
    expect(Object.fromEntries(insights.days.map(({ day, messages }) => [day, messages]))).toEqual(
      countBy(lines, ({ day }) => day),
    );
    const week = countBy(lines, ({ day, hour }) => `${(new Date(day).getUTCDay() + 6) % 7} ${hour}`);
    const counted = insights.week.flatMap((hours, weekday) =>
      hours.map((messages, hour) => [`${weekday} ${hour}`, messages]).filter(([, messages]) => messages),
    );
    expect(Object.fromEntries(counted)).toEqual(week);
  });

  test("conversations started and ended, who answers whom, and those nobody joined", () => {
    const isStart = (i: number) => i === 0 || (lines[i]?.minute ?? 0) - (lines[i - 1]?.minute ?? 0) > 3 * 60;
    const starts = lines.filter((_, i) => isStart(i));
    const ends = lines.filter((_, i) => i === lines.length - 1 || isStart(i + 1));
    expect(insights.conversations).toBe(starts.length);
    expect(byName(({ started }) => started)).toEqual(countBy(starts, ({ author }) => author));
    expect(byName(({ closed }) => closed)).toEqual(countBy(ends, ({ author }) => author));

    const answers = lines.flatMap((line, i) => {
      const before = lines[i - 1];
      return before && !isStart(i) && before.author !== line.author ? `${line.author} ${before.author}` : [];
    });
    const nameOf = (idx: number) => insights.people.find((one) => one.idx === idx)?.name;
    const links = insights.network.answered.map(({ from, to, count }) => [
      `${nameOf(from)} ${nameOf(to)}`,
      count,
    ]);
    expect(Object.fromEntries(links)).toEqual(countBy(answers, (pair) => pair));

    let conversation: string[] = [];
    const alone: string[] = [];
    for (const [i, { author }] of lines.entries()) {
      conversation = isStart(i) ? [author] : [...conversation, author];
      if ((i === lines.length - 1 || isStart(i + 1)) && new Set(conversation).size === 1) alone.push(author);
    }
    expect(byName(({ unanswered }) => unanswered)).toEqual(countBy(alone, (author) => author));
  });

  test("the longest silence, the longest streak and the busiest day", () => {
    const gaps = lines.slice(1).map((line, i) => line.minute - (lines[i]?.minute ?? 0));
    expect(insights.silences[0]?.seconds).toBe(Math.max(...gaps) * 60);
    const days = [...new Set(lines.map(({ day }) => Date.parse(day) / 86_400_000))];
    let streak = 0;
    let longest = 0;
    for (const [i, day] of days.entries()) {
      streak = day - (days[i - 1] ?? 0) === 1 ? streak + 1 : 1;
      longest = Math.max(longest, streak);
    }
    expect(insights.streak?.days).toBe(longest);
    expect(insights.busiestDays[0]?.messages).toBe(
      Math.max(...Object.values(countBy(lines, ({ day }) => day))),
    );
  });

  test("questions, and the words of a person", () => {
    const questions = lines.filter(({ text }) => text.includes("?"));
    expect(byName((one) => one.questions)).toEqual(countBy(questions, ({ author }) => author));
    for (const { name, typicalWords } of insights.people) {
      expect(typicalWords.length).toBeGreaterThan(0);
      const own = lines
        .filter(({ author }) => author === name)
        .map(({ text }) => text.toLowerCase().replace(/https:\S+/g, ""));
      for (const { text, count } of typicalWords) {
        const said = own.flatMap(
          (line) => line.match(new RegExp(`(?<![\\p{L}\\p{N}'’])${text}(?!['’]?[\\p{L}\\p{N}])`, "gu")) ?? [],
        );
        expect([text, said.length]).toEqual([text, count]);
      }
    }
  });
});

describe("a part of the chat", () => {
  test("of one person and one month follows in every figure", async () => {
    const { idx, name } = insights.people[1] as PersonInsights;
    const month = lines.find(({ author }) => author === name)?.day.slice(0, 7) ?? "";
    const theirs = lines.filter(({ author, day }) => author === name && day.startsWith(month));
    const part = await read(`?person=${idx}&from=${month}-01&to=${month}-28`);
    const shown = theirs.filter(({ day }) => day <= `${month}-28`);
    expect(part.messages).toBe(shown.length);
    expect(part.people.map((one) => [one.name, one.messages])).toEqual([[name, shown.length]]);
    expect(part.week.flat().reduce((sum, messages) => sum + messages, 0)).toBe(shown.length);
    expect(part.busiestDays.every(({ day }) => day.startsWith(month))).toBe(true);
    expect(shown.length).toBeGreaterThan(0);
  });

  test("without messages has nothing, and a wrong question is told so", async () => {
    expect((await read("?from=2001-01-01&to=2001-12-31")).messages).toBe(0);
    expect((await person.get(`${path}/insights?from=yesterday`)).status).toBe(400);
    expect((await person.get(`${path}/insights?person=somebody`)).status).toBe(400);
  });

  test("is nobody else's to see", async () => {
    expect((await new ApiClient().get(`${path}/insights`)).status).toBe(404);
  });
});
