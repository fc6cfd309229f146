import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { csvLine } from "./csv";

/** The statistics as a long table: one number a line, with what it counts. */
export function statsAsCsv(stats: AnalysisStats): string {
  const total = (figure: string, value: number | string | null) => csvLine([figure, "", "", value]);
  const names = new Map(stats.people.map(({ idx, name }) => [String(idx), name]));
  return [
    csvLine(["figure", "person", "period", "value"]),
    total("messages", stats.messages),
    total("words", stats.words),
    total("media", stats.media),
    total("active days", stats.activeDays),
    total("first message", stats.first),
    total("last message", stats.last),
    ...stats.people.flatMap(({ name, messages, words, media }) => [
      csvLine(["messages", name, "", messages]),
      csvLine(["words", name, "", words]),
      csvLine(["media", name, "", media]),
    ]),
    ...stats.months.flatMap(({ month, byPerson }) =>
      Object.entries(byPerson).map(([idx, messages]) =>
        csvLine(["messages", names.get(idx) ?? "", month, messages]),
      ),
    ),
    ...stats.hours.map((messages, hour) => csvLine(["messages", "", `hour ${hour}`, messages])),
    ...stats.weekdays.map((messages, day) => csvLine(["messages", "", `weekday ${day + 1}`, messages])),
  ].join("");
}
