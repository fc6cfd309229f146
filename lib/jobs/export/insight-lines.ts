import type { Insights, PersonInsights } from "@/lib/insights/insights.schema";
import { csvLine } from "./csv";

const ofPeople: [figure: string, of: (person: PersonInsights) => number | null][] = [
  ["characters", (one) => one.characters],
  ["questions", (one) => one.questions],
  ["emoji", (one) => one.emoji],
  ["links", (one) => one.links],
  ["calls", (one) => one.calls],
  ["call seconds", (one) => one.callSeconds],
  ["edited", (one) => one.edited],
  ["deleted", (one) => one.deleted],
  ["forwarded", (one) => one.forwarded],
  ["reactions received", (one) => one.reactionsReceived],
  ["conversations started", (one) => one.started],
  ["conversations joined", (one) => one.joined],
  ["conversations ended", (one) => one.closed],
  ["conversations without an answer", (one) => one.unanswered],
  ["median seconds to answer", (one) => one.medianWaitSeconds],
  ["median seconds to edit", (one) => one.medianEditSeconds],
  ["messages at night", (one) => one.atNight],
];

/** The insights as further lines of the table of statistics: figure, person, period, value. */
export function insightsAsCsv(insights: Insights): string {
  const { people, days, conversations, silences, streak, emoji, domains, media } = insights;
  const tops = (figure: string, rows: { text: string; count: number }[]) =>
    rows.map(({ text, count }) => csvLine([`${figure} ${text}`, "", "", count]));
  return [
    csvLine(["conversations", "", "", conversations]),
    ...people.flatMap((person) =>
      ofPeople.map(([figure, of]) => csvLine([figure, person.name, "", of(person)])),
    ),
    ...days.map(({ day, messages }) => csvLine(["messages", "", day, messages])),
    ...silences.map(({ startAt, endAt, seconds }) =>
      csvLine(["silence in seconds", "", `${startAt}/${endAt}`, seconds]),
    ),
    ...(streak ? [csvLine(["longest streak in days", "", `${streak.from}/${streak.to}`, streak.days])] : []),
    ...tops("emoji", emoji),
    ...tops("links to", domains),
    ...tops("attachments of kind", media),
  ].join("");
}
