import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { personVariables } from "@/components/people/person-colour";
import type { SampleGlimpse } from "@/lib/sample/sample-glimpse.schema";
import classes from "./specimen.module.css";
import { SpecimenChart } from "./specimen-chart";
import { useCalendar } from "./use-calendar";

/** A piece of the sample's overview that can be played with, and a question with what answers it. */
export function Specimen({ glimpse }: { glimpse: SampleGlimpse }) {
  const t = useTranslations("home.specimen");
  const calendar = useCalendar();
  const format = useFormatter();
  const [chosen, setChosen] = useState<number | null>(null);
  const { people, months, messages, passage } = glimpse;
  const person = chosen === null ? null : people[chosen];
  return (
    <section className={classes.specimen} aria-label={t("label")} data-testid="specimen">
      <p className={classes.caption}>{t("caption")}</p>
      <p className={classes.finding} role="status">
        {person
          ? t("byPerson", { name: person.name, count: person.messages })
          : t("byAll", { count: messages, people: people.length })}
      </p>
      <SpecimenChart months={months} chosen={chosen} />
      <fieldset className={classes.people}>
        <legend className={classes.hidden}>{t("choose")}</legend>
        {people.map(({ name, messages: count }, idx) => (
          <UnstyledButton
            key={name}
            className={classes.person}
            style={personVariables(idx)}
            aria-pressed={chosen === idx}
            onClick={() => setChosen(chosen === idx ? null : idx)}
          >
            {name} <span className={classes.count}>{format.number(count)}</span>
          </UnstyledButton>
        ))}
      </fieldset>
      <p className={classes.caption}>{t("asked")}</p>
      <p className={classes.question}>{t("question")}</p>
      {passage.map(({ day, author, text }) => (
        <p key={text} className={classes.line} style={personVariables(author)}>
          <span className={classes.name}>
            {people[author]?.name}{" "}
            <span className={classes.day} suppressHydrationWarning>
              {calendar(day, "day")}
            </span>
          </span>
          {text}
        </p>
      ))}
    </section>
  );
}
