import { formatCalendar, formatHour, formatWeekday } from "@/components/intl/format-date";
import { formatCount, formatShare } from "@/components/intl/format-number";
import { formatWait } from "@/components/intl/format-wait";
import { leadersOf } from "@/components/overview/leaders";
import { periodsOf } from "@/components/overview/periods";
import { fastestFirst } from "@/components/overview/waits-figure";
import { hoursOfWeek, liveliestHours } from "@/components/overview/week-figure";
import type { Translate } from "@/components/texts/translate";
import type { Insights, PersonInsights } from "@/lib/insights/insights.schema";
import type { CardFigure } from "./card-figure";

const MOST_BARS = 8;
const MOST_COLUMNS = 60;
/** With fewer messages a share says nothing of a habit. */
const LEAST_MESSAGES = 20;
const HOURS_LABELLED = [0, 6, 12, 18];

type Say = Translate<"sharing.cards">;
type Naming = (idx: number) => string;

/** What people are called on a picture: their names, or numbers in the order of who wrote most. */
export function namingOf({ people }: Insights, hasNames: boolean, t: Say): Naming {
  const places = new Map(people.map(({ idx, name }, place) => [idx, { name, number: place + 1 }]));
  return (idx) => {
    const { name, number } = places.get(idx) ?? { name: "", number: people.length + 1 };
    return hasNames ? name : t("person", { number });
  };
}

/** The figures of which there can be a picture. */
export function cardFigures(insights: Insights, nameOf: Naming, t: Say): CardFigure[] {
  return [
    sumCard(insights, t),
    peopleCard(insights, nameOf, t),
    weekCard(insights, t),
    startsCard(insights, nameOf, t),
    answersCard(insights, nameOf, t),
    nightCard(insights, nameOf, t),
    recordsCard(insights, t),
  ].filter((card) => card !== undefined);
}

function sumCard({ messages, activeDays, days }: Insights, t: Say): CardFigure {
  const months = periodsOf(days, "month").slice(-MOST_COLUMNS);
  return {
    id: "sum",
    finding: t("sum.finding", { messages, days: activeDays }),
    note: t("sum.note"),
    drawing: {
      kind: "columns",
      columns: months.map(({ messages: value, label }) => ({ value, label })),
    },
  };
}

function barsOf(
  people: PersonInsights[],
  nameOf: Naming,
  of: { value: (person: PersonInsights) => number; text: (value: number) => string },
): CardFigure["drawing"] {
  const ranked = people.toSorted((a, b) => of.value(b) - of.value(a)).slice(0, MOST_BARS);
  const bars = ranked.map((person) => {
    const value = of.value(person);
    return { label: nameOf(person.idx), value, text: of.text(value), person: person.idx };
  });
  return { kind: "bars", bars };
}

function peopleCard({ people, messages }: Insights, nameOf: Naming, t: Say): CardFigure | undefined {
  const [first] = people;
  if (!first || people.length < 2) return undefined;
  return {
    id: "people",
    finding: t("people.finding", {
      name: nameOf(first.idx),
      share: formatShare(first.messages / messages),
    }),
    note: t("people.note"),
    drawing: barsOf(people, nameOf, { value: (one) => one.messages, text: formatCount }),
  };
}

function weekCard({ week }: Insights, t: Say): CardFigure | undefined {
  const ranked = hoursOfWeek(week);
  if (ranked.length === 0) return undefined;
  const liveliest = liveliestHours(ranked, (parts) => t("week.at", parts));
  return {
    id: "week",
    finding: liveliest ? t("week.finding", { ...liveliest }) : t("week.even"),
    note: t("week.note"),
    drawing: {
      kind: "week",
      week,
      days: week.map((_, day) => formatWeekday(day, "short")),
      hours: HOURS_LABELLED.map(formatHour),
    },
  };
}

function startsCard({ people, conversations }: Insights, nameOf: Naming, t: Say): CardFigure | undefined {
  const starters = people.filter(({ started }) => started > 0);
  const [most] = starters.toSorted((a, b) => b.started - a.started);
  if (!most || starters.length < 2) return undefined;
  return {
    id: "starts",
    finding: t("starts.finding", {
      name: nameOf(most.idx),
      share: formatShare(most.started / Math.max(1, conversations)),
    }),
    note: t("starts.note", { count: conversations }),
    drawing: barsOf(starters, nameOf, { value: (one) => one.started, text: formatCount }),
  };
}

function answersCard(insights: Insights, nameOf: Naming, t: Say): CardFigure | undefined {
  const ranked = fastestFirst(insights).map(({ idx, seconds }) => ({
    person: idx,
    name: nameOf(idx),
    value: seconds,
    text: formatWait(seconds),
  }));
  if (ranked.length < 2) return undefined;
  const fastest = leadersOf(ranked, ({ text }) => text);
  const bars = ranked.slice(0, MOST_BARS).map(({ name, ...bar }) => ({ label: name, ...bar }));
  return {
    id: "answers",
    finding: fastest ? t("answers.finding", { ...fastest }) : t("answers.even"),
    note: t("answers.note"),
    drawing: { kind: "bars", bars },
  };
}

function nightCard({ people }: Insights, nameOf: Naming, t: Say): CardFigure | undefined {
  const awake = people.filter(({ messages, atNight }) => messages >= LEAST_MESSAGES && atNight > 0);
  const shareOf = (one: PersonInsights) => one.atNight / one.messages;
  if (awake.length < 2) return undefined;
  const ranked = awake
    .toSorted((a, b) => shareOf(b) - shareOf(a))
    .map((one) => ({ name: nameOf(one.idx), share: formatShare(shareOf(one)) }));
  const owls = leadersOf(ranked, ({ share }) => share);
  return {
    id: "night",
    finding: owls ? t("night.finding", { ...owls }) : t("night.even"),
    note: t("night.note"),
    drawing: barsOf(awake, nameOf, { value: shareOf, text: formatShare }),
  };
}

function recordsCard(insights: Insights, t: Say): CardFigure | undefined {
  const { busiestDays, silences, streak, longestConversation } = insights;
  const [busiest] = busiestDays;
  const [silence] = silences;
  if (!busiest) return undefined;
  const facts = [
    {
      value: formatCount(busiest.messages),
      label: t("records.busiest", { day: formatCalendar(busiest.day, "day") }),
    },
    longestConversation && {
      value: formatCount(longestConversation.messages),
      label: t("records.conversation", { time: formatWait(longestConversation.seconds) }),
    },
    streak && { value: formatCount(streak.days), label: t("records.streak") },
    silence && { value: formatWait(silence.seconds), label: t("records.silence") },
  ].filter((fact) => fact !== null && fact !== undefined);
  return {
    id: "records",
    finding: t("records.finding"),
    note: t("records.note"),
    drawing: { kind: "facts", facts },
  };
}
