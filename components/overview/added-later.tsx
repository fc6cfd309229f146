import { useTranslations } from "use-intl";
import { formatInstant } from "@/components/intl/format-date";
import type { Translate } from "@/components/texts/translate";
import type { AnalysisDetail } from "@/lib/analyses/analysis.schema";
import classes from "./import-report.module.css";

type Addition = AnalysisDetail["additions"][number];

const readersZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function sentenceOf(t: Translate<"overview.report">, { messages, status, importReport }: Addition): string {
  if (status !== "completed") return t("addedSoFar", { count: messages });
  return importReport
    ? t("addedBeside", { count: messages, there: importReport.alreadyThere })
    : t("added", { count: messages });
}

/** Later exports of the same chat, and what each of them brought. */
export function AddedLater({ additions }: { additions: Addition[] }) {
  const t = useTranslations("overview.report");
  const ended = additions.filter(({ status }) => status !== "pending" && status !== "running");
  if (ended.length === 0) return null;
  return (
    <>
      <h3 className={classes.subtitle}>{t("addedLater")}</h3>
      <ul className={classes.sentences} data-testid="added-later">
        {ended.map((addition) => (
          <li key={addition.jobId}>
            {formatInstant(addition.createdAt, "day-and-time", readersZone)}, <bdi>{addition.fileName}</bdi>:{" "}
            {sentenceOf(t, addition)}
          </li>
        ))}
      </ul>
    </>
  );
}
