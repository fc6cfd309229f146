import Link from "next/link";
import { useTranslations } from "use-intl";
import type { AnalysisStats } from "@/lib/analyses/analysis.schema";
import { Chapter } from "./chapter";
import { yearHref } from "./year/year-href";
import classes from "./year-links.module.css";

/** Leads to what each year was like. */
export function YearLinks({ analysisId, months }: { analysisId: string; months: AnalysisStats["months"] }) {
  const t = useTranslations("overview");
  const years = [
    ...new Set(months.filter(({ messages }) => messages > 0).map(({ month }) => month.slice(0, 4))),
  ];
  if (years.length === 0) return null;
  return (
    <Chapter title={t("chapters.years")}>
      <nav className={classes.years} aria-label={t("chapters.years")}>
        {years.toReversed().map((year) => (
          <Link key={year} href={yearHref(analysisId, year)}>
            {year}
          </Link>
        ))}
      </nav>
    </Chapter>
  );
}
