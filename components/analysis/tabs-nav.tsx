import Link from "next/link";
import { useTranslations } from "use-intl";
import { Icon } from "@/components/chrome/icon";
import { type TabId, tabHref, tabs } from "./tabs";
import classes from "./tabs-nav.module.css";

/** The four pages of an analysis; a bar at the bottom of a phone. */
export function TabsNav({ analysisId, current }: { analysisId: string; current: TabId }) {
  const t = useTranslations("analysis.tabs");
  return (
    <nav className={classes.nav} aria-label={t("label")}>
      {tabs.map((tab) => (
        <Link
          key={tab.id}
          href={tabHref(analysisId, tab.id)}
          className={classes.tab}
          aria-current={tab.id === current ? "page" : undefined}
        >
          <span className={classes.icon}>
            <Icon name={tab.icon} size={22} />
          </span>
          {t(tab.id)}
        </Link>
      ))}
    </nav>
  );
}
