import { type Said, timeOf } from "../chat";
import type { FuzzSubject } from "../subject";

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const dayOf = (said: Said) => timeOf(said).toISOString().slice(0, 10);
const clockOf = (said: Said) => timeOf(said).toISOString().slice(11, 16);

/** The same table in the ways in which programs write it. */
const dialects: { delimiter: string; date: (said: Said) => string }[] = [
  { delimiter: ",", date: (said) => `${dayOf(said)} ${clockOf(said)}` },
  { delimiter: ";", date: (said) => `${dayOf(said).split("-").reverse().join(".")} ${clockOf(said)}` },
  { delimiter: "\t", date: (said) => timeOf(said).toISOString() },
  { delimiter: "|", date: (said) => String(timeOf(said).getTime()) },
];

export const csvSubject: FuzzSubject = {
  format: "csv",
  isMultiline: true,
  write({ said, style }) {
    const { delimiter, date } = dialects[style % dialects.length] as (typeof dialects)[number];
    const rows = said.map((one) => [date(one), quoted(one.author), quoted(one.text)].join(delimiter));
    return {
      "table.csv": [["date", "author", "text"].join(delimiter), ...rows].join(style % 3 ? "\n" : "\r\n"),
    };
  },
};

export const jsonSubject: FuzzSubject = {
  format: "json",
  isMultiline: true,
  write({ said, style }) {
    const items = said.map((one) => ({
      timestamp: timeOf(one).toISOString(),
      user: one.author,
      message: one.text,
    }));
    if (style % 3 === 0) return { "log.jsonl": items.map((item) => JSON.stringify(item)).join("\n") };
    return { "log.json": JSON.stringify(style % 3 === 1 ? items : { data: { log: items } }) };
  },
};
