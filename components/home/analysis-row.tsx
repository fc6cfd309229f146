import { Progress } from "@mantine/core";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { AnalysisMenu } from "@/components/analyses/analysis-menu";
import { isMoving } from "@/components/analyses/is-moving";
import { platformName } from "@/components/analyses/platform-name";
import { useProblemSentence } from "@/components/api/use-error-sentence";
import { formatSpan } from "@/components/intl/format-date";
import { formatBytes, formatShare } from "@/components/intl/format-number";
import { joinFacts } from "@/components/intl/join-facts";
import { PeopleRow } from "@/components/people/people-row";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisSummary } from "@/lib/analyses/analysis.schema";
import classes from "./analysis-row.module.css";
import { Sparkline } from "./sparkline";

function factsOf(analysis: AnalysisSummary, t: Translate<"home">, tAnalyses: Translate<"analyses">): string {
  const { first, last, timeZone } = analysis;
  const span = first && last ? formatSpan(first, last, timeZone) : null;
  const amount = analysis.messages > 0 ? t("list.messages", { count: analysis.messages }) : null;
  const size = analysis.sizeBytes ? formatBytes(analysis.sizeBytes) : null;
  return joinFacts([platformName(analysis.platform, tAnalyses), span, amount, size]);
}

function State({ analysis }: { analysis: AnalysisSummary }) {
  const t = useTranslations("home.list");
  const problemSentence = useProblemSentence();
  if (isMoving(analysis.status)) {
    return (
      <div className={classes.state}>
        <Progress
          className={classes.bar}
          value={analysis.progress}
          aria-label={t("indexingOf", { title: analysis.title })}
          size="sm"
        />
        <span>{t("indexing", { share: formatShare(analysis.progress / 100) })}</span>
      </div>
    );
  }
  if (analysis.status === "failed") {
    return (
      <p className={classes.failed}>
        {problemSentence(analysis.error ?? { code: "internal", message: null })}
      </p>
    );
  }
  if (analysis.status === "cancelled") {
    return <p className={classes.state}>{t("cancelled")}</p>;
  }
  return null;
}

export function AnalysisRow({ analysis }: { analysis: AnalysisSummary }) {
  const t = useTranslations("home");
  const tAnalyses = useTranslations("analyses");
  return (
    <li className={classes.row} data-status={analysis.status}>
      <div className={classes.words}>
        <Link href={`/analyses/${analysis.id}`} className={classes.title} dir="auto">
          {analysis.title}
        </Link>
        <p className={classes.facts}>{factsOf(analysis, t, tAnalyses)}</p>
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
