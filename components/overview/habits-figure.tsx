import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { formatCount } from "@/components/intl/format-number";
import { formatWait } from "@/components/intl/format-wait";
import { personColour } from "@/components/people/person-colour";
import type { Insights, PersonInsights } from "@/lib/insights/insights.schema";
import { BarList } from "./bar-list";
import { Figure } from "./figure";
import { useFigureScope } from "./figure-scope";
import { habitsOf } from "./habits";
import { leadersOf } from "./leaders";

const SHOWN = 10;
/** With fewer messages a share says nothing of a habit. */
const LEAST_MESSAGES = 5;

/** How everybody writes, one habit at a time. */
export function HabitsFigure({ insights }: { insights: Insights }) {
  const t = useTranslations("overview.habits");
  const { behind } = useFigureScope();
  const [chosen, setChosen] = useState("length");
  const people = insights.people.filter(({ messages }) => messages >= LEAST_MESSAGES);
  const all = habitsOf(people);
  const habit = all.find(({ id }) => id === chosen) ?? all[0];
  if (!habit) return null;
  const textOf = (person: PersonInsights) => {
    const amount = habit.format(habit.amountOf(person));
    if (habit.id !== "edited" || person.medianEditSeconds === null) return amount;
    return t("editedAfter", { amount, time: formatWait(person.medianEditSeconds) });
  };
  const ranked = people.toSorted((a, b) => habit.amountOf(b) - habit.amountOf(a));
  const leaders = leadersOf(ranked, (person) => habit.format(habit.amountOf(person)));
  return (
    <Figure
      title={leaders ? t(`findings.${habit.id}`, { ...leaders }) : t(`labels.${habit.id}`)}
      subtitle={t("subtitle")}
      table={{
        head: [t("person"), t("messages"), ...all.map(({ id }) => t(`labels.${id}`))],
        rows: people.map((person) => ({
          key: String(person.idx),
          href: behind({ authors: [person.idx] }),
          cells: [
            person.name,
            formatCount(person.messages),
            ...all.map((one) => one.format(one.amountOf(person))),
          ],
        })),
      }}
    >
      <NativeSelect
        aria-label={t("compare")}
        value={habit.id}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={all.map(({ id }) => ({ value: id, label: t(`labels.${id}`) }))}
        maw="20rem"
        mb="sm"
      />
      <BarList
        rows={ranked.slice(0, SHOWN).map((person) => ({
          key: String(person.idx),
          label: person.name,
          value: habit.amountOf(person),
          text: textOf(person),
          colour: personColour(person.idx),
          href: behind({ authors: [person.idx], ...habit.behind }),
        }))}
      />
    </Figure>
  );
}
