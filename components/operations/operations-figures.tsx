import { Table } from "@mantine/core";
import { formatInstant } from "@/components/intl/format-date";
import { formatAmount, formatCount, formatShare } from "@/components/intl/format-number";
import { formatDuration, kindNames, stateNames } from "@/components/jobs/job-words";
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
  const { queueDepth, active, completed, failed, failureShare, stuckCount } = operations;
  return (
    <dl className={classes.facts} data-testid="operations-facts">
      <Fact
        name="Waiting in line"
        value={formatCount(queueDepth)}
        note={`${formatCount(active)} under way`}
      />
      <Fact
        name="Failed in the last hour"
        value={failureShare === null ? "–" : formatShare(failureShare)}
        note={`${formatCount(failed)} of ${formatAmount(completed + failed, "job", "jobs")}`}
      />
      <Fact name="Stuck" value={formatCount(stuckCount)} note="moved by nothing" />
    </dl>
  );
}

/** The last hour of each kind, beside the week before. */
export function OperationsKinds({ kinds }: Pick<Operations, "kinds">) {
  if (kinds.length === 0) return <p className={classes.soft}>No job has ended in the last week.</p>;
  return (
    <Table.ScrollContainer minWidth={0} type="native">
      <Table tabularNums data-testid="operations-kinds">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Kind</Table.Th>
            <Table.Th className={classes.number}>Done</Table.Th>
            <Table.Th className={classes.number}>Failed</Table.Th>
            <Table.Th className={classes.number}>95 % within</Table.Th>
            <Table.Th className={classes.number}>The week before</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kinds.map(({ kind, completed, failed, p95Ms, usualP95Ms }) => (
            <Table.Tr key={kind}>
              <Table.Td>{kindNames[kind]}</Table.Td>
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
  if (stuck.length === 0) return <p className={classes.soft}>None.</p>;
  return (
    <ul className={classes.stuck} data-testid="stuck-jobs">
      {stuck.map(({ id, kind, status, attempt, since }) => (
        <li key={id} className={classes.stuckJob}>
          <span>
            {kindNames[kind]}, {stateNames[status].toLowerCase()}, try {attempt}
          </span>
          <span className={classes.soft}>since {formatInstant(since, "day-and-time", readersZone)}</span>
          <code className={classes.id}>{id}</code>
        </li>
      ))}
    </ul>
  );
}
