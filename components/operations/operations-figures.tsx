import { Table } from "@mantine/core";
import { useTranslations } from "use-intl";
import { formatInstant } from "@/components/intl/format-date";
import { formatCount, formatShare } from "@/components/intl/format-number";
import { formatDuration } from "@/components/jobs/job-words";
import type { Operations } from "@/lib/operations/operations.schema";
import classes from "./operations-page.module.css";

const readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const inMs = (durationMs: number | null) => (durationMs === null ? "–" : formatDuration(durationMs));

function Fact({ name, value, note }: { name: string; value: string; note: string }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>
        <span className={classes.figure}>{value}</span> <span className={classes.soft}>{note}</span>
      </dd>
    </div>
  );
}

/** What there is to do now, and how the last hour went. */
export function OperationsFacts({ operations }: { operations: Operations }) {
  const t = useTranslations("operations.facts");
  const { queueDepth, active, completed, failed, failureShare, stuckCount } = operations;
  return (
    <dl className={classes.facts} data-testid="operations-facts">
      <Fact
        name={t("waiting")}
        value={formatCount(queueDepth)}
        note={t("active", { count: formatCount(active) })}
      />
      <Fact
        name={t("failed")}
        value={failureShare === null ? "–" : formatShare(failureShare)}
        note={t("failedOf", { failed: formatCount(failed), count: completed + failed })}
      />
      <Fact name={t("stuck")} value={formatCount(stuckCount)} note={t("movedByNothing")} />
    </dl>
  );
}

/** The last hour of each kind, beside the week before. */
export function OperationsKinds({ kinds }: Pick<Operations, "kinds">) {
  const t = useTranslations("operations.kinds");
  const ofJobs = useTranslations("jobs");
  if (kinds.length === 0) return <p className={classes.soft}>{t("none")}</p>;
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table tabularNums data-testid="operations-kinds">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("kind")}</Table.Th>
            <Table.Th className={classes.number}>{t("done")}</Table.Th>
            <Table.Th className={classes.number}>{t("failed")}</Table.Th>
            <Table.Th className={classes.number}>{t("mostWithin")}</Table.Th>
            <Table.Th className={classes.number}>{t("weekBefore")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kinds.map(({ kind, completed, failed, p95Ms, usualP95Ms }) => (
            <Table.Tr key={kind}>
              <Table.Td>{ofJobs(`kind.${kind}`)}</Table.Td>
              <Table.Td className={classes.number}>{formatCount(completed)}</Table.Td>
              <Table.Td className={classes.number}>{formatCount(failed)}</Table.Td>
              <Table.Td className={classes.number}>{inMs(p95Ms)}</Table.Td>
              <Table.Td className={classes.number}>{inMs(usualP95Ms)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** The jobs that nothing moves, by the ids that the log has. */
export function StuckJobs({ stuck }: Pick<Operations, "stuck">) {
  const t = useTranslations("operations.stuck");
  const ofJobs = useTranslations("jobs");
  if (stuck.length === 0) return <p className={classes.soft}>{t("none")}</p>;
  return (
    <ul className={classes.stuck} data-testid="stuck-jobs">
      {stuck.map(({ id, kind, status, attempt, since }) => (
        <li key={id} className={classes.stuckJob}>
          <span>
            {t("job", {
              kind: ofJobs(`kind.${kind}`),
              state: ofJobs(`state.${status}`).toLocaleLowerCase(),
              attempt: String(attempt),
            })}
          </span>
          <span className={classes.soft}>
            {t("since", { at: formatInstant(since, "day-and-time", readersZone) })}
          </span>
          <code className={classes.id}>{id}</code>
        </li>
      ))}
    </ul>
  );
}
