import { personColour } from "@/components/people/person-colour";
import { PEOPLE_COLOURS } from "@/components/theme";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { byMessages } from "./findings";
import type { Period } from "./periods";

interface Series {
  name: string;
  label: string;
  color: string;
}

const OTHERS = "others";

/** One series for each person a colour is left for, those who write most first; everybody else together. */
export function timelineSeries(people: AnalysisStats["people"], periods: Period[], nameOfOthers: string) {
  const ranked = byMessages(people).filter((person) => person.messages > 0);
  const shown = ranked.slice(0, ranked.length > PEOPLE_COLOURS ? PEOPLE_COLOURS - 1 : PEOPLE_COLOURS);
  const hasOthers = ranked.length > shown.length;
  const series: Series[] = shown.map((person) => ({
    name: `person-${person.idx}`,
    label: person.name,
    color: personColour(person.idx),
  }));
  if (hasOthers) series.push({ name: OTHERS, label: nameOfOthers, color: "var(--bar-quiet)" });
  const data = periods.map(({ key, label, messages, byPerson }) => {
    const counts = shown.map((person) => byPerson[String(person.idx)] ?? 0);
    const others = messages - counts.reduce((sum, count) => sum + count, 0);
    return {
      key,
      label,
      ...Object.fromEntries(shown.map((person, place) => [`person-${person.idx}`, counts[place] ?? 0])),
      ...(hasOthers ? { [OTHERS]: others } : {}),
    };
  });
  return { series, data };
}
