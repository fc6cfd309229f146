import { Button } from "@mantine/core";
import { useTranslations } from "use-intl";
import { useAnalysisJobs } from "@/components/analyses/use-analysis-jobs";
import { Chapter } from "@/components/overview/chapter";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import classes from "./take-away.module.css";

const files = [
  { what: "messages", format: "csv" },
  { what: "messages", format: "json" },
  { what: "stats", format: "csv" },
  { what: "stats", format: "json" },
] as const;

/** Messages and numbers as files, which are written in the background. */
export function TakeAway({ analysis, title }: { analysis: AnalysisDetail; title: string }) {
  const t = useTranslations("sharing.files");
  const jobs = useAnalysisJobs(analysis.id);
  if (analysis.status !== "ready") return null;
  return (
    <Chapter title={title}>
      <div className={classes.takeAway}>
        {files.map(({ what, format }) => (
          <Button
            key={`${what} ${format}`}
            variant="default"
            size="sm"
            onClick={() => jobs.exportAs(format, what)}
          >
            {t(`${what}.${format}`)}
          </Button>
        ))}
      </div>
    </Chapter>
  );
}
