import { beforeAll, describe, expect, test } from "vitest";
import type { Insights, PersonInsights } from "@/lib/insights/insights.schema";
import { ApiClient } from "../api-client";
import { withTestApp } from "../test-app";
import { readLines } from "./sample-lines";

/** The sample chat is counted here from its text alone, by other means than the product's. */
const { lines, notices } = readLines();
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
          (line) =>
            line.match(new RegExp(`(?<![\\p{L}\\p{N}'’])${text}(?!['’]?[\\p{L}\\p{N}])`, "giu")) ?? [],
        );
        expect([text, said.length]).toEqual([text, count]);
      }
    }
  });
});

describe("what the chat is made of", () => {
  test("the longest conversation, and the messages that open each", async () => {
    const conversations: (typeof lines)[] = [];
    for (const [i, line] of lines.entries()) {
      if (i === 0 || line.minute - (lines[i - 1]?.minute ?? 0) > 3 * 60) conversations.push([]);
      conversations.at(-1)?.push(line);
    }
    const longest = conversations.toSorted((a, b) => b.length - a.length)[0] ?? [];
    expect(insights.longestConversation).toMatchObject({
      messages: longest.length,
      seconds: ((longest.at(-1)?.minute ?? 0) - (longest[0]?.minute ?? 0)) * 60,
      day: longest[0]?.day,
    });
    const { matches, messages } = (await person.get(`${path}/messages?moment=started&limit=200`)).body;
    expect(matches).toBe(conversations.length);
    expect(messages.map(({ sentAt }: { sentAt: string }) => sentAt.slice(14, 16)).slice(0, 50)).toEqual(
      conversations.slice(0, 50).map(([first]) => String((first?.minute ?? 0) % 60).padStart(2, "0")),
    );
    const { idx, name } = insights.people[0] as PersonInsights;
    const theirs = conversations.filter(([first]) => first?.author === name).length;
    expect((await person.get(`${path}/messages?moment=started&author=${idx}`)).body.matches).toBe(theirs);
  });

  test("who came and which names it had", () => {
    const added = notices.filter((notice) => / added /.test(notice));
    const renamed = notices.filter((notice) => notice.includes("changed the subject"));
    const left = notices.filter((notice) => notice.endsWith(" left"));
    expect(insights.events).toMatchObject({
      joined: added.length,
      left: left.length,
      renamed: renamed.length,
    });
    expect(insights.events.latest.map(({ text }) => text)).toEqual(
      notices.filter((notice) => [...added, ...renamed, ...left].includes(notice)),
    );
  });

  test("one language", () => {
    expect(insights.languages[0]?.text).toBe("en");
    const told = insights.languages.reduce((sum, { count }) => sum + count, 0);
    expect((insights.languages[0]?.count ?? 0) / told).toBeGreaterThan(0.95);
  });

  test("an hour of the week opens just its messages", async () => {
    const { weekday, hour, messages } = insights.week
      .flatMap((hours, day) => hours.map((count, at) => ({ weekday: day + 1, hour: at, messages: count })))
      .reduce((most, cell) => (cell.messages > most.messages ? cell : most));
    const { body } = await person.get(`${path}/messages?weekday=${weekday}&hour=${hour}&limit=200`);
    const theirs = lines.filter(
      (line) => (new Date(line.day).getUTCDay() || 7) === weekday && line.hour === hour,
    );
    expect(body.matches).toBe(messages);
    expect(theirs).toHaveLength(messages);
  });

  test("questions and photos can be opened", async () => {
    const asked = (await person.get(`${path}/messages?type=question`)).body.matches;
    expect(asked).toBe(lines.filter(({ text }) => /(^|\s)(?!https?:)\S*\?/.test(text)).length);
    const media = insights.people.reduce((sum, one) => sum + one.media, 0);
    expect((await person.get(`${path}/messages?type=media`)).body.matches).toBe(media);
    expect((await person.get(`${path}/messages?type=wishes`)).status).toBe(400);
    expect((await person.get(`${path}/messages?hour=24`)).status).toBe(400);
  });
});

describe("a year of the chat", () => {
  test("has the figures of its days and words of its own", async () => {
    const years = [...new Set(lines.map(({ day }) => day.slice(0, 4)))];
    for (const year of years) {
      const { body, status } = await person.get(`${path}/year?year=${year}`);
      expect(status).toBe(200);
      expect(body.years).toEqual(years);
      expect(body.insights.messages).toBe(lines.filter(({ day }) => day.startsWith(year)).length);
      expect(body.words.length).toBeGreaterThan(0);
    }
  });

  test("is there for its owner only, and for years with messages", async () => {
    expect((await person.get(`${path}/year?year=1999`)).status).toBe(404);
    expect((await person.get(`${path}/year?year=soon`)).status).toBe(400);
    expect((await new ApiClient().get(`${path}/year?year=2025`)).status).toBe(404);
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
