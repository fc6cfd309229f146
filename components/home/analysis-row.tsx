import { Progress } from "@mantine/core";
import Link from "next/link";
import { AnalysisMenu } from "@/components/analyses/analysis-menu";
import { isMoving } from "@/components/analyses/is-moving";
import { platformName } from "@/components/analyses/platform-name";
import { formatSpan } from "@/components/intl/format-date";
import { formatAmount, formatBytes, formatShare } from "@/components/intl/format-number";
import { PeopleRow } from "@/components/people/people-row";
import type { AnalysisSummary } from "@/lib/analyses/analysis.schema";
import classes from "./analysis-row.module.css";
import { Sparkline } from "./sparkline";

function factsOf(analysis: AnalysisSummary): string {
  const { first, last, timeZone } = analysis;
  const span = first && last ? formatSpan(first, last, timeZone) : null;
  const amount = analysis.messages > 0 ? formatAmount(analysis.messages, "message", "messages") : null;
  const size = analysis.sizeBytes ? formatBytes(analysis.sizeBytes) : null;
  return [platformName(analysis.platform), span, amount, size].filter((fact) => fact !== null).join(" · ");
}

function State({ analysis }: { analysis: AnalysisSummary }) {
  if (isMoving(analysis.status)) {
    return (
      <div className={classes.state}>
        <Progress
          className={classes.bar}
          value={analysis.progress}
          aria-label={`Indexing of ${analysis.title}`}
          size="sm"
        />
        <span>{`Indexing, ${formatShare(analysis.progress / 100)}`}</span>
      </div>
    );
  }
  if (analysis.status === "failed") {
    return (
      <p className={classes.failed}>{analysis.error?.message ?? "Indexing stopped. Open it to try again."}</p>
    );
  }
  if (analysis.status === "cancelled") {
    return <p className={classes.state}>Cancelled. Open it to go on from there.</p>;
  }
  return null;
}

export function AnalysisRow({ analysis }: { analysis: AnalysisSummary }) {
  return (
    <li className={classes.row} data-status={analysis.status}>
      <div className={classes.words}>
        <Link href={`/analyses/${analysis.id}`} className={classes.title} dir="auto">
          {analysis.title}
        </Link>
        <p className={classes.facts}>{factsOf(analysis)}</p>
        <State analysis={analysis} />
      </div>
      <div className={classes.people}>
        <PeopleRow people={analysis.people} shown={5} />
      </div>
      <div className={classes.spark}>
        <Sparkline values={analysis.sparkline} />
      </div>
      <div className={classes.menu}>
        <AnalysisMenu id={analysis.id} title={analysis.title} isReady={analysis.status === "ready"} />
      </div>
    </li>
  );
}
