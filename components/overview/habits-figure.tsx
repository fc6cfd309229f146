import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { tabHref } from "@/components/analysis/tabs";
import { formatCount } from "@/components/intl/format-number";
import { personColour } from "@/components/people/person-colour";
import type { Insights } from "@/lib/insights/insights.schema";
import { BarList } from "./bar-list";
import { Figure } from "./figure";
import { habitsOf } from "./habits";

const SHOWN = 10;
/** With fewer messages a share says nothing of a habit. */
const LEAST_MESSAGES = 5;

/** How everybody writes, one habit at a time. */
export function HabitsFigure({ analysisId, insights }: { analysisId: string; insights: Insights }) {
  const [chosen, setChosen] = useState("length");
  const people = insights.people.filter(({ messages }) => messages >= LEAST_MESSAGES);
  const all = habitsOf(people);
  const habit = all.find(({ id }) => id === chosen) ?? all[0];
  if (!habit) return null;
  const ranked = people.toSorted((a, b) => habit.amountOf(b) - habit.amountOf(a));
  return (
    <Figure
      title={ranked[0] ? habit.finding(ranked[0].name) : habit.label}
      subtitle="How everybody writes; choose what to compare"
      table={{
        head: ["Person", "Messages", ...all.map(({ label }) => label)],
        rows: people.map((person) => ({
          key: String(person.idx),
          cells: [
            person.name,
            formatCount(person.messages),
            ...all.map((one) => one.format(one.amountOf(person))),
          ],
        })),
      }}
    >
      <NativeSelect
        aria-label="Compare"
        value={habit.id}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={all.map(({ id, label }) => ({ value: id, label }))}
        maw="20rem"
        mb="sm"
      />
      <BarList
        rows={ranked.slice(0, SHOWN).map((person) => ({
          key: String(person.idx),
          label: person.name,
          value: habit.amountOf(person),
          text: habit.format(habit.amountOf(person)),
          colour: personColour(person.idx),
          href: `${tabHref(analysisId, "messages")}?author=${person.idx}`,
        }))}
      />
    </Figure>
  );
}
