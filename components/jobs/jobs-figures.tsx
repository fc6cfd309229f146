import { Table } from "@mantine/core";
import { useTranslations } from "use-intl";
import { formatCount, formatShare } from "@/components/intl/format-number";
import type { JobFigures } from "@/lib/jobs/job.schema";
import { formatDuration } from "./job-words";
import classes from "./jobs-page.module.css";

const inMs = (durationMs: number | null) => (durationMs === null ? "–" : formatDuration(durationMs));

/** How many there were of each kind, how they went and how long they took. */
export function JobsFigures({ figures }: { figures: JobFigures }) {
  const t = useTranslations("jobs");
  if (figures.kinds.length === 0) return null;
  return (
    <section className={classes.figures} aria-label={t("figures.label")} data-testid="job-figures">
      <p className={classes.depth}>{t("figures.waiting", { count: figures.queueDepth })}</p>
      <Table.ScrollContainer minWidth={0} type="native">
        <Table tabularNums>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("figures.kind")}</Table.Th>
              <Table.Th className={classes.number}>{t("figures.jobs")}</Table.Th>
              <Table.Th className={classes.number}>{t("figures.wentWell")}</Table.Th>
              <Table.Th className={classes.number}>{t("figures.halfWithin")}</Table.Th>
              <Table.Th className={classes.number}>{t("figures.mostWithin")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {figures.kinds.map(({ kind, count, successShare, medianMs, p95Ms }) => (
              <Table.Tr key={kind}>
                <Table.Td>{t(`kind.${kind}`)}</Table.Td>
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
