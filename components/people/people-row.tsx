import { Tooltip } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { Participant } from "@/lib/analyses/analysis.schema";
import { initialsOf } from "./initials";
import classes from "./people-row.module.css";
import { personVariables } from "./person-colour";

/** Coloured initials; the first few by name, the rest as a number. */
export function PeopleRow({ people, shown = 6 }: { people: Participant[]; shown?: number }) {
  const t = useTranslations("people");
  if (people.length === 0) return null;
  const visible = people.slice(0, people.length > shown ? shown - 1 : shown);
  const rest = people.slice(visible.length);
  return (
    <ul className={classes.row} aria-label={t("count", { count: people.length })}>
      {visible.map((person) => (
        <li key={person.idx}>
          <Tooltip label={person.name}>
            <span className={classes.target} style={personVariables(person.idx)}>
              <span className={classes.initials} aria-hidden="true">
                {initialsOf(person.name)}
              </span>
              <span className={classes.name}>{person.name}</span>
            </span>
          </Tooltip>
        </li>
      ))}
      {rest.length > 0 ? (
        <li>
          <Tooltip
            multiline
            maw={280}
            label={rest
              .slice(0, 30)
              .map((person) => person.name)
              .join(", ")}
          >
            <span className={classes.target}>
              <span className={classes.rest}>{t("rest", { count: rest.length })}</span>
            </span>
          </Tooltip>
        </li>
      ) : null}
    </ul>
  );
}
