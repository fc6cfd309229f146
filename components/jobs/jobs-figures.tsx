import { Table } from "@mantine/core";
import { formatAmount, formatCount, formatShare } from "@/components/intl/format-number";
import type { JobFigures } from "@/lib/jobs/job.schema";
import { formatDuration, kindNames } from "./job-words";
import classes from "./jobs-page.module.css";

const inMs = (durationMs: number | null) => (durationMs === null ? "–" : formatDuration(durationMs));

/** How many there were of each kind, how they went and how long they took. */
export function JobsFigures({ figures }: { figures: JobFigures }) {
  if (figures.kinds.length === 0) return null;
  return (
    <section className={classes.figures} aria-label="Figures" data-testid="job-figures">
      <p className={classes.depth}>
        {figures.queueDepth === 0
          ? "Nothing is waiting in line."
          : `${formatAmount(figures.queueDepth, "job is", "jobs are")} waiting in line.`}
      </p>
      <Table.ScrollContainer minWidth={0} type="native">
        <Table tabularNums>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Kind</Table.Th>
              <Table.Th className={classes.number}>Jobs</Table.Th>
              <Table.Th className={classes.number}>Went well</Table.Th>
              <Table.Th className={classes.number}>Half within</Table.Th>
              <Table.Th className={classes.number}>95 % within</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.kinds.map(({ kind, count, successShare, medianMs, p95Ms }) => (
              <Table.Tr key={kind}>
                <Table.Td>{kindNames[kind]}</Table.Td>
                <Table.Td className={classes.number}>{formatCount(count)}</Table.Td>
                <Table.Td className={classes.number}>
                  {successShare === null ? "–" : formatShare(successShare)}
                </Table.Td>
                <Table.Td className={classes.number}>{inMs(medianMs)}</Table.Td>
                <Table.Td className={classes.number}>{inMs(p95Ms)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
