import { Modal, Skeleton } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useChange } from "@/components/analyses/use-change";
import { useErrorSentence } from "@/components/api/use-error-sentence";
import { MergeForm } from "./merge-form";
import classes from "./people-dialog.module.css";
import { PersonEntry } from "./person-entry";
import { mergePeople, separatePerson, usePeople } from "./use-people";

const MOST_LISTED = 200;

/** Who writes in a chat: names that belong to one person are put together here, and taken apart again. */
export function PeopleDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations("people.dialog");
  const sentenceOf = useErrorSentence();
  const { people, error } = usePeople(id);
  const { isBusy, problem, run } = useChange(id);
  const rest = (people?.length ?? 0) - MOST_LISTED;
  return (
    <Modal opened onClose={onClose} title={t("title")} size="lg" data-testid="people-dialog">
      <p className={classes.note}>{t("note")}</p>
      {people && people.length > 1 ? (
        <MergeForm people={people} isBusy={isBusy} onMerge={(names) => run(() => mergePeople(id, names))} />
      ) : null}
      {problem ? (
        <p className={classes.problem} role="alert">
          {problem}
        </p>
      ) : null}
      {error && !people ? <p role="alert">{sentenceOf(error)}</p> : null}
      {!people && !error ? <Skeleton height={120} /> : null}
      <ul className={classes.list}>
        {people?.slice(0, MOST_LISTED).map((person) => (
          <PersonEntry
            key={person.idx}
            person={person}
            isBusy={isBusy}
            onSeparate={(idx) => run(() => separatePerson(id, idx))}
          />
        ))}
      </ul>
      {rest > 0 ? <p className={classes.note}>{t("rest", { count: rest })}</p> : null}
    </Modal>
  );
}
