import Link from "next/link";
import { useTranslations } from "use-intl";
import { tabHref } from "@/components/analysis/tabs";
import classes from "./year.module.css";
import { yearHref } from "./year-href";

interface YearNavProps {
  analysisId: string;
  year: string;
  years: string[];
}

/** To the overview, and to the other years. */
export function YearNav({ analysisId, year, years }: YearNavProps) {
  const t = useTranslations("overview.year");
  return (
    <nav className={classes.nav} aria-label={t("nav")}>
      <Link href={tabHref(analysisId, "overview")}>{t("back")}</Link>
      <span className={classes.years}>
        {(years.length > 1 ? years : []).map((other) => (
          <Link
            key={other}
            href={yearHref(analysisId, other)}
            aria-current={other === year ? "page" : undefined}
          >
            {other}
          </Link>
        ))}
      </span>
    </nav>
  );
}
