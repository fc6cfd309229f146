import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import type { People } from "@/lib/people/people.schema";
import { initialsOf } from "./initials";
import classes from "./people-dialog.module.css";
import { personVariables } from "./person-colour";

interface PersonEntryProps {
  person: People["people"][number];
  isBusy: boolean;
  onSeparate: (idx: number) => void;
}

/** A person, and the other names that count for them. */
export function PersonEntry({ person, isBusy, onSeparate }: PersonEntryProps) {
  const t = useTranslations("people");
  return (
    <li className={classes.person} data-testid="person" style={personVariables(person.idx)}>
      <span className={classes.initials} aria-hidden="true">
        {initialsOf(person.name)}
      </span>
      <span className={classes.words}>
        <bdi className={classes.name}>{person.name}</bdi>
        <span className={classes.amount}>{t("messages", { count: person.messages })}</span>
      </span>
      {person.merged.map((other) => (
        <span key={other.idx} className={classes.merged} data-testid="merged-name">
          <span>
            {t.rich("merged.also", {
              name: other.name,
              count: other.messages,
              b: (name) => <bdi className={classes.name}>{name}</bdi>,
            })}
          </span>
          <Button
            variant="subtle"
            size="sm"
            h={40}
            disabled={isBusy}
            onClick={() => onSeparate(other.idx)}
            aria-label={t("merged.undoLabel", { name: other.name })}
          >
            {t("merged.undo")}
          </Button>
        </span>
      ))}
    </li>
  );
}
