import type { DayFactsRow, PeriodWordsRow } from "@/db/queries/facts";
import type { DayTally } from "@/db/schema/insights";
import { daysBetween } from "@/lib/periods/calendar-day";
import { alikeWording } from "./alike-wording";
import { chatDays, insightsOfDays } from "./chat-days";
import { groupRows } from "./group-rows";
import type { Insights } from "./insights.schema";
import { describePerson } from "./person-insights";
import { PersonSums } from "./person-sums";
import { countWords, typicalOf, writtenForms } from "./typical-words";

const MOST_SHOWN = 24;
const MOST_REACTED = 5;
const MOST_LINKS = 200;
const LEAST_RATED = 20;
const SILENT_DAYS = 90;

interface Name {
  idx: number;
  name: string;
  /** Whom it counts for. */
  person: number;
}

interface Summed {
  /** In the order of their days. */
  rows: DayFactsRow[];
  /** Of all people, for comparison. */
  words: PeriodWordsRow[];
  names: Name[];
  events: Insights["events"];
}

/** Sums up what people did on their days. */
export function sumInsights({ rows, words, names, events }: Summed): Insights {
  const persons = new Map(names.map(({ idx, person }) => [idx, person]));
  const personOf = (author: number) => persons.get(author) ?? author;
  const sums = sumByPerson(rows, personOf);
  const all = sumTogether(rows);
  const byMessages = [...sums].toSorted(([, a], [, b]) => b.count("messages") - a.count("messages"));
  const order = byMessages.map(([person]) => person);
  const [wordsBy, phrasesBy] = [countWords(words, "words", personOf), countWords(words, "phrases", personOf)];
  const [writtenWords, writtenPhrases] = [writtenForms(words, "words"), writtenForms(words, "phrases")];
  const days = chatDays(rows, personOf);
  const nameOf = new Map(names.map(({ idx, name }) => [idx, name]));

  return {
    ...insightsOfDays(days, order),
    words: all.count("words"),
    characters: all.count("characters"),
    conversations: all.count("started"),
    people: byMessages
      .filter(([, sum]) => sum.count("messages") > 0)
      .map(([idx, sum]) => ({
        idx,
        name: nameOf.get(idx) ?? "",
        ...describePerson(sum),
        typicalWords: typicalOf(wordsBy, idx, writtenWords),
        typicalPhrases: typicalOf(phrasesBy, idx, writtenPhrases),
      })),
    network: {
      answered: linksOf(sums, "answered", personOf),
      replied: linksOf(sums, "replied", personOf),
      mentioned: linksOf(sums, "mentioned", personOf),
      reactedTo: linksOf(sums, "reactedTo", personOf),
    },
    emoji: mostOf(all, "emoji"),
    domains: mostOf(all, "domains"),
    media: mostOf(all, "media"),
    languages: mostOf(all, "languages").map((language) => ({
      ...language,
      messageId: firstSpoken(rows, language.text),
    })),
    longestConversation: longestConversationOf(rows),
    mostReacted: mostReactedOf(rows, personOf),
    events,
    sentiment: sentimentByMonth(rows),
    growth: growthOf(sums),
    silent: silentOf(sums),
    alike: order.length >= 2 ? alikeWording(words, [order[0] ?? 0, order[1] ?? 0], personOf) : [],
  };
}

function sumByPerson(rows: DayFactsRow[], personOf: (author: number) => number): Map<number, PersonSums> {
  const sums = new Map<number, PersonSums>();
  for (const row of rows) {
    const person = personOf(row.author);
    const sum = sums.get(person) ?? new PersonSums();
    sums.set(person, sum);
    sum.add(row);
  }
  return sums;
}

function sumTogether(rows: DayFactsRow[]): PersonSums {
  const sums = new PersonSums();
  for (const row of rows) sums.add(row);
  return sums;
}

function mostOf(sums: PersonSums, what: DayTally): { text: string; count: number }[] {
  return [...sums.tally(what)]
    .toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(([text, count]) => ({ text, count }));
}

/** The first message in a language: rows of one day are of different people. */
function firstSpoken(rows: DayFactsRow[], language: string): number | undefined {
  const first = rows.find(({ facts }) => facts.spoken?.[language] !== undefined);
  const ofDay = rows.filter(({ day }) => day === first?.day);
  const seqs = ofDay.flatMap(({ facts }) => facts.spoken?.[language] ?? []);
  return seqs.length > 0 ? Math.min(...seqs) : undefined;
}

function longestConversationOf(rows: DayFactsRow[]): Insights["longestConversation"] {
  let longest: Insights["longestConversation"] = null;
  for (const { day, facts } of rows) {
    const { conversation } = facts;
    if (!conversation || conversation.messages <= (longest?.messages ?? 1)) continue;
    const { seq: firstMessage, ...length } = conversation;
    longest = { ...length, firstMessage, day };
  }
  return longest;
}

function mostReactedOf(rows: DayFactsRow[], personOf: (author: number) => number): Insights["mostReacted"] {
  const reacted = rows.flatMap(({ day, author, facts: { mostReacted } }) =>
    mostReacted
      ? { messageId: mostReacted.seq, person: personOf(author), day, reactions: mostReacted.reactions }
      : [],
  );
  return reacted.toSorted((a, b) => b.reactions - a.reactions).slice(0, MOST_REACTED);
}

/** From whom to whom, strongest first; what somebody does to another name of their own is left out. */
function linksOf(
  sums: Map<number, PersonSums>,
  what: DayTally,
  personOf: (author: number) => number,
): Insights["network"]["answered"] {
  const links = [...sums].flatMap(([from, sum]) => {
    const to = new Map<number, number>();
    for (const [author, count] of sum.tally(what)) {
      const person = personOf(Number(author));
      if (person !== from) to.set(person, (to.get(person) ?? 0) + count);
    }
    return [...to].map(([person, count]) => ({ from, to: person, count }));
  });
  return links.toSorted((a, b) => b.count - a.count).slice(0, MOST_LINKS);
}

function sentimentByMonth(rows: DayFactsRow[]): Insights["sentiment"] {
  const months = groupRows(rows, ({ day }) => day.slice(0, 7));
  return [...months].flatMap(([month, ofMonth]) => {
    const sums = sumTogether(ofMonth);
    const ratedWords = sums.count("ratedWords");
    return ratedWords < LEAST_RATED ? [] : { month, mean: sums.count("sentiment") / ratedWords, ratedWords };
  });
}

function growthOf(sums: Map<number, PersonSums>): Insights["growth"] {
  const firsts = [...sums.values()].flatMap(({ firstDay }) => firstDay ?? []).toSorted();
  const growth: Insights["growth"] = [];
  for (const [before, day] of firsts.entries()) {
    if (growth.at(-1)?.day === day) growth.pop();
    growth.push({ day, people: before + 1 });
  }
  return growth;
}

function silentOf(sums: Map<number, PersonSums>): Insights["silent"] {
  const lasts = [...sums].flatMap(([idx, { lastDay }]) => (lastDay === null ? [] : { idx, lastDay }));
  const end =
    lasts
      .map(({ lastDay }) => lastDay)
      .toSorted()
      .at(-1) ?? "";
  return lasts
    .filter(({ lastDay }) => daysBetween(lastDay, end) > SILENT_DAYS)
    .toSorted((a, b) => (a.lastDay < b.lastDay ? -1 : 1));
}
